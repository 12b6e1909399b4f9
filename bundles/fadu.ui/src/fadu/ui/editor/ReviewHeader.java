package fadu.ui.editor;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import fadu.model.SourceDocument;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;
import fadu.ui.widgets.Tips;
import fadu.wording.Wording;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.UserWording;

/** Above the report: what it is about, how far its review has come, which figures are shown, and what may be said of them. */
final class ReviewHeader {

	private static final int COLUMNS = 8;
	private static final Wording WORDS = UserWording.get();

	private final ReviewModel model;
	private final CLabel title;
	private final Combo filter;

	/**
	 * @param correct opens what the person corrects the figure in
	 * @param report  what can be done with the report, by its name
	 */
	ReviewHeader(Composite parent, ReviewModel model, Runnable correct, Map<String, Runnable> report) {
		this.model = model;
		Composite header = new Composite(parent, SWT.NONE);
		header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		header.setLayout(new GridLayout(COLUMNS, false));
		title = new CLabel(header, SWT.NONE); // shortens what has no room
		title.setForeground(Palette.NAVY);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		header.addListener(SWT.Resize, event -> place());
		Label shown = new Label(header, SWT.NONE);
		shown.setText(Messages.ReviewHeader_filter);
		filter = new Combo(header, SWT.DROP_DOWN | SWT.READ_ONLY);
		Names.name(filter, Messages.ReviewHeader_filter);
		filter.addListener(SWT.Selection, event -> model.filter(FigureFilter.values()[filter.getSelectionIndex()]));
		button(header, Messages.ReviewHeader_confirm, Messages.ReviewHeader_confirmTip, model.decisions()::confirm);
		button(header, Messages.ReviewHeader_reject, Messages.ReviewHeader_rejectTip, model.decisions()::reject);
		button(header, Messages.ReviewHeader_correct, Messages.ReviewHeader_correctTip, correct);
		button(header, Messages.ReviewHeader_confirmShown, Messages.ReviewHeader_confirmShownTip,
				model.decisions()::askToConfirmShown);
		reportMenu(header, report);
	}

	private static void reportMenu(Composite parent, Map<String, Runnable> report) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.ReviewHeader_report);
		Tips.tip(button, Messages.ReviewHeader_reportTip);
		Menu menu = new Menu(button);
		report.forEach((name, work) -> {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(name);
			item.addListener(SWT.Selection, event -> work.run());
		});
		button.addListener(SWT.Selection, event -> {
			menu.setLocation(button.toDisplay(0, button.getSize().y));
			menu.setVisible(true);
		});
	}

	private static void button(Composite parent, String name, String tip, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		Tips.tip(button, tip);
		button.addListener(SWT.Selection, event -> work.run());
	}

	/** Says how far the review has come. */
	void show() {
		String said = model.report().map(this::title).orElse("").replace("&", "&&");
		title.setText(said);
		title.setToolTipText(said);
		filter.setItems(
				Stream.of(FigureFilter.values()).map(each -> NLS.bind(name(each), model.count(each))).toArray(String[]::new));
		filter.select(model.filter().ordinal());
		place();
		title.getParent().layout(true);
	}

	/** Where the title has no room beside what may be done, it has a line of its own. */
	private void place() {
		Composite header = title.getParent();
		GridLayout layout = (GridLayout) header.getLayout();
		int wanted = Stream.of(header.getChildren())
				.mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + layout.horizontalSpacing).sum();
		int columns = header.getSize().x < wanted + 2 * layout.marginWidth ? COLUMNS : 1;
		GridData place = (GridData) title.getLayoutData();
		if (place.horizontalSpan != columns) {
			place.horizontalSpan = columns;
			title.requestLayout();
		}
	}

	private String title(ReportUnderReview report) {
		SourceDocument document = report.document();
		long decided = model.figures().size() - model.count(FigureFilter.WAITING);
		return NLS.bind(Messages.ReviewHeader_title, new Object[]{document.getTitle(), WORDS.display(document.getPeriod()), decided,
				model.figures().size()});
	}

	private static String name(FigureFilter which) {
		return switch (which) {
		case WAITING -> Messages.ReviewHeader_waiting;
		case DOUBTFUL -> Messages.ReviewHeader_doubtful;
		case WITHOUT_METRIC -> Messages.ReviewHeader_withoutMetric;
		case DECIDED -> Messages.ReviewHeader_decided;
		case ALL -> Messages.ReviewHeader_all;
		};
	}

}
