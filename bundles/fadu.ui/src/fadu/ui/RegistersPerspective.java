package fadu.ui;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * Registers: the list of them on the left, with the history of changes; rows and spreadsheets fill the rest, what is due lies
 * below.
 */
public final class RegistersPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		String area = layout.getEditorArea();
		IFolderLayout registers = layout.createFolder("registers", IPageLayout.LEFT, 0.27f, area);
		registers.addView(ViewIds.REGISTERS);
		registers.addView(ViewIds.HISTORY);
		IPlaceholderFolderLayout below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.58f, area);
		List.of(ViewIds.PROCESSES, ViewIds.FINDINGS, ViewIds.PLUG_INS, ViewIds.PROGRAMMES, ViewIds.PEERS, ViewIds.MADE)
				.forEach(below::addPlaceholder);
		layout.createPlaceholderFolder("handbook", IPageLayout.RIGHT, 0.68f, area).addPlaceholder(ViewIds.HANDBOOK);
		layout.getViewLayout(ViewIds.REGISTERS).setCloseable(false);
	}

}
