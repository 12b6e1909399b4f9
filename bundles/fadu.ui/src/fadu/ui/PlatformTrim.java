package fadu.ui;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes away what the platform puts beside our tool bar: steps through annotations and a search, whose words are English. */
final class PlatformTrim {

	private static final String OWN = "fadu.";

	private PlatformTrim() {
	}

	/** Takes it away; the platform may put it there again with another perspective. */
	static void hide(IWorkbenchWindow window) {
		if (window.getService(MWindow.class) instanceof MTrimmedWindow model) {
			model.getTrimBars().stream().filter(bar -> bar.getSide() == SideValue.TOP).forEach(PlatformTrim::hide);
		}
	}

	private static void hide(MTrimBar bar) {
		for (MTrimElement element : bar.getChildren()) {
			String id = element.getElementId();
			if (id != null && !id.startsWith(OWN)) {
				element.setToBeRendered(false);
			}
		}
	}

}
