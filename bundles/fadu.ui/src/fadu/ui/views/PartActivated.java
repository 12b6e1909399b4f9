package fadu.ui.views;

import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Tells when another part comes to the front or one is closed.
 *
 * @param told whom
 */
record PartActivated(Runnable told) implements IPartListener {

	@Override
	public void partActivated(IWorkbenchPart part) {
		told.run();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		told.run();
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		told.run();
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// another one is activated
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		// it is activated, too
	}

}
