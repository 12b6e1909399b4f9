package fadu.ui;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;

/** Names the tabs of the views in the language of the user; a layout that was kept has them in that of the last start. */
final class TabNames {

	private TabNames() {
	}

	/** Names the views that are not created yet; one that is has named itself. */
	static void refresh(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		if (model == null) {
			return;
		}
		for (MUIElement element : model.getSharedElements()) {
			if (element instanceof MPart part && part.getObject() == null) {
				IViewDescriptor view = window.getWorkbench().getViewRegistry().find(part.getElementId());
				if (view != null) {
					part.setLabel(view.getLabel());
				}
			}
		}
	}

}
