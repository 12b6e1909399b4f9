package fadu.ui.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.Change;
import fadu.ui.editor.CompareReports;
import fadu.ui.editor.OpenReview;
import fadu.ui.review.ReportList;
import fadu.ui.review.ReportList.ReportingDistrict;
import fadu.ui.review.ReportSearch;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.InTurn;
import fadu.ui.widgets.KeptColumns;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.TextLabel;
import fadu.wording.Wording;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.UserWording;

/** 已导入的报告: the districts of the imported reports, their reports beneath, and how many figures of each wait for a person. */
public final class ReportsView extends FaduView {

	private static final String CHOSEN = "chosen";
	private static final Wording WORDS = UserWording.get();

	private ReportList reports;
	private TreeViewer tree;
	private final StackLayout layout = new StackLayout();
	private ReportSearch search;
	private SearchResults results;
	private Control found;
	private Composite area;
	private KeptColumns columns;
	private Optional<String> remembered = Optional.empty();

	/** Created by the workbench. */
	public ReportsView() {
		super("empty-review");
	}

	@Override
	void createContent(Composite parent) {
		reports = new ReportList(getSite().getService(DataChanges.class));
		Composite stack = new Composite(parent, SWT.NONE);
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		stack.setLayout(layout);
		found = results.create(stack);
		area = new Composite(stack, SWT.NONE);
		layout.topControl = area;
		columns = new KeptColumns("reports");
		area.setLayout(columns);
		tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.getTree().setHeaderVisible(true);
		Names.name(tree.getTree(), Messages.ReportsView_name);
		tree.setContentProvider(new ReportTree.Reports());
		tree.setComparer(new ReportTree.ByName());
		ColumnViewerToolTipSupport.enableFor(tree);
		column(Messages.ReportsView_report, 100, 130, new ReportTree.Name(code -> model().catalogue().district(code)));
		column(Messages.ReportsView_period, 0, 72, new TextLabel(
				element -> element instanceof ListedReport entry ? period(entry) : ""));
		column(Messages.ReportsView_waiting, 0, 54, new TextLabel(ReportsView::waiting));
		column(Messages.ReportsView_findings, 0, 46, new TextLabel(this::findings));
		tree.getTree().getColumn(0).addListener(SWT.Resize, event -> tree.refresh());
		tree.addDoubleClickListener(event -> open());
		Map<String, Runnable> menu = new LinkedHashMap<>();
		menu.put(Messages.ReportsView_open, this::open);
		menu.put(Messages.ReportsView_compare, () -> CompareReports.of(chosen().stream().map(ListedReport::document).toList()));
		Buttons.menu(tree.getTree(), menu, List.of());
		reports.addListener(this::show);
		reports.addListener(() -> InTurn.run(parent.getDisplay(), () -> count(parent)));
		parent.addDisposeListener(event -> reports.close());
		reports.read();
	}

	private void count(Composite area) {
		if (!area.isDisposed() && !reports.districts().isEmpty()) {
			FindingsTab.count(getSite().getPage());
		}
	}

	/** A report is opened in its review, a district shows its reports or hides them. */
	private void open() {
		Object chosen = tree.getStructuredSelection().getFirstElement();
		if (chosen instanceof ListedReport entry) {
			OpenReview.of(entry.document());
		} else if (chosen != null) {
			tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
		}
	}

	/** The report that is chosen, or those of the district that is. */
	private List<ListedReport> chosen() {
		return switch (tree.getStructuredSelection().getFirstElement()) {
		case ListedReport entry -> List.of(entry);
		case ReportingDistrict district -> district.reports();
		case null, default -> List.of();
		};
	}

	private void column(String title, int weight, int least, CellLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.add(column.getColumn(), weight, least);
	}

	private static String period(ListedReport report) {
		return WORDS.display(report.document().getPeriod());
	}

	private static String waiting(Object element) {
		int waiting = switch (element) {
		case ListedReport entry -> entry.waiting();
		case ReportingDistrict district -> district.waiting();
		default -> 0;
		};
		return waiting == 0 ? Messages.ReportsView_done : Integer.toString(waiting);
	}

	/** How many findings are open; nothing before the checks have run. */
	private String findings(Object element) {
		return switch (element) {
		case ListedReport entry -> reports.findings(List.of(entry));
		case ReportingDistrict district -> reports.findings(district.reports());
		default -> "";
		};
	}

	@Override
	void createAbove(Composite parent) {
		DataChanges changes = getSite().getService(DataChanges.class);
		search = new ReportSearch(changes);
		results = new SearchResults(parent, search);
		search.addListener(this::showSearch);
	}

	private void showSearch() {
		if (!tree.getControl().isDisposed()) {
			results.show();
			layout.topControl = search.isOn() ? found : area;
			area.getParent().layout(true);
			show();
		}
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
		if (search.isOn()) {
			showContent();
		} else if (reports.failure().isPresent()) {
			showEmpty(Messages.ReportsView_failed, reports.failure().get());
		} else if (!reports.isRead()) {
			showEmpty(Messages.ReportsView_reading, "");
		} else if (reports.districts().isEmpty()) {
			showEmpty(Messages.ReportsView_none, Messages.ReportsView_noneHint);
		} else {
			List<ReportingDistrict> now = reports.districts();
			if (!now.equals(tree.getInput())) {
				list(now);
			} else {
				tree.refresh(true);
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
		columns.fit(1, now.stream().flatMap(district -> district.reports().stream()).map(ReportsView::period));
		if (others) {
			tree.expandAll();
		} else {
			tree.setExpandedElements(open);
		}
		tree.setSelection(chosen);
		remembered.flatMap(sha256 -> now.stream().flatMap(district -> district.reports().stream())
				.filter(report -> report.document().getSha256().equals(sha256)).findFirst())
				.ifPresent(report -> tree.setSelection(new StructuredSelection(report), true));
		remembered = Optional.empty();
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		remembered = Optional.ofNullable(memento).map(kept -> kept.getString(CHOSEN));
	}

	@Override
	public void saveState(IMemento memento) {
		if (tree.getStructuredSelection().getFirstElement() instanceof ListedReport chosen) {
			memento.putString(CHOSEN, chosen.document().getSha256());
		}
	}

	@Override
	void focusContent() {
		tree.getControl().setFocus();
	}

}
