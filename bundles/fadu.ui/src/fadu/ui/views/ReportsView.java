package fadu.ui.views;

import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.editor.OpenReview;
import fadu.ui.review.ReportList;
import fadu.ui.review.ReportList.ReportingDistrict;
import fadu.ui.widgets.Icons;
import fadu.ui.widgets.Names;
import fadu.wording.Wording;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.UserWording;

/** 已导入的报告: the districts of the imported reports, their reports beneath, and how many figures of each wait for a person. */
public final class ReportsView extends FaduView {

	private static final Wording WORDS = UserWording.get();

	private ReportList reports;
	private TreeViewer tree;

	/** Created by the workbench. */
	public ReportsView() {
		super("empty-review");
	}

	@Override
	void createContent(Composite parent) {
		reports = new ReportList(getSite().getService(DataChanges.class));
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TreeColumnLayout columns = new TreeColumnLayout();
		area.setLayout(columns);
		tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.getTree().setHeaderVisible(true);
		Names.name(tree.getTree(), Messages.ReportsView_name);
		tree.setContentProvider(new Reports());
		tree.setComparer(new ByName());
		column(columns, Messages.ReportsView_report, 56, new Name());
		column(columns, Messages.ReportsView_period, 27, ColumnLabelProvider.createTextProvider(
				element -> element instanceof ListedReport entry ? WORDS.display(entry.document().getPeriod()) : ""));
		column(columns, Messages.ReportsView_waiting, 17, ColumnLabelProvider.createTextProvider(ReportsView::waiting));
		tree.addDoubleClickListener(event -> {
			if (tree.getStructuredSelection().getFirstElement() instanceof ListedReport entry) {
				OpenReview.of(entry.document());
			} else if (tree.getStructuredSelection().getFirstElement() != null) {
				tree.setExpandedState(tree.getStructuredSelection().getFirstElement(),
						!tree.getExpandedState(tree.getStructuredSelection().getFirstElement()));
			}
		});
		reports.addListener(this::show);
		parent.addDisposeListener(event -> reports.close());
		reports.read();
	}

	private void column(TreeColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 48));
	}

	private static String waiting(Object element) {
		int waiting = switch (element) {
		case ListedReport entry -> entry.waiting();
		case ReportingDistrict district -> district.waiting();
		default -> 0;
		};
		return waiting == 0 ? Messages.ReportsView_done : Integer.toString(waiting);
	}

	@Override
	boolean concerns(Change change) {
		return false;
	}

	@Override
	void show() {
		if (tree.getControl().isDisposed()) {
			return;
		}
		if (reports.failure().isPresent()) {
			showEmpty(Messages.ReportsView_failed, reports.failure().get());
		} else if (!reports.isRead()) {
			showEmpty(Messages.ReportsView_reading, "");
		} else if (reports.districts().isEmpty()) {
			showEmpty(Messages.ReportsView_none, Messages.ReportsView_noneHint);
		} else {
			List<ReportingDistrict> now = reports.districts();
			if (!now.equals(tree.getInput())) {
				list(now);
			}
			showContent();
		}
	}

	/** What was open and chosen stays so. */
	private void list(List<ReportingDistrict> now) {
		boolean others = !(tree.getInput() instanceof List<?> before) || before.size() != now.size();
		Object[] open = tree.getExpandedElements();
		ISelection chosen = tree.getSelection();
		tree.setInput(now);
		if (others) {
			tree.expandAll();
		} else {
			tree.setExpandedElements(open);
		}
		tree.setSelection(chosen);
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	/** A district by its name, a report by its title. */
	private static final class Name extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return switch (element) {
			case ReportingDistrict district -> district.name();
			case ListedReport entry -> entry.document().getTitle();
			default -> "";
			};
		}

		@Override
		public Image getImage(Object element) {
			return Icons.get(element instanceof ListedReport ? "review" : "district");
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof ListedReport entry ? entry.document().getFileName() : null;
		}
	}

	/** A district and a report are the same though fewer of their figures wait. */
	private static final class ByName implements IElementComparer {

		private static Object key(Object element) {
			return switch (element) {
			case ReportingDistrict district -> district.name();
			case ListedReport entry -> entry.document().getSha256();
			default -> element;
			};
		}

		@Override
		public boolean equals(Object one, Object other) {
			return one.getClass() == other.getClass() && key(one).equals(key(other));
		}

		@Override
		public int hashCode(Object element) {
			return key(element).hashCode();
		}
	}

	/** Districts with their reports beneath. */
	private static final class Reports implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof ReportingDistrict district ? district.reports().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof ReportingDistrict;
		}
	}

}
