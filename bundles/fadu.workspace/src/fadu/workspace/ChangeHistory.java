package fadu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.store.ChangeSet;
import fadu.store.ObservationStore;

/** What was changed in a workspace, by whom and when; each change can be taken back and done again. */
public final class ChangeHistory {

	private final Workspace workspace;

	/** The history of the workspace. */
	public ChangeHistory(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * One change.
	 *
	 * @param number counted up from 1
	 * @param what   in words, in the user's language
	 * @param by     who made it
	 * @param at     when
	 * @param undone whether it is taken back at present
	 */
	public record Entry(int number, String what, String by, Instant at, boolean undone) {
	}

	/** The latest changes, newest first, among them those that are taken back at present. */
	public List<Entry> entries(int most) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty()
				? List.of()
				: Workspace.ask(() -> store.get().history().changes(most)).stream().map(ChangeHistory::entry).toList();
	}

	/** Takes back the latest changes, the newest first: so many, or fewer where there are no more. */
	public List<Entry> undo(int count) throws UserException {
		return repeat(count, store -> store.history().undo());
	}

	/** Does again what was taken back, the last first: so many, or fewer where there are no more. */
	public List<Entry> redo(int count) throws UserException {
		return repeat(count, store -> store.history().redo());
	}

	private interface Step {
		Optional<ChangeSet> take(ObservationStore store);
	}

	private List<Entry> repeat(int count, Step step) throws UserException {
		List<Entry> entries = new ArrayList<>();
		Optional<ObservationStore> store = workspace.storeIfPresent();
		for (int i = 0; i < count && store.isPresent(); i++) {
			Optional<ChangeSet> change = Workspace.ask(() -> step.take(store.get()));
			if (change.isEmpty()) {
				break;
			}
			entries.add(entry(change.get()));
		}
		return entries;
	}

	private static Entry entry(ChangeSet change) {
		return new Entry(change.number(), words(change), change.by(), change.at(), change.undone());
	}

	private static String words(ChangeSet change) {
		String message = switch (change.kind()) {
		case IMPORT -> Messages.ChangeHistory_import;
		case DISTRICT -> Messages.ChangeHistory_district;
		case CONFIRM -> Messages.ChangeHistory_confirm;
		case CORRECT -> Messages.ChangeHistory_correct;
		case REJECT -> Messages.ChangeHistory_reject;
		case PEER_GROUP -> Messages.ChangeHistory_peerGroup;
		case PEER_GROUP_REMOVED -> Messages.ChangeHistory_peerGroupRemoved;
		case FINDING -> Messages.ChangeHistory_finding;
		};
		return NLS.bind(message, change.subject(), change.figures());
	}

}
