package fadu.ui.views;

import java.util.List;

import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import fadu.model.Domain;
import fadu.model.Metric;
import fadu.ui.ViewIds;
import fadu.ui.commands.Views;
import fadu.ui.comparison.CatalogueContent;
import fadu.ui.comparison.Change;
import fadu.ui.widgets.FieldOfList;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** 业务与指标: the lines of business and their metrics, to be chosen with check boxes. */
public final class MetricsView extends FaduView {

	private final MetricFilter filter = new MetricFilter();
	private Text search;
	private CheckboxTreeViewer tree;
	private Link count;
	private CatalogueContent shown = CatalogueContent.EMPTY;

	/** Created by the workbench. */
	public MetricsView() {
		super("empty-metrics");
	}

	@Override
	void createContent(Composite parent) {
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.MetricsView_filter);
		Names.name(search, Messages.MetricsView_filter);
		GridData searchData = new GridData(SWT.FILL, SWT.CENTER, true, false);
		searchData.horizontalIndent = 6;
		searchData.verticalIndent = 6;
		search.setLayoutData(searchData);
		tree = new CheckboxTreeViewer(parent, SWT.NONE);
		GridData treeData = new GridData(SWT.FILL, SWT.FILL, true, true);
		treeData.verticalIndent = 4;
		tree.getControl().setLayoutData(treeData);
		Names.name(tree.getControl(), getPartName());
		tree.setUseHashlookup(true);
		tree.setContentProvider(new MetricTree());
		tree.addFilter(filter);
		tree.setCheckStateProvider(new Choice());
		tree.addCheckStateListener(this::chosen);
		ColumnViewerToolTipSupport.enableFor(tree);
		count = new Link(parent, SWT.NONE);
		count.setForeground(Palette.QUIET);
		count.addListener(SWT.Selection, event -> chooseShared());
		GridData countData = new GridData(SWT.FILL, SWT.CENTER, true, false);
		countData.horizontalIndent = 8;
		count.setLayoutData(countData);
		search.addModifyListener(event -> filter(search.getText()));
		FieldOfList.join(search, tree.getControl());
	}

	/** The keys go on to what is compared then. */
	private void chooseShared() {
		model().chooseMetrics(model().offered(), true);
		Views.show(getSite().getWorkbenchWindow(), ViewIds.COMPARISON);
	}

	private void filter(String typed) {
		filter.look(typed);
		tree.refresh();
		if (!typed.isBlank()) {
			tree.expandAll();
		}
	}

	@Override
	boolean concerns(Change change) {
		return change == Change.CATALOGUE || change == Change.SELECTION;
	}

	@Override
	void show() {
		if (!model().isRead()) {
			showEmpty(Messages.MetricsView_reading, "");
			return;
		}
		List<Domain> domains = model().catalogue().domains();
		if (domains.isEmpty()) {
			showEmpty(Messages.MetricsView_none, Messages.MetricsView_noneHint);
			return;
		}
		if (shown != model().catalogue()) {
			fill(domains);
		}
		tree.refresh();
		long all = domains.stream().mapToLong(domain -> domain.getMetrics().size()).sum();
		long chosen = domains.stream().mapToLong(model()::chosenOf).sum();
		int offered = model().offered().size();
		count.setText(offered == 0
				? NLS.bind(Messages.MetricsView_count, chosen, all)
				: NLS.bind(Messages.MetricsView_shared, chosen, offered));
		showContent();
	}

	private void fill(List<Domain> domains) {
		boolean same = domains.equals(tree.getInput());
		shown = model().catalogue();
		tree.setLabelProvider(new MetricLabels(shown));
		if (!same) {
			tree.setInput(domains);
			tree.expandToLevel(domains.getFirst(), 1);
		}
	}

	/** Goes to a metric, whatever was looked for. */
	public void reveal(Metric metric) {
		showIfDue();
		search.setText("");
		tree.setSelection(new StructuredSelection(metric), true);
		setFocus();
	}

	private void chosen(CheckStateChangedEvent event) {
		List<Metric> metrics = switch (event.getElement()) {
		case Domain domain -> domain.getMetrics().stream().filter(filter::finds).toList();
		case Metric metric -> List.of(metric);
		default -> List.of();
		};
		model().chooseMetrics(metrics, event.getChecked());
	}

	@Override
	void focusContent() {
		tree.getControl().setFocus();
	}

	/** A line of business is checked where one of its metrics is, and grey where not all are. */
	private final class Choice implements ICheckStateProvider {

		@Override
		public boolean isChecked(Object element) {
			return element instanceof Domain domain
					? model().chosenOf(domain) > 0
					: element instanceof Metric metric && model().isChosen(metric);
		}

		@Override
		public boolean isGrayed(Object element) {
			return element instanceof Domain domain && model().chosenOf(domain) < domain.getMetrics().size();
		}
	}

}
