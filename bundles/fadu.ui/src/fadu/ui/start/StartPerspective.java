package fadu.ui.start;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

import fadu.ui.ViewIds;

/** The first page, alone in the window. */
public final class StartPerspective implements IPerspectiveFactory {

	/** Identifier in plugin.xml. */
	public static final String ID = "fadu.ui.perspective.start";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(ViewIds.START, false, IPageLayout.LEFT, 0.95f, layout.getEditorArea());
		IPlaceholderFolderLayout others = layout.createPlaceholderFolder("plugins", IPageLayout.BOTTOM, 0.5f, ViewIds.START);
		List.of(ViewIds.PLUG_INS, ViewIds.PROGRAMMES, ViewIds.PEERS, ViewIds.REGISTERS, ViewIds.PROCESSES)
				.forEach(others::addPlaceholder);
		layout.createPlaceholderFolder("handbook", IPageLayout.RIGHT, 0.62f, ViewIds.START).addPlaceholder(ViewIds.HANDBOOK);
	}

}
