package fadu.ui.views;

import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Tells when another part comes to the front or one is closed, and when a person goes to another place of work.
 *
 * @param told whom
 */
record PartActivated(Runnable told) implements IPartListener, IPerspectiveListener {

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

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		told.run();
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		// its parts tell
	}

}
