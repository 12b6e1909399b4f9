package fadu.ui.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import fadu.ui.ViewIds;

/** The first page, alone in the window. */
public final class StartPerspective implements IPerspectiveFactory {

	/** Identifier in plugin.xml. */
	public static final String ID = "fadu.ui.perspective.start";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(ViewIds.START, false, IPageLayout.LEFT, 0.95f, layout.getEditorArea());
		layout.createPlaceholderFolder("plugins", IPageLayout.BOTTOM, 0.5f, ViewIds.START).addPlaceholder(ViewIds.PLUG_INS);
		layout.createPlaceholderFolder("handbook", IPageLayout.RIGHT, 0.62f, ViewIds.START).addPlaceholder(ViewIds.HANDBOOK);
	}

}
