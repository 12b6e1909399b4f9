package fadu.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import fadu.model.FigureId;
import fadu.model.FindingId;

/**
 * The changes of a workspace, and the way back. What was done stays written down: taking a change back is an entry of its own, and
 * so is making it again. Only what nothing later stands on can be turned around; then everything is as it was before.
 */
public final class History {

	private final Journal journal;

	History(Journal journal) {
		this.journal = journal;
	}

	/** The author that a change of this program has: its login, and the name. */
	public Author author(String name) {
		return journal.author(name);
	}

	/**
	 * The latest entries, newest first.
	 *
	 * @param most how many at most
	 * @throws StoreException where the database fails
	 */
	public List<ChangeSet> changes(int most) {
		return journal.changes(most);
	}

	/**
	 * The figures that an entry changed one by one, before and after it.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<ChangedFigure> figures(int number) {
		return journal.ask(sql -> ChangedFigure.of(sql, number));
	}

	/**
	 * The latest entry that touched a figure.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<ChangeSet> latest(FigureId figure) {
		return journal.latest(new Slice(Kept.OBSERVATION, List.of(figure.document(), figure.id())));
	}

	/**
	 * The latest entry that touched a document or one of its figures.
	 *
	 * @param sha256 hash of its file
	 * @throws StoreException where the database fails
	 */
	public Optional<ChangeSet> latestOfDocument(String sha256) {
		return Stream.of(Kept.DOCUMENT, Kept.OBSERVATION).map(kept -> journal.latest(new Slice(kept, List.of(sha256))))
				.flatMap(Optional::stream).max(Comparator.comparingInt(ChangeSet::number));
	}

	/**
	 * The latest entry that touched a decision.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<ChangeSet> latest(FindingId finding) {
		return journal.latest(new Slice(Kept.FINDING, List.of(finding.digest())));
	}

	/**
	 * The latest entry that touched a peer group.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<ChangeSet> latestOfGroup(String name) {
		return journal.latest(new Slice(Kept.PEER_GROUP, List.of(name)));
	}

	/**
	 * The latest entry that touched a definition.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<ChangeSet> latest(Definition definition) {
		return journal.latest(new Slice(Kept.DEFINITION, List.of(definition.id())));
	}

	/**
	 * How many changes of this login stand.
	 *
	 * @param most how many are counted at most
	 * @throws StoreException where the database fails
	 */
	public int standing(int most) {
		return journal.standing(most);
	}

	/**
	 * What {@link #undo(String)} would take back.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<ChangeSet> nextUndo() {
		return journal.next(new Reversals(ChangeKind.UNDO, journal.login(), OptionalInt.empty()));
	}

	/**
	 * What {@link #redo(String)} would make again.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<ChangeSet> nextRedo() {
		return journal.next(new Reversals(ChangeKind.REDO, journal.login(), OptionalInt.empty()));
	}

	/**
	 * Takes back the latest change of this login that stands.
	 *
	 * @param by the name that the user goes by
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Reversal undo(String by) {
		return journal.reverse(new Reversals(ChangeKind.UNDO, journal.login(), OptionalInt.empty()), by);
	}

	/**
	 * Takes back a change, whoever made it.
	 *
	 * @param number of its entry
	 * @param by     the name that the user goes by
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Reversal undo(int number, String by) {
		return journal.reverse(new Reversals(ChangeKind.UNDO, journal.login(), OptionalInt.of(number)), by);
	}

	/**
	 * Makes again what this login took back last.
	 *
	 * @param by the name that the user goes by
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Reversal redo(String by) {
		return journal.reverse(new Reversals(ChangeKind.REDO, journal.login(), OptionalInt.empty()), by);
	}

	/**
	 * Makes a change again that was taken back, whoever made it.
	 *
	 * @param number of its entry
	 * @param by     the name that the user goes by
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Reversal redo(int number, String by) {
		return journal.reverse(new Reversals(ChangeKind.REDO, journal.login(), OptionalInt.of(number)), by);
	}

}
