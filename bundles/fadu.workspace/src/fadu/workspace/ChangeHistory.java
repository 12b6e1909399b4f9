package fadu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.Checks;
import fadu.analysis.compare.FigureChoices;
import fadu.store.ChangeKind;
import fadu.store.ChangeSet;
import fadu.store.Findings;
import fadu.store.History;
import fadu.store.ObservationStore;
import fadu.store.Reversal;

/**
 * What was changed in a workspace, by whom and when. Each change can be taken back and made again, as long as nothing later stands
 * on it; what was done stays written down.
 */
public final class ChangeHistory {

	private final Workspace workspace;
	private final String by;

	/** The history of the workspace, for who goes by the login. */
	public ChangeHistory(Workspace workspace) {
		this(workspace, Person.ofLogin().name());
	}

	/**
	 * @param workspace whose history
	 * @param by        the name of who takes back
	 */
	public ChangeHistory(Workspace workspace, String by) {
		this.workspace = workspace;
		this.by = by;
	}

	/**
	 * One entry.
	 *
	 * @param number   counted up
	 * @param what     in words, in the user's language
	 * @param by       who made it: the name, and the login where that is another
	 * @param origin   the computer and the program; empty where they are not known
	 * @param at       when
	 * @param reverses the entry that this one takes back or makes again
	 * @param undone   whether it is taken back at present
	 */
	public record Entry(int number, String what, String by, String origin, Instant at, OptionalInt reverses, boolean undone) {
	}

	/**
	 * What came of taking back or making again.
	 *
	 * @param done     the changes, as they were before
	 * @param obstacle why it went no further, one line; nothing where it did, or where there was no more
	 */
	public record Turned(List<Entry> done, Optional<String> obstacle) {
	}

	/**
	 * What this login would take back and make again next.
	 *
	 * @param undo the latest change of this login that stands
	 * @param redo the change that this login took back last
	 */
	public record Next(Optional<Entry> undo, Optional<Entry> redo) {

		/** Nothing was changed yet. */
		public static final Next NOTHING = new Next(Optional.empty(), Optional.empty());
	}

	/** What would be taken back and made again next, to name it before it is done. */
	public Next next() throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return Next.NOTHING;
		}
		return Workspace.ask(() -> new Next(store.get().history().nextUndo().map(ChangeHistory::entry),
				store.get().history().nextRedo().map(ChangeHistory::entry)));
	}

	/** The latest entries, newest first. */
	public List<Entry> entries(int most) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty()
				? List.of()
				: Workspace.ask(() -> store.get().history().changes(most)).stream().map(ChangeHistory::entry).toList();
	}

	/** What an entry changed about figures, one in a line: each field with its value before and after; empty where none did. */
	public List<String> detail(Entry entry) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return List.of();
		}
		DifferenceWords words = new DifferenceWords(workspace);
		return Workspace.ask(() -> store.get().history().figures(entry.number())).stream()
				.map(changed -> new Changed(changed.before().getText(), words.fields(changed.before(), changed.after())))
				.filter(changed -> !changed.fields().isEmpty())
				.map(changed -> NLS.bind(Messages.ChangeHistory_changed, changed.printed(),
						String.join(Messages.ReviewFigures_separator, changed.fields())))
				.toList();
	}

	private record Changed(String printed, List<String> fields) {
	}

	/**
	 * Takes back the latest changes of this login, the newest first.
	 *
	 * @throws UserException where there are fewer, so that a slip does not take back everything; then nothing is changed
	 */
	public Turned undo(int count) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		int there = store.isEmpty() || count == 1 ? count : Workspace.ask(() -> store.get().history().standing(count));
		if (there < count) {
			throw new UserException(NLS.bind(Messages.ChangeHistory_fewer, there));
		}
		return repeat(count, history -> history.undo(by));
	}

	/** Takes back one change, whoever made it. */
	public Turned undoChange(int number) throws UserException {
		return repeat(1, history -> history.undo(number, by));
	}

	/** Makes again what this login took back, the last first: so many, or fewer where there are no more. */
	public Turned redo(int count) throws UserException {
		return repeat(count, history -> history.redo(by));
	}

	/** Makes one change again that was taken back. */
	public Turned redoChange(int number) throws UserException {
		return repeat(1, history -> history.redo(number, by));
	}

	private interface Step {
		Reversal take(History history);
	}

	private Turned repeat(int count, Step step) throws UserException {
		List<Entry> entries = new ArrayList<>();
		Optional<ObservationStore> store = workspace.storeIfPresent();
		for (int i = 0; i < count && store.isPresent(); i++) {
			switch (Workspace.ask(() -> step.take(store.get().history()))) {
			case Reversal.Done done -> entries.add(entry(done.change()));
			case Reversal.Nothing nothing -> {
				return new Turned(entries, Optional.empty());
			}
			case Reversal.Baseless baseless -> {
				return new Turned(entries, Optional.of(NLS.bind(Messages.ChangeHistory_baseless,
						new Object[]{baseless.change().number(), words(baseless.change()), baseless.on().number(),
								words(baseless.on())})));
			}
			case Reversal.Blocked blocked -> {
				ChangeSet later = blocked.by();
				return new Turned(entries, Optional.of(NLS.bind(Messages.ChangeHistory_blocked,
						new Object[]{blocked.change().number(), words(blocked.change()), later.number(), later.by(),
								Unseen.time(later), words(later)})));
			}
			}
		}
		return new Turned(entries, Optional.empty());
	}

	private static Entry entry(ChangeSet change) {
		OptionalInt reverses = change.reverses().map(OptionalInt::of).orElse(OptionalInt.empty());
		return new Entry(change.number(), words(change), change.by().toString(), change.origin(), change.at(), reverses,
				change.undone());
	}

	static String words(ChangeSet change) {
		String message = switch (change.kind()) {
		case IMPORT -> Messages.ChangeHistory_import;
		case REMOVE -> Messages.ChangeHistory_remove;
		case DESCRIBE -> Messages.ChangeHistory_describe;
		case READ_AGAIN -> Messages.ChangeHistory_readAgain;
		case ADD -> Messages.ChangeHistory_add;
		case DISTRICT -> Messages.ChangeHistory_district;
		case CONFIRM -> Messages.ChangeHistory_confirm;
		case CORRECT -> Messages.ChangeHistory_correct;
		case REJECT -> Messages.ChangeHistory_reject;
		case PEER_GROUP -> Messages.ChangeHistory_peerGroup;
		case PEER_GROUP_REMOVED -> Messages.ChangeHistory_peerGroupRemoved;
		case DEFINITION -> Messages.ChangeHistory_definition;
		case DEFINITION_REMOVED -> Messages.ChangeHistory_definitionRemoved;
		case INDEX -> AssessmentMessages.ChangeHistory_index;
		case INDEX_REMOVED -> AssessmentMessages.ChangeHistory_indexRemoved;
		case SCORE_POINTS -> AssessmentMessages.ChangeHistory_points;
		case SCORE_POINTS_REMOVED -> AssessmentMessages.ChangeHistory_pointsRemoved;
		case RESIDENTS -> Messages.ChangeHistory_residents;
		case RESIDENTS_REMOVED -> Messages.ChangeHistory_residentsRemoved;
		case LEVEL -> Messages.ChangeHistory_level;
		case LEVEL_REMOVED -> Messages.ChangeHistory_levelRemoved;
		case FINDING -> change.subject().equals(FigureChoices.RULE)
				? Messages.ChangeHistory_chosen
				: Messages.ChangeHistory_finding;
		case ROWS -> Messages.ChangeHistory_rows;
		case ROW -> Messages.ChangeHistory_row;
		case ROWS_REMOVED -> Messages.ChangeHistory_rowsRemoved;
		case UNDO -> Messages.ChangeHistory_undo;
		case REDO -> Messages.ChangeHistory_redo;
		};
		boolean finding = change.kind() == ChangeKind.FINDING || change.kind().isReversal() && change.figures() > 0;
		String subject = finding ? ruleNames(change.subject()) : change.subject();
		return NLS.bind(message, new Object[]{subject, change.figures(), change.reverses().orElse(0)});
	}

	/** What the rules of findings are called; the subject as it is where one is no longer there. */
	private static String ruleNames(String subject) {
		List<Optional<String>> names = Stream.of(subject.split(Findings.RULES)).map(ChangeHistory::ruleName).toList();
		return names.stream().allMatch(Optional::isPresent)
				? names.stream().map(Optional::get).collect(Collectors.joining(Messages.Selection_separator))
				: subject;
	}

	private static Optional<String> ruleName(String id) {
		return id.equals(FigureChoices.RULE)
				? Optional.of(Messages.ChangeHistory_chosen)
				: Checks.all().stream().filter(check -> check.id().equals(id)).findFirst().map(UserWording.get()::name);
	}

}
