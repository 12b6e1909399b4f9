package fadu.ui.views;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.KeptColumns;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.TextLabel;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** The findings, one in a row. */
final class FindingTable {

	private static final Wording WORDS = UserWording.get();

	private final Composite area;
	private final TableViewer table;

	/**
	 * @param chosen    told when another finding is chosen
	 * @param districts the districts of a finding, by name
	 * @param opened    takes a finding that was clicked twice
	 */
	FindingTable(Composite parent, Runnable chosen, Function<Finding, String> districts, Consumer<CheckedFinding> opened) {
		area = new Composite(parent, SWT.NONE);
		KeptColumns columns = new KeptColumns("findings");
		area.setLayout(columns);
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		Names.name(table.getTable(), Messages.FindingTable_name);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		column(columns, Messages.FindingTable_severity, 4, 62,
				checked -> FindingText.severity(checked.finding().severity()));
		column(columns, Messages.FindingTable_districts, 8, 76, checked -> districts.apply(checked.finding()));
		column(columns, Messages.FindingTable_message, 50, 260, checked -> WORDS.message(checked.finding()));
		column(columns, Messages.FindingTable_rule, 18, 100,
				checked -> WORDS.name(checked.finding().check()));
		column(columns, Messages.FindingTable_report, 22, 110, FindingText::report);
		column(columns, Messages.FindingTable_decision, 8, 60, FindingText::decision);
		table.addSelectionChangedListener(event -> chosen.run());
		table.addDoubleClickListener(event -> chosen().ifPresent(opened));
	}

	private void column(KeptColumns columns, String title, int weight, int least, Function<CheckedFinding, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new Fact(text, table.getTable().getColumnCount() == 1));
		columns.add(column.getColumn(), weight, least);
	}

	Control control() {
		return table.getControl();
	}

	/** Shows findings; the one that was chosen stays so, and the next follows where it was settled. */
	void show(List<CheckedFinding> findings) {
		Optional<String> before = chosen().map(CheckedFinding::id);
		if (!findings.equals(table.getInput())) {
			int place = table.getTable().getSelectionIndex();
			Set<String> shown = table.getInput() instanceof List<?> all
					? all.stream().map(one -> ((CheckedFinding) one).id()).collect(Collectors.toSet())
					: Set.of();
			boolean fewer = place >= 0 && findings.stream().map(CheckedFinding::id).allMatch(shown::contains);
			table.setInput(findings);
			findings.stream().filter(checked -> before.filter(id -> Objects.equals(id, checked.id())).isPresent()).findFirst()
					.or(() -> fewer
							? findings.stream().skip(Math.clamp(findings.size() - 1L, 0, place)).findFirst()
							: Optional.empty())
					.ifPresent(checked -> table.setSelection(new StructuredSelection(checked), true));
		}
	}

	/** Chooses a finding by its id, and says whether it is among those shown. */
	boolean choose(String id) {
		Optional<CheckedFinding> found = table.getInput() instanceof List<?> all
				? all.stream().map(CheckedFinding.class::cast).filter(checked -> checked.id().equals(id)).findFirst()
				: Optional.empty();
		found.ifPresent(checked -> table.setSelection(new StructuredSelection(checked), true));
		return found.isPresent();
	}

	Optional<CheckedFinding> chosen() {
		return Optional.ofNullable((CheckedFinding) table.getStructuredSelection().getFirstElement());
	}

	/** One fact of a finding, with the icon of its severity where it comes first; grey where somebody settled it. */
	private static final class Fact extends TextLabel {

		private final boolean first;

		Fact(Function<CheckedFinding, String> text, boolean first) {
			super(element -> text.apply((CheckedFinding) element));
			this.first = first;
		}

		@Override
		public Color getForeground(Object element) {
			return ((CheckedFinding) element).isOpen() ? null : Palette.QUIET;
		}

		@Override
		public Image getImage(Object element) {
			CheckedFinding checked = (CheckedFinding) element;
			Severity severity = checked.finding().severity();
			return !first
					? null
					: Icons.get(!checked.isOpen()
							? "verdict-none"
							: severity == Severity.ERROR ? "error" : severity == Severity.WARNING ? "warning" : "about");
		}
	}

}
