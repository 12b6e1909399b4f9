package fadu.ui.views;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import fadu.catalogue.Problem;
import fadu.catalogue.Problem.Severity;
import fadu.ui.comparison.Change;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.KeptColumns;

/** 问题: what is wrong with the contributions of plug-ins, with the place and the remedy. */
public final class ProblemsView extends FaduView {

	private TableViewer table;

	/** Created by the workbench. */
	public ProblemsView() {
		super("empty-problems");
	}

	@Override
	void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		KeptColumns columns = new KeptColumns("problems");
		area.setLayout(columns);
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(table);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, Messages.ProblemsView_severity, 9, ProblemsView::severity);
		column(columns, Messages.ProblemsView_plugIn, 20, Problem::plugIn);
		column(columns, Messages.ProblemsView_file, 18, Problem::file);
		column(columns, Messages.ProblemsView_line, 6, problem -> problem.line() > 0 ? Integer.toString(problem.line()) : "");
		column(columns, Messages.ProblemsView_message, 32, Problem::message);
		column(columns, Messages.ProblemsView_remedy, 32, Problem::remedy);
	}

	private void column(KeptColumns columns, String title, int weight, Function<Problem, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new ProblemLabel(text, table.getTable().getColumnCount() == 1));
		columns.add(column.getColumn(), weight, 40);
	}

	private static String severity(Problem problem) {
		return problem.severity() == Severity.ERROR ? Messages.ProblemsView_error : Messages.ProblemsView_warning;
	}

	@Override
	boolean concerns(Change change) {
		return change == Change.CATALOGUE;
	}

	@Override
	void show() {
		List<Problem> problems = model().catalogue().problems();
		if (!model().isRead()) {
			showEmpty(Messages.ProblemsView_reading, "");
		} else if (problems.isEmpty()) {
			setPartName(Messages.ProblemsView_name);
			showEmpty(Messages.ProblemsView_none, NLS.bind(Messages.ProblemsView_noneHint, model().catalogue().plugIns()));
		} else {
			setPartName(NLS.bind(Messages.ProblemsView_nameWithCount, problems.size()));
			table.setInput(problems);
			showContent();
		}
	}

	/** One fact of a problem, with the icon of its severity where it comes first; all of it is in the tool tip. */
	private static final class ProblemLabel extends ColumnLabelProvider {

		private final Function<Problem, String> text;
		private final boolean first;

		ProblemLabel(Function<Problem, String> text, boolean first) {
			this.text = text;
			this.first = first;
		}

		@Override
		public String getText(Object element) {
			return text.apply((Problem) element);
		}

		@Override
		public Image getImage(Object element) {
			return first ? Icons.get(((Problem) element).severity() == Severity.ERROR ? "error" : "warning") : null;
		}

		@Override
		public String getToolTipText(Object element) {
			Problem problem = (Problem) element;
			return problem.message() + '\n' + problem.remedy();
		}
	}

	@Override
	void focusContent() {
		table.getControl().setFocus();
	}

}
