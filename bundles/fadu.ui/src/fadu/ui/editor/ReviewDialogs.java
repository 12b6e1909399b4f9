package fadu.ui.editor;

import java.util.List;

import org.eclipse.swt.widgets.Shell;

import fadu.model.Observation;
import fadu.ui.review.ReviewModel;

/**
 * The dialogs in which a person says more about a figure or a report than yes or no; what comes of them is a step of the review.
 */
final class ReviewDialogs {

	private final Shell shell;
	private final ReviewModel model;

	ReviewDialogs(Shell shell, ReviewModel model) {
		this.shell = shell;
		this.model = model;
	}

	/**
	 * Other values of the figure looked at, or what several that are chosen have in common; where it is not in the list, it is said
	 * how to bring it there.
	 */
	void correct() {
		if (model.current().filter(model.shown()::contains).isEmpty()) {
			model.decisions().say(Messages.ReviewDialogs_unseen, true);
			return;
		}
		List<Observation> several = model.chosen().stream().filter(model.shown()::contains).toList();
		if (several.size() > 1) {
			SharedCorrectionDialog.ask(shell, model, several)
					.ifPresent(correction -> model.decisions().correct(several, correction));
			return;
		}
		model.current().ifPresent(figure -> CorrectionDialog.ask(shell, model, figure)
				.ifPresent(correction -> model.decisions().correct(figure, correction)));
	}

	/** A figure that was missed, between two chars of the text. */
	void add(int start, int end) {
		model.steps().propose(start, end, proposed -> {
			if (!shell.isDisposed()) {
				CorrectionDialog.askMissed(shell, model, proposed)
						.ifPresent(correction -> model.steps().add(proposed, correction));
			}
		});
	}

	/** What is known of the report itself. */
	void describe() {
		model.steps().askLevel(level -> {
			if (!shell.isDisposed()) {
				model.steps().details()
						.ifPresent(details -> ReportDetailsDialog.ask(shell, model, details, level, model.steps()::describe));
			}
		});
	}

	/** What today's rules read otherwise. */
	void readAgain() {
		model.steps().look(comparison -> {
			if (!shell.isDisposed()) {
				DifferencesDialog.ask(shell, model, comparison).ifPresent(model.steps()::take);
			}
		});
	}

}
