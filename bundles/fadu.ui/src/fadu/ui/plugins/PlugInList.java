package fadu.ui.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;

import fadu.ui.changes.DataChanges;
import fadu.ui.changes.DataChanges.Work;
import fadu.workspace.ManagePlugIns;
import fadu.workspace.ManagePlugIns.Listed;
import fadu.workspace.ManagePlugIns.Place;

/** The plug-ins that are there, and what came of the last step. All methods are called on the thread of the window. */
public final class PlugInList {

	private final DataChanges data;
	private final ManagePlugIns plugIns;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Listed> listed = List.of();
	private Optional<Said> said = Optional.empty();

	/** @param data where questions are asked in the background */
	public PlugInList(DataChanges data) {
		this.data = data;
		plugIns = new ManagePlugIns(data.workspace().catalogue());
	}

	/**
	 * What came of a step.
	 *
	 * @param line   one line for the user
	 * @param failed whether it was not done
	 * @param back   takes the step back, where it can be
	 */
	public record Said(String line, boolean failed, Optional<Runnable> back) {
	}

	/** Asks to be told when the list was read, or something was said. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Reads the list. */
	public void read() {
		data.ask(plugIns::all, all -> {
			listed = all;
			tell();
		}, e -> say(new Said(e.getMessage(), true, Optional.empty())));
	}

	/** The plug-ins, those of the user first. */
	public List<Listed> all() {
		return listed;
	}

	/** What came of the last step. */
	public Optional<Said> said() {
		return said;
	}

	/** Says something about a step that was done elsewhere. */
	public void say(Said what) {
		said = Optional.of(what);
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Installs what was sent: folders, jars, zips; the first that is refused ends it. */
	public void install(List<Path> sent) {
		boolean there = sent.size() == 1;
		List<Listed> before = listed;
		step(() -> {
			Listed last = null;
			for (Path one : sent) {
				last = plugIns.install(one);
			}
			return Optional.ofNullable(last);
		}, Messages.PlugInList_installed, there ? one -> takeBack(before, one) : one -> null);
	}

	/** Sets a plug-in aside, or brings it back. */
	public void turn(Listed plugIn) {
		if (plugIn.place() == Place.DISABLED) {
			step(() -> Optional.of(plugIns.enable(plugIn.entry())), Messages.PlugInList_enabled, one -> () -> turn(one));
		} else {
			step(() -> Optional.of(plugIns.disable(plugIn.entry())), Messages.PlugInList_disabled, one -> () -> turn(one));
		}
	}

	/** Removes a plug-in. */
	public void remove(Listed plugIn) {
		step(() -> Optional.of(plugIns.remove(plugIn.entry())), Messages.PlugInList_removed,
				one -> () -> restore(one.entry()));
	}

	private void restore(String name) {
		List<Listed> before = listed;
		step(() -> Optional.of(plugIns.restore(name)), Messages.PlugInList_restored, one -> takeBack(before, one));
	}

	/** What came in the place of another gives it back; what is new is removed. */
	private Runnable takeBack(List<Listed> before, Listed come) {
		boolean replaced = before.stream().anyMatch(one -> one.id().equals(come.id()) && one.place() == Place.FOLDER);
		return replaced ? () -> restore(come.id()) : () -> remove(come);
	}

	/** How a step is taken back. */
	private interface Back {
		Runnable of(Listed plugIn);
	}

	private void step(Work<Optional<Listed>> work, String message, Back back) {
		data.ask(() -> new Done(work.run(), plugIns.all()), done -> {
			listed = done.all();
			done.plugIn().ifPresent(one -> say(new Said(
					NLS.bind(message, new Object[]{one.name(), one.version(), Brought.words(one)}), false,
					Optional.ofNullable(back.of(one)))));
		}, e -> say(new Said(e.getMessage(), true, Optional.empty())));
	}

	private record Done(Optional<Listed> plugIn, List<Listed> all) {
	}

}
