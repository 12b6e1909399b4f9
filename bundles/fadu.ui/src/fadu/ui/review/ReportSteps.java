package fadu.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import fadu.model.Level;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Span;
import fadu.ui.changes.DataChanges;
import fadu.workspace.AddFigures;
import fadu.workspace.Correction;
import fadu.workspace.DifferenceWords;
import fadu.workspace.EditReports;
import fadu.workspace.Person;
import fadu.workspace.PlaceLevels;
import fadu.workspace.ReadAgain;
import fadu.workspace.ReadAgain.Comparison;
import fadu.workspace.ReadAgain.Difference;
import fadu.workspace.ReportDetails;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.UnseenException;

/**
 * What a person does with a report under review beside deciding on its figures: figures that were missed are added, what is known
 * of it is said otherwise, it is read again, or taken out. Each is a step that can be taken back.
 */
public final class ReportSteps {

	private final ReviewModel model;
	private final DataChanges changes;

	ReportSteps(ReviewModel model, DataChanges changes) {
		this.model = model;
		this.changes = changes;
	}

	/** What is known of a report, for two to be held against each other. */
	static ReportDetails knows(SourceDocument document) {
		return ReportDetails.of(document, document.getDistrict());
	}

	/**
	 * Asks what figure a marked part of the text seems to be, without keeping the caller; where there can be none, a notice says
	 * why.
	 *
	 * @param start first char
	 * @param end   char behind the last
	 */
	public void propose(int start, int end, Consumer<Observation> answer) {
		if (start >= end) {
			model.decisions().hint(Messages.ReportSteps_mark);
			return;
		}
		model.report().ifPresent(report -> {
			String text = report.text();
			Span marked = new Span(text.codePointCount(0, start), text.codePointCount(0, end));
			changes.ask(() -> new AddFigures(changes.workspace(), Person.ofLogin()).propose(report.document(), text,
					report.figures(), marked), answer, failure -> model.decisions().say(failure.getMessage(), true));
		});
	}

	/** Adds a figure that was proposed, and chooses it. */
	public void add(Observation proposed, Correction correction) {
		change(() -> {
			new AddFigures(changes.workspace(), Person.ofLogin()).add(proposed, correction);
			return NLS.bind(Messages.ReportSteps_added, proposed.getText());
		}, () -> model.awaited().beginningAt(proposed.getStart()));
	}

	/** What is known of the report; nothing before it has been read. */
	public Optional<ReportDetails> details() {
		return model.report().map(report -> edits(Person.ofLogin()).details(report.document()));
	}

	private EditReports edits(Person by) {
		return new EditReports(changes.workspace(), by);
	}

	/** Asks which level a person said of the district of the report; nothing where the lists tell it. */
	public void askLevel(Consumer<Optional<Level>> answer) {
		model.report().map(report -> report.document().getDistrict()).ifPresent(district -> changes.ask(
				() -> new PlaceLevels(changes.workspace()).said(district), answer,
				failure -> model.decisions().say(failure.getMessage(), true)));
	}

	/** Says otherwise what is known of the report, and of which level its district is, where that is another one now. */
	public void describe(ReportDetails details, Optional<Level> level) {
		boolean same = details().filter(details::equals).isPresent();
		if (!same || level.isEmpty()) {
			describe(details);
		}
		level.ifPresent(one -> change(() -> {
			edits(Person.ofLogin()).level(details.district(), one);
			return Messages.ReportSteps_levelled;
		}, () -> {
		}));
	}

	/** Says otherwise what is known of the report; the periods of its figures stay, and it is said how to look at them. */
	public void describe(ReportDetails details) {
		model.report().map(ReportUnderReview::document).ifPresent(seen -> {
			boolean other = !details.period().equals(seen.getPeriod()) || !Optional.of(details.district())
					.equals(details().map(ReportDetails::district));
			change(() -> !edits(Person.ofLogin()).describe(seen, details)
					? Messages.ReportSteps_same
					: other ? Messages.ReportSteps_describedOther : Messages.ReportSteps_described, () -> {
					});
		});
	}

	/** Reads the report again, without keeping the caller; nothing changes. */
	public void look(Consumer<Comparison> answer) {
		model.report().ifPresent(report -> changes.ask(() -> new ReadAgain(changes.workspace(), Person.ofLogin()).look(report),
				answer, failure -> model.decisions().say(failure.getMessage(), true)));
	}

	/** Says in words what is read otherwise. */
	public DifferenceWords words() {
		return new DifferenceWords(changes.workspace());
	}

	/** Takes over what is read otherwise. */
	public void take(List<Difference> wanted) {
		model.report().ifPresent(report -> change(
				() -> NLS.bind(Messages.ReportSteps_taken,
						new ReadAgain(changes.workspace(), Person.ofLogin()).take(report, wanted)),
				() -> {
				}));
	}

	/** Asks whether the report is to go, saying how much of it a person has reviewed. */
	public void askToRemove() {
		model.report().map(ReportUnderReview::document).ifPresent(document -> {
			long reviewed = model.figures().stream().filter(figure -> figure.getStatus() != ReviewStatus.READ).count();
			model.decisions().ask(NLS.bind(Messages.ReportSteps_askRemove,
					new Object[]{document.getFileName(), model.figures().size(), reviewed}),
					() -> remove(document, Person.ofLogin()));
		});
	}

	private void remove(SourceDocument document, Person by) {
		changes.change(() -> {
			edits(by).remove(document);
			return NLS.bind(Messages.ReportSteps_removed, document.getFileName());
		}, said -> model.decisions().say(said, false), failure -> {
			if (failure instanceof UnseenException unseen) {
				model.decisions().ask(NLS.bind(Messages.ReportSteps_unseen, unseen.what()),
						() -> remove(document, new Person(by.name(), OptionalInt.of(unseen.number()))));
			} else {
				model.decisions().say(failure.getMessage(), true);
			}
		});
	}

	private void change(DataChanges.Work<String> step, Runnable done) {
		changes.change(step, said -> {
			done.run();
			model.decisions().say(said, false);
		}, failure -> model.decisions().say(failure.getMessage(), true));
	}

}
