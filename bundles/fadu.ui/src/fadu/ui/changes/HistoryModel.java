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
	private final WindowSteps inWindow = new WindowSteps();
	private boolean stale;

	/** Follows the changes of the window. */
	public HistoryModel(DataChanges changes) {
		this.changes = changes;
		this.history = new ChangeHistory(changes.workspace());
		changes.addListener(this::changed);
	}

	/**
	 * A step of the window that changes no data, such as another comparison in the place of the one that was open, or a row hidden.
	 *
	 * @param what  names it for the user
	 * @param back  takes it back
	 * @param again makes it again; where nothing does, it is offered until data is changed
	 */
	public record WindowStep(String what, Runnable back, Optional<Runnable> again) {
	}

	/** Has the step taken back in its turn, before the changes of the data that lie before it, unless somebody lets go of it. */
	public void offer(WindowStep step) {
		inWindow.add(step, latest());
		said = Optional.empty();
		refused = false;
		tell();
	}

	/** Number of the change of the data that would be taken back next. */
	private int latest() {
		return next.undo().map(Entry::number).orElse(0);
	}

	/** Offers a step no longer, e.g. because something else was done after it. */
	public void letGo(WindowStep step) {
		if (inWindow.remove(step)) {
			tell();
		}
	}

	/** Offers no step of the window any longer. */
	public void forgetSteps() {
		inWindow.clear();
		tell();
	}

	/** What was said of a step back or forth is no longer true of the change after it. */
	private void changed() {
		inWindow.dataChanged();
		stale = true;
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
			stale = false;
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
		return inWindow.next(latest()).map(WindowStep::what).or(() -> next.undo().map(Entry::what));
	}

	/** What would be made again next, in the words of the user. */
	public Optional<String> nextForth() {
		return inWindow.nextForth().map(WindowStep::what).or(() -> next.redo().map(Entry::what));
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

	/** Takes back what was done last: a step of the window, or the latest change of this login. */
	public void undo() {
		if (stale && !inWindow.isEmpty()) { // which of both was the last is to be read first
			changes.ask(history::next, now -> {
				next = now;
				undoLatest();
			}, this::failed);
		} else {
			undoLatest();
		}
	}

	private void undoLatest() {
		Optional<WindowStep> step = inWindow.next(latest());
		if (step.isPresent()) {
			say(Messages.HistoryModel_undone, step.get());
			inWindow.takeBack();
			tell();
		} else {
			turn(() -> history.undo(1), Messages.HistoryModel_undone);
		}
	}

	private void say(String message, WindowStep step) {
		refused = false;
		said = Optional.of(NLS.bind(message, step.what()));
	}

	/** Makes again what was taken back last: a step of the window, or a change of this login. */
	public void redo() {
		Optional<WindowStep> step = inWindow.nextForth();
		if (step.isPresent()) {
			say(Messages.HistoryModel_redone, step.get());
			inWindow.makeAgain(latest());
			tell();
		} else {
			turn(() -> history.redo(1), Messages.HistoryModel_redone);
		}
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
