package fadu.ui.widgets;

import java.util.ArrayDeque;
import java.util.Queue;

import org.eclipse.swt.widgets.Display;

/**
 * Work for the thread of the window that comes in several pieces at once, as where several views show what has changed: one piece
 * is
 * done after the other, and what the user does goes in between.
 */
public final class InTurn {

	private static final String KEY = InTurn.class.getName();

	private final Display display;
	private final Queue<Runnable> pieces = new ArrayDeque<>();

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
		if (pieces.size() == 1) {
			display.asyncExec(this::next);
		}
	}

	private void next() {
		Runnable piece = pieces.remove();
		if (!pieces.isEmpty()) {
			display.asyncExec(this::next); // also where the piece fails or waits for somebody
		}
		piece.run();
	}

}
