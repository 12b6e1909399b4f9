package fadu.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import fadu.ui.changes.Unforeseen;
import fadu.ui.widgets.NoticeBar;
import fadu.ui.widgets.NoticeBar.Choice;

/**
 * Says at the foot of the window, in one line, that something happened on its own thread that nobody foresaw. It takes no focus and
 * stays until it is closed; what happens meanwhile is told in its place.
 */
final class FaultNotice {

	private static final int MARGIN = 12;
	private static final int ABOVE_STATUS_LINE = 44;

	private final Shell window;
	private Shell shell;
	private NoticeBar bar;
	private boolean telling;

	/** @param window at whose foot it is said */
	FaultNotice(Shell window) {
		this.window = window;
		Listener place = event -> place();
		window.addListener(SWT.Resize, place);
		window.addListener(SWT.Move, place);
	}

	/** Tells what happened, which goes into the log; a fault while one is told is only logged. */
	void tell(Throwable happened) {
		String line = Unforeseen.of(happened).getMessage();
		if (telling || window.isDisposed()) {
			return;
		}
		telling = true;
		try {
			show(line);
		} finally {
			telling = false;
		}
	}

	private void show(String line) {
		if (shell == null || shell.isDisposed()) {
			shell = new Shell(window, SWT.NO_TRIM | SWT.TOOL);
			shell.setText(Messages.FaultNotice_title);
			shell.setLayout(new GridLayout());
			bar = new NoticeBar(shell);
		}
		bar.say(line, true, List.of(new Choice(Messages.FaultNotice_copy, () -> copy(line)),
				new Choice(Messages.FaultNotice_close, shell::dispose)));
		place();
		shell.setVisible(true);
	}

	private void place() {
		if (shell != null && !shell.isDisposed()) {
			Rectangle area = window.getBounds();
			Point size = shell.computeSize(area.width - 2 * MARGIN, SWT.DEFAULT);
			shell.setBounds(area.x + MARGIN, area.y + area.height - size.y - ABOVE_STATUS_LINE, size.x, size.y);
		}
	}

	private void copy(String line) {
		Clipboard clipboard = new Clipboard(window.getDisplay());
		clipboard.setContents(new Object[]{line}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

}
