package fadu.store;

import java.util.List;
import java.util.Optional;

/**
 * The changes of a workspace, and the way back. A change that is taken back leaves everything as it was before it, and one that
 * is done again everything as it was after it; the next new change ends what could be done again.
 */
public final class History {

	private final Journal journal;

	History(Journal journal) {
		this.journal = journal;
	}

	/**
	 * The latest changes, newest first, among them those that are undone at present.
	 *
	 * @param most how many at most
	 * @throws StoreException where the database fails
	 */
	public List<ChangeSet> changes(int most) {
		return journal.changes(most);
	}

	/**
	 * Takes back the latest change that stands.
	 *
	 * @return the change as it was before; nothing where there is none
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<ChangeSet> undo() {
		return journal.undo();
	}

	/**
	 * Does again what was taken back last.
	 *
	 * @return the change as it was before; nothing where there is none
	 * @throws StoreException where the database fails; then nothing is changed
	 */
	public Optional<ChangeSet> redo() {
		return journal.redo();
	}

}
