package fadu.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

import fadu.analysis.compare.Comparison;
import fadu.analysis.derive.Normalisation;
import fadu.ui.changes.HistoryModel;
import fadu.ui.comparison.Change;
import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.GridSort;
import fadu.ui.grid.GridText;
import fadu.ui.grid.ReplacedComparison;
import fadu.ui.table.GridChoice;
import fadu.ui.table.GridTable;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.Tips;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserWording;

/** 对比表: the chosen metrics over the chosen districts. */
public final class ComparisonView extends FaduView {

	private static final Wording WORDS = UserWording.get();
	private static final String HIDDEN = "hidden";

	private GridModel grid;
	private Label title;
	private Button unreviewed;
	private Button years;
	private GridBar bar;
	private NoticeBar order;
	private GridTable table;
	private Link leftOut;

	/** Created by the workbench. */
	public ComparisonView() {
		super("empty-compare");
	}

	@Override
	void createAbove(Composite parent) {
		new ReplacedNotice(parent, getSite().getService(ReplacedComparison.class));
		new TurnNotice(parent, getSite().getService(HistoryModel.class), Messages.ComparisonView_close);
	}

	@Override
	void createContent(Composite parent) {
		grid = getSite().getService(GridModel.class);
		Composite header = new Composite(parent, SWT.NONE);
		header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 2;
		header.setLayout(layout);
		title = new Label(header, SWT.WRAP);
		title.setForeground(Palette.QUIET);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		years = new Button(header, SWT.CHECK);
		years.setText(Messages.ComparisonView_years);
		Tips.tip(years, Messages.ComparisonView_yearsTip);
		years.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		years.addListener(SWT.Selection, event -> grid.everyYear(years.getSelection()));
		unreviewed = new Button(header, SWT.CHECK);
		unreviewed.setText(Messages.ComparisonView_unreviewed);
		unreviewed.addListener(SWT.Selection, event -> model().chooseUnreviewed(unreviewed.getSelection()));
		bar = new GridBar(parent, grid, getSite());
		bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		order = new NoticeBar(parent);
		table = new GridTable(parent, grid);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new GridMenu(table, getViewSite());
		leftOut = new Link(parent, SWT.NONE);
		GridData sentence = new GridData(SWT.FILL, SWT.CENTER, true, false);
		sentence.horizontalIndent = 8;
		leftOut.setLayoutData(sentence);
		leftOut.addListener(SWT.Selection, event -> {
			if (HIDDEN.equals(event.text)) {
				grid.showAll();
			} else {
				grid.hideEmpty(!grid.settings().hideEmpty());
			}
		});
		new Legend(parent).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Runnable arranged = this::showNow;
		grid.addListener(arranged);
		parent.addDisposeListener(event -> grid.removeListener(arranged));
		copyByKey();
	}

	/** The key of the platform for copying copies what is selected in the table. */
	private void copyByKey() {
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				GridChoice.copy(table);
				return null;
			}
		});
	}

	@Override
	boolean concerns(Change change) {
		return change != Change.FOCUS;
	}

	@Override
	void show() {
		if (leftOut.isDisposed()) {
			return;
		}
		unreviewed.setSelection(model().isWithUnreviewed());
		bar.show();
		Selection selection = model().selection();
		Optional<Comparison> comparison = model().comparison();
		if (selection.metrics().isEmpty() || selection.districts().isEmpty()) {
			showWhatToChoose(selection);
		} else if (model().failure().isPresent()) {
			showEmpty(Messages.ComparisonView_failed, model().failure().get());
		} else if (comparison.isPresent()) {
			title.setText(title());
			showContent();
		} else {
			showEmpty(Messages.ComparisonView_working, "");
		}
		showArrangement();
	}

	/** An order is told by its row, as it stays where that of another row was refused. */
	private String title() {
		String metric = grid.settings().sortedBy().flatMap(model().catalogue()::metric).map(WORDS::name).orElse("");
		return NLS.bind(metric.isEmpty() ? Messages.ComparisonView_title : Messages.ComparisonView_titleSorted,
				new Object[]{grid.content().metrics(), grid.content().districts(), metric});
	}

	/** There are hundreds of metrics: those that the districts share are chosen with one click. */
	private void showWhatToChoose(Selection selection) {
		int offered = selection.metrics().isEmpty() ? model().offered().size() : 0;
		String todo = !selection.metrics().isEmpty()
				? Messages.ComparisonView_chooseDistricts
				: selection.districts().isEmpty()
						? Messages.ComparisonView_chooseBoth
						: Messages.ComparisonView_chooseMetrics;
		showEmpty(Messages.ComparisonView_nothingChosen, todo,
				offered == 0 ? "" : NLS.bind(Messages.ComparisonView_chooseShared, offered),
				() -> model().chooseMetrics(model().offered(), true));
	}

	/** What is left out of the grid, and what came of the wish for an order. */
	private void showArrangement() {
		boolean every = grid.settings().everyYear();
		years.setSelection(every);
		years.setVisible(every || grid.content().hasMixedYears());
		((GridData) years.getLayoutData()).exclude = !years.getVisible();
		GridContent content = grid.content();
		boolean without = grid.settings().hideEmpty();
		leftOut.setText(GridText.hidden(content).map(said -> NLS.bind(Messages.ComparisonView_hidden, said, HIDDEN)).orElse("")
				+ NLS.bind(without ? Messages.ComparisonView_listAll : Messages.ComparisonView_listFilled,
						GridText.empty(content).orElse("")));
		grid.said().ifPresentOrElse(this::say, order::clear);
		years.requestLayout();
		leftOut.requestLayout();
	}

	/** What came of the wish for an order, and what would make one possible. */
	private void say(GridSort sort) {
		List<Choice> choices = new ArrayList<>();
		if (sort.perMonth()) {
			choices.add(new Choice(Messages.GridBar_month, () -> per(new Normalisation.PerMonth())));
		}
		if (sort.perPeople()) {
			choices.add(new Choice(Messages.GridBar_people, () -> per(new Normalisation.PerHundredThousand())));
		}
		choices.add(new Choice(Messages.ComparisonView_close, grid::hush));
		order.say(sort.said(), !sort.allowed(), choices);
	}

	private void per(Normalisation per) {
		grid.hush();
		model().choosePer(Optional.of(per));
	}

	/** Opens what the bar above the table offers: 0 the periods, 1 what is divided by, 2 the groups. */
	public void open(int place) {
		showIfDue();
		if (bar.control().isVisible()) {
			bar.open(place);
		}
	}

	@Override
	void focusContent() {
		table.control().setFocus();
	}

}
