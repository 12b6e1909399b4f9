package fadu.ui.widgets;

import java.util.ArrayDeque;
import java.util.Queue;

import org.eclipse.swt.widgets.Display;

/**
 * Work for the thread of the window that comes in several pieces at once, as where several views show what has changed: one piece
 * is done after the other, and what the user does goes in between.
 */
public final class InTurn {

	private static final String KEY = InTurn.class.getName();
	/** A piece that takes longer waits for somebody. */
	private static final int WAITS_MILLISECONDS = 300;

	private final Display display;
	private final Queue<Runnable> pieces = new ArrayDeque<>();
	private final Runnable goingOn = this::goOn;
	private boolean asked;

	private InTurn(Display display) {
		this.display = display;
	}

	/** Does the work soon, after what was asked for before. To be called on the thread of the window. */
	public static void run(Display display, Runnable piece) {
		if (!(display.getData(KEY) instanceof InTurn)) {
			display.setData(KEY, new InTurn(display));
		}
		((InTurn) display.getData(KEY)).add(piece);
	}

	/** Whether all that was asked for is done. To be called on the thread of the window. */
	public static boolean isDone(Display display) {
		return !(display.getData(KEY) instanceof InTurn turn) || turn.pieces.isEmpty();
	}

	private void add(Runnable piece) {
		pieces.add(piece);
		goOn();
	}

	private void goOn() {
		if (!asked && !pieces.isEmpty()) {
			asked = true;
			display.asyncExec(this::next);
		}
	}

	/** The next is asked for behind what came in while this one was done, also where this one fails. */
	private void next() {
		asked = false;
		display.timerExec(WAITS_MILLISECONDS, goingOn);
		try {
			pieces.remove().run();
		} finally {
			goOn();
		}
	}

}
