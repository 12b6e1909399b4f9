package fadu.ui.uses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Value;
import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.ui.changes.DataChanges;
import fadu.ui.reports.MadeReport;
import fadu.ui.uses.UseLine.Place;
import fadu.wording.Wording;
import fadu.workspace.FigureUse;
import fadu.workspace.FigureUseWords;
import fadu.workspace.FigureUses;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Every place that uses the number looked at, and of a computed one what it was computed from. One question at a time is asked in
 * the
 * background; of several that came meanwhile the last. All methods are called on the thread of the window.
 */
public final class UsesModel {

	private static final Wording WORDS = UserWording.get();
	private static final String BAR = "|";

	private final DataChanges changes;
	private final Supplier<List<MadeReport>> made;
	private final UnaryOperator<String> names;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable follower = this::ask;
	private Optional<Value> subject = Optional.empty();
	private List<UseLine> lines = List.of();
	private Optional<String> failure = Optional.empty();
	private boolean running;
	private boolean again;

	/**
	 * @param changes what asks in the background
	 * @param made    the reports that were made
	 * @param names   what the district with a code is called
	 */
	public UsesModel(DataChanges changes, Supplier<List<MadeReport>> made, UnaryOperator<String> names) {
		this.changes = changes;
		this.made = made;
		this.names = names;
		changes.addListener(follower);
	}

	/** Stops following changes. */
	public void close() {
		changes.removeListener(follower);
		listeners.clear();
	}

	/** Asks to be told when there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Looks at a number, or at none. */
	public void look(Optional<Value> number) {
		if (!number.equals(subject)) {
			subject = number;
			lines = List.of();
			ask();
		}
	}

	private void ask() {
		if (running) {
			again = true;
			return;
		}
		if (subject.isEmpty()) {
			tell();
			return;
		}
		running = true;
		Value number = subject.get();
		List<MadeReport> reports = made.get();
		changes.ask(() -> find(number, reports), found -> ended(number, found, Optional.empty()),
				e -> ended(number, List.of(), Optional.of(e.getMessage())));
		tell();
	}

	private void ended(Value number, List<UseLine> found, Optional<String> reason) {
		running = false;
		if (subject.filter(number::equals).isPresent()) {
			lines = found;
			failure = reason;
		}
		if (again) {
			again = false;
			ask();
		} else {
			tell();
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private List<UseLine> find(Value number, List<MadeReport> reports) throws UserException {
		List<UseLine> all = new ArrayList<>();
		FigureUses uses = new FigureUses(changes.workspace());
		List<FigureUse> found = switch (number) {
		case Value.Reported(var figure) -> uses.of(figure);
		case Value.Computed(var derived) -> {
			derived.figures().forEach(term -> all.add(new UseLine(term(term), new UseLine.Term(term))));
			yield uses.of(derived);
		}
		};
		found.forEach(use -> all.add(new UseLine(FigureUseWords.of(use, changes.workspace()), new UseLine.Use(use))));
		reports.stream().filter(report -> prints(report, number)).forEach(report -> all.add(printed(report)));
		return List.copyOf(all);
	}

	private FigureUseWords term(Observation term) {
		return new FigureUseWords(Messages.UsesModel_input, NLS.bind(Messages.UsesModel_term, term.getText(), called(term)),
				WORDS.display(term.getPeriod()));
	}

	private static boolean prints(MadeReport report, Value number) {
		return report.stamp().filter(stamp -> stamp.fingerprint().figures()
				.containsKey(String.join(BAR, String.valueOf(number.metric()), number.district(), number.period().toString())))
				.isPresent();
	}

	private static UseLine printed(MadeReport report) {
		Place place = new UseLine.Printed(report.file());
		return new UseLine(new FigureUseWords(Messages.UsesModel_printed, String.valueOf(report.file().getFileName()),
				String.valueOf(report.file().getParent())), place);
	}

	/** What is looked at, in words; nothing where nothing is. */
	public Optional<String> title() {
		return subject.map(number -> NLS.bind(Messages.UsesModel_figure, new Object[]{WORDS.display(number), name(number),
				district(number), WORDS.display(number.period())}));
	}

	private String name(Value number) {
		return switch (number) {
		case Value.Reported(var figure) -> called(figure);
		case Value.Computed(var derived) -> WORDS.name(derived.metric());
		};
	}

	/** By the catalogue; a figure without a metric as its report has it. */
	private String called(Observation figure) {
		return Optional.ofNullable(figure.getMetric()).flatMap(code -> changes.workspace().catalogue().metric(code))
				.map(WORDS::name)
				.or(() -> Optional.ofNullable(figure.getMetricName())).orElse("");
	}

	private String district(Value number) {
		String code = number instanceof Value.Reported(var figure) ? Observations.district(figure) : number.district();
		return names.apply(code);
	}

	/** The places; none where nothing is looked at, or nothing uses it. */
	public List<UseLine> lines() {
		return lines;
	}

	/** Whether somebody looks still. */
	public boolean isLooking() {
		return running;
	}

	/** Why nothing is known, one line. */
	public Optional<String> failure() {
		return failure;
	}

}
