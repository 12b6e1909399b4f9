package fadu.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ChangeHistory;
import fadu.workspace.ChangeHistory.Entry;
import fadu.workspace.ChangeHistory.Next;
import fadu.workspace.ChangeHistory.Turned;
import fadu.workspace.UserException;

/** What was changed, and what would be taken back or made again next. All methods are called on the thread of the window. */
public final class HistoryModel {

	private static final int MOST = 500;

	private final DataChanges changes;
	private final ChangeHistory history;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Entry> entries = List.of();
	private Next next = Next.NOTHING;
	private Optional<String> said = Optional.empty();
	private boolean refused;
	private boolean turned;
	private boolean read;
	private Optional<WindowStep> inWindow = Optional.empty();

	/** Follows the changes of the window. */
	public HistoryModel(DataChanges changes) {
		this.changes = changes;
		this.history = new ChangeHistory(changes.workspace());
		changes.addListener(this::changed);
	}

	/**
	 * A step of the window that changes no data, such as another comparison in the place of the one that was open.
	 *
	 * @param what names it for the user
	 * @param back takes it back
	 */
	public record WindowStep(String what, Runnable back) {
	}

	/** Has the step taken back first, for as long as no data is changed and nobody lets go of it. */
	public void offer(WindowStep step) {
		inWindow = Optional.of(step);
		tell();
	}

	/** Offers a step no longer, e.g. because something else was done after it. */
	public void letGo(WindowStep step) {
		if (inWindow.filter(step::equals).isPresent()) {
			inWindow = Optional.empty();
			tell();
		}
	}

	/** What was said of a step back or forth is no longer true of the change after it. */
	private void changed() {
		inWindow = Optional.empty();
		if (!turned) {
			said = Optional.empty();
			refused = false;
		}
		turned = false;
		look();
	}

	/** What is known of the history at one moment. */
	private record State(List<Entry> entries, Next next) {
	}

	/** Reads the history again, as others may have added to it. */
	public void look() {
		changes.ask(() -> new State(history.entries(MOST), history.next()), state -> {
			entries = state.entries();
			next = state.next();
			read = true;
			tell();
		}, this::failed);
	}

	/** Where others have changed data since, everybody who shows data is told. */
	public void lookForOthers() {
		changes.ask(() -> history.entries(1), latest -> {
			boolean known = latest.isEmpty() || entries.isEmpty() || latest.getFirst().number() == entries.getFirst().number();
			if (!known) {
				changes.changed();
			}
		}, this::failed);
	}

	/** Asks to be told when the history is another, or something was said about it. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Asks to be told no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** The latest entries, newest first. */
	public List<Entry> entries() {
		return entries;
	}

	/** Whether the entries were read: before, none is known, which does not mean that there are none. */
	public boolean isRead() {
		return read;
	}

	/** Tells what an entry changed about figures, a line for each; asked in the background, as the history may be long. */
	public void detail(Entry entry, Consumer<List<String>> then) {
		changes.ask(() -> history.detail(entry), then, failure -> then.accept(List.of()));
	}

	/** What would be taken back or made again next. */
	public Next next() {
		return next;
	}

	/** What would be taken back next, in the words of the user: a step of the window, else the latest change of the data. */
	public Optional<String> nextBack() {
		return inWindow.map(WindowStep::what).or(() -> next.undo().map(Entry::what));
	}

	/** What came of the last step back or forth, one line. */
	public Optional<String> said() {
		return said;
	}

	/** Whether the last step was not done, and {@link #said()} tells why. */
	public boolean isRefused() {
		return refused;
	}

	/** Whether the entry can be taken back, or made again: it is a change, not a step back itself. */
	public boolean canTurn(Entry entry) {
		return entry.reverses().isEmpty();
	}

	/** Takes back the step of the window that was just done; where there is none, the latest change of this login. */
	public void undo() {
		if (inWindow.isPresent()) {
			WindowStep step = inWindow.get();
			inWindow = Optional.empty();
			refused = false;
			said = Optional.of(NLS.bind(Messages.HistoryModel_undone, step.what()));
			step.back().run();
			tell();
			return;
		}
		turn(() -> history.undo(1), Messages.HistoryModel_undone);
	}

	/** Makes again what this login took back last. */
	public void redo() {
		turn(() -> history.redo(1), Messages.HistoryModel_redone);
	}

	/** Takes an entry back, or makes it again where it is taken back. */
	public void turn(Entry entry) {
		if (entry.undone()) {
			turn(() -> history.redoChange(entry.number()), Messages.HistoryModel_redone);
		} else {
			turn(() -> history.undoChange(entry.number()), Messages.HistoryModel_undone);
		}
	}

	private void turn(DataChanges.Work<Turned> step, String message) {
		changes.change(step, outcome -> {
			turned = true;
			refused = outcome.obstacle().isPresent();
			said = outcome.obstacle()
					.or(() -> outcome.done().stream().findFirst().map(done -> NLS.bind(message, done.what())))
					.or(() -> Optional.of(Messages.HistoryModel_nothing));
			tell();
		}, this::failed);
	}

	private void failed(UserException e) {
		turned = true;
		refused = true;
		said = Optional.of(e.getMessage());
		tell();
	}

}
