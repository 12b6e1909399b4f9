package fadu.ui.editor;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;

/** Lets the tabs of open reports become narrower than the platform does: what has no room is out of sight and seems lost. */
final class TabsOfReports {

	private static final int LEAST = 6;

	private TabsOfReports() {
	}

	static void makeRoom(Composite part) {
		for (Composite above = part; above != null; above = above.getParent()) {
			if (above instanceof CTabFolder tabs) {
				tabs.setMinimumCharacters(LEAST);
				return;
			}
		}
	}

}
