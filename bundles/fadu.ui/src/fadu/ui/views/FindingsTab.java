package fadu.ui.views;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import fadu.ui.ViewIds;

/** The tab of the findings says how many are open before anybody has opened it. */
final class FindingsTab {

	private FindingsTab() {
	}

	/** Makes the view behind its tab, where the place of work has one. */
	static void count(IWorkbenchPage page) {
		try {
			if (page.findViewReference(ViewIds.FINDINGS) != null && page.findView(ViewIds.FINDINGS) == null) {
				page.showView(ViewIds.FINDINGS, null, IWorkbenchPage.VIEW_CREATE);
			}
		} catch (PartInitException e) {
			ILog.of(FindingsTab.class).error(e.getMessage(), e);
		}
	}

}
