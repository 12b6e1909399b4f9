package fadu.ui.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.ui.changes.DataChanges;
import fadu.wording.Wording;
import fadu.workspace.Correction;
import fadu.workspace.OpenReports;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.OvertakenException;
import fadu.workspace.OvertakenException.Newer;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What becomes of the chosen figures of a report: confirmed, rejected or corrected, each a step that can be taken back. Where
 * somebody else was faster, both values are shown, and the person says which stands.
 */
public final class Decisions {

	private static final Wording WORDS = UserWording.get();

	private final ReviewModel model;
	private final DataChanges changes;
	private final ReviewFigures review;
	private Optional<ReviewNotice> notice = Optional.empty();
	private final Set<String> seen = new HashSet<>();
	private boolean waited;
	private Optional<Consumer<List<Observation>>> insisting = Optional.empty();

	Decisions(ReviewModel model, DataChanges changes) {
		this.model = model;
		this.changes = changes;
		review = new ReviewFigures(changes.workspace(), Person.ofLogin());
		model.addListener(this::follow);
	}

	private void follow(ReviewChange change) {
		if (change == ReviewChange.CHOICE && model.chosen().size() == 1) {
			seen.add(model.chosen().getFirst().getId());
		}
		if (change == ReviewChange.FIGURES || change == ReviewChange.REPORT) {
			boolean waits = model.count(FigureFilter.WAITING) > 0;
			if (waited && !waits) {
				finished();
			}
			waited = waits;
		}
	}

	/** Nothing waits in this report any longer: the way to the next one is offered. */
	private void finished() {
		lookForWaiting(left -> finished(
				notice.filter(ReviewNotice.Said.class::isInstance).map(said -> ((ReviewNotice.Said) said).text()).orElse(""),
				left));
	}

	private void finished(String done, List<ListedReport> left) {
		notice = Optional.of(new ReviewNotice.Finished(done, NLS.bind(left.isEmpty()
				? Messages.Decisions_finishedAll
				: Messages.Decisions_finished, done, left.size()).strip(), left.stream().findFirst()));
		model.tell(ReviewChange.NOTICE);
	}

	/** Data changed, perhaps in another report: how many are left is told anew, where it is told. */
	void lookAgain() {
		if (notice.filter(ReviewNotice.Finished.class::isInstance).isEmpty()) {
			return;
		}
		ReviewNotice before = notice.get();
		lookForWaiting(left -> {
			if (notice.filter(now -> now == before).isPresent()) {
				if (left.stream().anyMatch(report -> report.document().getSha256().equals(model.sha256()))) {
					dismiss();
				} else {
					finished(((ReviewNotice.Finished) before).done(), left);
				}
			}
		});
	}

	private void lookForWaiting(Consumer<List<ListedReport>> answer) {
		changes.ask(() -> new OpenReports(changes.workspace()).list().stream().filter(report -> report.waiting() > 0).toList(),
				answer, failure -> say(failure.getMessage(), true));
	}

	/** What there is to say of the last step. */
	public Optional<ReviewNotice> notice() {
		return notice;
	}

	/** Says something beside the figures. */
	public void say(String text, boolean failed) {
		say(new ReviewNotice.Said(text, failed));
	}

	/** Says what an import brought. */
	public void say(ReviewNotice said) {
		notice = Optional.of(said);
		insisting = Optional.empty();
		model.tell(ReviewChange.NOTICE);
	}

	/** Says what is to be done first, or why nothing is to be done, as nothing was. */
	public void hint(String text) {
		notice = Optional.of(new ReviewNotice.Hint(text));
		insisting = Optional.empty();
		model.tell(ReviewChange.NOTICE);
	}

	/** No figure of the report wants a look. */
	void nothingDoubtful() {
		hint(Messages.Decisions_nothingDoubtful);
	}

	/** Asks whether something is to be done. */
	void ask(String question, Runnable yes) {
		insisting = Optional.of(now -> yes.run());
		notice = Optional.of(new ReviewNotice.Asked(question));
		model.tell(ReviewChange.NOTICE);
	}

	/** Takes the notice away; where somebody was faster, the other value stands. */
	public void dismiss() {
		notice = Optional.empty();
		insisting = Optional.empty();
		model.tell(ReviewChange.NOTICE);
	}

	/** Says that the chosen figures are right, and goes on to the next. */
	public void confirm() {
		confirm(model.chosen());
	}

	/** Confirms those of the chosen figures that wait; one on which somebody decided needs a {@link #confirm()} of its own. */
	public void tick() {
		List<Observation> chosen = model.chosen();
		List<Observation> waiting = chosen.stream().filter(figure -> !isDecided(figure)).toList();
		if (waiting.isEmpty() && !chosen.isEmpty()) {
			hint(NLS.bind(Messages.Decisions_decided, FigureWords.status(chosen.getFirst().getStatus())));
		} else {
			confirm(waiting);
		}
	}

	/**
	 * Asks whether all figures that wait and that the filter shows are right, saying of how many that nobody looked at the reader
	 * is not sure.
	 */
	public void askToConfirmShown() {
		List<Observation> waiting = waiting();
		if (waiting.isEmpty()) {
			hint(Messages.Decisions_nothing);
			return;
		}
		List<Observation> unseen = waiting.stream().filter(figure -> !seen.contains(figure.getId())).toList();
		ask(NLS.bind(unseen.isEmpty() ? Messages.Decisions_askSeen : Messages.Decisions_ask, new Object[]{waiting.size(),
				unseen.stream().filter(figure -> !FigureFilter.isSure(figure)).count(),
				Math.round(unseen.stream().mapToDouble(figure -> 1 - figure.getConfidence()).sum()),
				unseen.stream().filter(FigureFilter.WITHOUT_METRIC::shows).count(), unseen.size()}), () -> confirm(waiting));
	}

	/** Says that all figures that wait and that the filter shows are right. */
	public void confirmShown() {
		confirm(waiting());
	}

	private List<Observation> waiting() {
		return model.shown().stream().filter(figure -> !isDecided(figure)).toList();
	}

	private static boolean isDecided(Observation figure) {
		return figure.getReviewedBy() != null;
	}

	/** Says that the chosen figures are none, and goes on to the next. */
	public void reject() {
		reject(model.chosen());
	}

	private void confirm(List<Observation> figures) {
		decide(figures, () -> review.confirm(figures), Messages.Decisions_confirmed, this::confirm);
	}

	private void reject(List<Observation> figures) {
		decide(figures, () -> review.reject(figures), Messages.Decisions_rejected, this::reject);
	}

	/** Gives a figure other values, and goes on to the next. */
	public void correct(Observation figure, Correction correction) {
		if (!correction.isEmpty()) {
			decide(List.of(figure), () -> {
				review.correct(figure, correction);
				return 1;
			}, Messages.Decisions_corrected, now -> now.forEach(each -> correct(each, correction)),
					() -> proposeDay(figure, correction));
		}
	}

	/** Says the same of several figures, in one step, and goes on to the next; those that are so already stay as they are. */
	public void correct(List<Observation> figures, Correction correction) {
		if (!correction.isEmpty()) {
			decide(figures, () -> review.correct(figures, correction), Messages.Decisions_correctedSeveral,
					now -> correct(now, correction));
		}
	}

	/** A state is one of a day: whoever gave a figure such a metric and left it the span of time is asked for the day. */
	private void proposeDay(Observation figure, Correction correction) {
		Period now = correction.period().orElse(figure.getPeriod());
		correction.metric().flatMap(metric -> PeriodChoices.day(metric, figure, now).map(day -> new Day(metric, day)))
				.ifPresent(wanted -> ask(NLS.bind(Messages.Decisions_askDay, new Object[]{WORDS.name(wanted.metric()),
						WORDS.display(now), WORDS.display(wanted.day())}),
						() -> model.figures().stream().filter(each -> FigureId.of(each).equals(FigureId.of(figure)))
								.forEach(each -> correct(each, Correction.of(wanted.day())))));
	}

	private record Day(Metric metric, Period day) {
	}

	private void decide(List<Observation> figures, DataChanges.Work<Integer> step, String done, Consumer<List<Observation>> again) {
		decide(figures, step, done, again, () -> {
		});
	}

	private void decide(List<Observation> figures, DataChanges.Work<Integer> step, String done, Consumer<List<Observation>> again,
			Runnable then) {
		if (figures.isEmpty()) {
			hint(Messages.Decisions_nothing);
			return;
		}
		model.goOn(figures);
		changes.change(step, count -> {
			if (count == 0) {
				model.choose(figures);
				hint(Messages.Decisions_unchanged);
				return;
			}
			say(NLS.bind(done, count, figures.getFirst().getText()), false);
			then.run();
		}, failure -> failed(failure, figures, again));
	}

	private void failed(UserException failure, List<Observation> figures, Consumer<List<Observation>> again) {
		if (!(failure instanceof OvertakenException overtaken)) {
			say(failure.getMessage(), true);
			return;
		}
		List<FigureId> ids = figures.stream().map(FigureId::of).toList();
		insisting = Optional.of(now -> again.accept(now.stream().filter(figure -> ids.contains(FigureId.of(figure))).toList()));
		notice = Optional.of(new ReviewNotice.Overtaken(
				overtaken.newer().stream().map(Decisions::both).collect(Collectors.joining("\n")), overtaken.newer()));
		model.choose(model.figures().stream().filter(figure -> ids.contains(FigureId.of(figure))).toList());
		model.tell(ReviewChange.NOTICE);
	}

	private static String both(Newer figure) {
		return NLS.bind(Messages.Decisions_both, new Object[]{figure.seen().getText(), FigureWords.brief(figure.seen()),
				FigureWords.brief(figure.now()), figure.by(), FigureWords.time(figure.at())});
	}

	/** Asks how a figure was read that was corrected since; nothing comes where it was not. */
	public void asRead(Observation figure, Consumer<Optional<Observation>> answer) {
		changes.ask(() -> review.asRead(figure), answer, failure -> say(failure.getMessage(), true));
	}

	/** Does what was wanted all the same, having seen what stands there now. */
	public void insist() {
		Optional<Consumer<List<Observation>>> again = insisting;
		dismiss();
		again.ifPresent(step -> step.accept(model.figures()));
	}

}
