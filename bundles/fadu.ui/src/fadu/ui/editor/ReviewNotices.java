package fadu.ui.editor;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import fadu.model.SourceDocument;
import fadu.ui.review.Decisions;
import fadu.ui.review.FigureFilter;
import fadu.ui.review.ReviewModel;
import fadu.ui.review.ReviewNotice;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;

/** What the window says about the last step of a review, and what a person may do about it. */
final class ReviewNotices {

	private final ReviewModel model;
	private final Decisions decisions;
	private final Runnable focus;
	private final NoticeBar bar;
	private String doubt = "";

	/** @param focus gives the keys back to the grid when a button goes away with its notice */
	ReviewNotices(Composite parent, ReviewModel model, Runnable focus) {
		this.model = model;
		this.decisions = model.decisions();
		this.focus = focus;
		bar = new NoticeBar(parent);
		bar.keepPlace();
	}

	/** Says beneath the figures what speaks for a look at the one that is chosen, while there is nothing else to say. */
	void rest(String doubts) {
		String before = doubt;
		doubt = doubts.isEmpty() ? "" : NLS.bind(Messages.ReviewNotices_doubt, doubts);
		bar.rest(doubts.isEmpty() ? Messages.ReviewNotices_keys : doubt, !doubts.isEmpty());
		boolean asks = decisions.notice().filter(said -> said instanceof ReviewNotice.Asked
				|| said instanceof ReviewNotice.Overtaken || said instanceof ReviewNotice.Finished).isPresent();
		if (!asks && decisions.notice().isPresent() && !before.equals(doubt)) {
			show();
		}
	}

	/** What was done last does not hide why the figure that comes next wants a look. */
	private String with(String said) {
		return doubt.isEmpty() ? said : NLS.bind(Messages.ReviewNotices_saidAndDoubt, said, doubt);
	}

	void show() {
		decisions.notice().ifPresentOrElse(said -> {
			switch (said) {
			case ReviewNotice.Said plain -> bar.say(plain.failed() ? plain.text() : with(plain.text()), plain.failed(),
					List.of(choice(Messages.ReviewEditor_close, decisions::dismiss)));
			case ReviewNotice.Came came -> bar.say(with(came.text()), came.failed(),
					List.of(compare(came.reports()), choice(Messages.ReviewEditor_close, decisions::dismiss)));
			case ReviewNotice.Hint hint -> bar.hint(with(hint.text()),
					List.of(choice(Messages.ReviewEditor_close, decisions::dismiss)));
			case ReviewNotice.Finished finished -> bar.say(finished.text(), false, ends(finished));
			case ReviewNotice.Asked asked -> {
				Choice leave = choice(Messages.CorrectionDialog_cancel, decisions::dismiss);
				bar.ask(asked.text(), false, List.of(choice(Messages.ReviewEditor_yes, decisions::insist), leave), leave);
			}
			case ReviewNotice.Overtaken overtaken -> {
				Choice leave = choice(Messages.ReviewEditor_theirs, decisions::dismiss);
				bar.ask(overtaken.text(), true, List.of(leave, choice(Messages.ReviewEditor_mine, decisions::insist)), leave);
			}
			}
		}, bar::clear);
	}

	private List<Choice> ends(ReviewNotice.Finished finished) {
		Stream<Choice> next = finished.next().stream().map(report -> choice(
				NLS.bind(Messages.ReviewEditor_next, report.district()), () -> OpenReview.of(report.document())));
		Stream<Choice> here = model.report().stream().map(report -> compare(List.of(report.document())));
		Stream<Choice> others = Stream.of(
				choice(Messages.ReviewEditor_seeDecided, () -> model.filter(FigureFilter.DECIDED)),
				choice(Messages.ReviewEditor_close, decisions::dismiss));
		return Stream.of(next, here, others).flatMap(choices -> choices).toList();
	}

	/** The way on to what the reports were brought for. */
	private Choice compare(List<SourceDocument> reports) {
		return choice(Messages.ReviewEditor_compare, () -> CompareReports.of(reports));
	}

	private Choice choice(String name, Runnable work) {
		return new Choice(name, () -> {
			focus.run();
			work.run();
		});
	}

}
