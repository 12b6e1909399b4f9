package fadu.ui.imports.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

import fadu.register.row.Refusal;
import fadu.register.table.TableFigure;
import fadu.ui.widgets.ListTable;
import fadu.wording.Wording;
import fadu.workspace.TableImport.Taken;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** What a table would bring: figures that are new, figures that become others, cells that are refused, and what is left out. */
final class FigureTabs {

	private static final int MOST = 2000;

	private final Wording wording = UserWording.get();
	private final Workspace workspace;
	private final TabFolder tabs;
	private final TableViewer refused;
	private final TableViewer changed;
	private final TableViewer added;
	private final TableViewer left;

	/** One figure. */
	private record Line(String cell, String district, String metric, String period, String before, String value) {
	}

	FigureTabs(Composite parent, Workspace workspace) {
		this.workspace = workspace;
		tabs = new TabFolder(parent, SWT.TOP);
		refused = refusals("table-refused", Messages.FigureTabs_refusedName);
		changed = figures("table-changed", Messages.FigureTabs_changedName, true);
		added = figures("table-added", Messages.FigureTabs_addedName, false);
		left = refusals("table-left", Messages.FigureTabs_leftName);
	}

	private Composite tab() {
		Composite area = new Composite(tabs, SWT.NONE);
		area.setLayout(new GridLayout());
		new TabItem(tabs, SWT.NONE).setControl(area);
		return area;
	}

	private TableViewer refusals(String list, String name) {
		return new ListTable<Refusal>(tab(), list, name, 1, SWT.MULTI)
				.column(Messages.FigureTabs_cell, 16, 70,
						refusal -> refusal.sheet().isEmpty() ? refusal.cell() : refusal.sheet() + '!' + refusal.cell())
				.column(Messages.FigureTabs_words, 26, 100, Refusal::column)
				.column(Messages.FigureTabs_reason, 58, 200, Refusal::reason).viewer();
	}

	private TableViewer figures(String list, String name, boolean before) {
		ListTable<Line> lines = new ListTable<Line>(tab(), list, name, 1, SWT.MULTI)
				.column(Messages.FigureTabs_cell, 12, 60, Line::cell).column(Messages.FigureTabs_district, 20, 90, Line::district)
				.column(Messages.FigureTabs_metric, 28, 110, Line::metric)
				.column(Messages.FigureTabs_period, 14, 70, Line::period);
		return (before ? lines.column(Messages.FigureTabs_old, 14, 70, Line::before) : lines)
				.column(Messages.FigureTabs_new, 14, 70, Line::value).viewer();
	}

	void show(Optional<Taken> taken) {
		refused.setInput(taken.map(found -> some(found.read().refused().stream())).orElse(List.of()));
		left.setInput(taken.map(found -> some(found.read().left().stream())).orElse(List.of()));
		added.setInput(taken.map(found -> some(found.changes().added().stream().map(figure -> line(figure, ""))))
				.orElse(List.of()));
		changed.setInput(taken.map(found -> some(found.changes().changed().stream()
				.map(change -> line(change.after(), wording.display(change.before().getQuantity()))))).orElse(List.of()));
		int[] counts = {taken.map(found -> found.read().refused().size()).orElse(0),
				taken.map(found -> found.changes().changed().size()).orElse(0),
				taken.map(found -> found.changes().added().size()).orElse(0),
				taken.map(found -> found.read().left().size()).orElse(0)};
		String[] names = {Messages.FigureTabs_refused, Messages.FigureTabs_changed, Messages.FigureTabs_added,
				Messages.FigureTabs_left};
		for (int i = 0; i < names.length; i++) {
			tabs.getItem(i).setText(NLS.bind(names[i], counts[i]));
		}
	}

	private static <T> List<T> some(Stream<T> all) {
		return all.limit(MOST).toList();
	}

	private Line line(TableFigure figure, String before) {
		return new Line(figure.cell().display(), workspace.placeName(figure.district()),
				workspace.catalogue().metric(figure.metric()).map(wording::name).orElse(figure.metric()),
				wording.display(figure.period()), before, wording.display(figure.quantity()));
	}

	Control control() {
		return tabs;
	}

}
