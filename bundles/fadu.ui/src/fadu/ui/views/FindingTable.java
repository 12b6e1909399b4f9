package fadu.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

/** The findings, one in a row: what each says comes first, as in a narrow view there is room for little more. */
final class FindingTable {

	private static final Wording WORDS = UserWording.get();

	private final Composite area;
	private final TableViewer table;
	private final List<Function<CheckedFinding, String>> texts = new ArrayList<>();

	/**
	 * @param chosen    told when another finding is chosen
	 * @param districts the districts of a finding, by name
	 * @param opened    takes a finding that was clicked twice
	 */
	FindingTable(Composite parent, Runnable chosen, Function<Finding, String> districts, Consumer<CheckedFinding> opened) {
		area = new Composite(parent, SWT.NONE);
		KeptColumns columns = new KeptColumns("findingList");
		area.setLayout(columns);
		table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		Names.name(table.getTable(), Messages.FindingTable_name);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		column(columns, Messages.FindingTable_message, 50, 340, checked -> WORDS.message(checked.finding()));
		column(columns, Messages.FindingTable_severity, 4, 62,
				checked -> FindingText.severity(checked.finding().severity()));
		column(columns, Messages.FindingTable_districts, 8, 76, checked -> districts.apply(checked.finding()));
		column(columns, Messages.FindingTable_rule, 18, 100,
				checked -> WORDS.name(checked.finding().check()));
		column(columns, Messages.FindingTable_report, 22, 110, FindingText::report);
		column(columns, Messages.FindingTable_decision, 8, 60, FindingText::decision);
		table.addSelectionChangedListener(event -> chosen.run());
		table.addDoubleClickListener(event -> chosen().stream().findFirst().ifPresent(opened));
	}

	private void column(KeptColumns columns, String title, int weight, int least, Function<CheckedFinding, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		texts.add(text);
		column.setLabelProvider(new Fact(text, table.getTable().getColumnCount() == 1));
		columns.add(column.getColumn(), weight, least);
	}

	Control control() {
		return table.getControl();
	}

	/** Shows findings; those that were chosen stay so, and the next follows where they were settled. */
	void show(List<CheckedFinding> findings) {
		if (!findings.equals(table.getInput())) {
			Set<String> before = ids(chosen());
			int place = table.getTable().getSelectionIndex();
			boolean fewer = place >= 0 && ids(shown()).containsAll(ids(findings));
			table.setInput(findings);
			List<CheckedFinding> left = findings.stream().filter(checked -> before.contains(checked.id())).toList();
			List<CheckedFinding> next = left.isEmpty() && fewer
					? findings.stream().skip(Math.clamp(findings.size() - 1L, 0, place)).limit(1).toList()
					: left;
			if (!next.isEmpty()) {
				table.setSelection(new StructuredSelection(next), true);
			}
		}
	}

	private List<CheckedFinding> shown() {
		return table.getInput() instanceof List<?> all ? all.stream().map(CheckedFinding.class::cast).toList() : List.of();
	}

	private static Set<String> ids(List<CheckedFinding> findings) {
		return findings.stream().map(CheckedFinding::id).collect(Collectors.toSet());
	}

	/** The chosen findings as text, one in a line, its columns divided by tabs. */
	String text() {
		return chosen().stream().map(checked -> texts.stream().map(text -> text.apply(checked)).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	/** Chooses a finding by its id, and says whether it is among those shown. */
	boolean choose(String id) {
		Optional<CheckedFinding> found = shown().stream().filter(checked -> checked.id().equals(id)).findFirst();
		found.ifPresent(checked -> table.setSelection(new StructuredSelection(checked), true));
		return found.isPresent();
	}

	/** The chosen findings, in the order of the list. */
	List<CheckedFinding> chosen() {
		return Stream.of(table.getStructuredSelection().toArray()).map(CheckedFinding.class::cast).toList();
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
