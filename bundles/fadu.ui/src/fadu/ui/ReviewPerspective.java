package fadu.ui;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * Imported reports: the list of them on the left, with the history of changes and the findings of the checks; the report that is
 * reviewed fills the rest.
 */
public final class ReviewPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		String area = layout.getEditorArea();
		IFolderLayout reports = layout.createFolder("reports", IPageLayout.LEFT, 0.28f, area);
		reports.addView(ViewIds.REPORTS);
		IFolderLayout history = layout.createFolder("history", IPageLayout.BOTTOM, 0.42f, "reports");
		history.addView(ViewIds.HISTORY);
		history.addView(ViewIds.FINDINGS);
		history.addView(ViewIds.USES);
		List.of(ViewIds.REPORTS, ViewIds.HISTORY, ViewIds.FINDINGS).forEach(view -> layout.getViewLayout(view).setCloseable(false));
		IPlaceholderFolderLayout others = layout.createPlaceholderFolder("others", IPageLayout.BOTTOM, 0.4f, area);
		List.of(ViewIds.REPORT, ViewIds.MADE, ViewIds.PLUG_INS, ViewIds.PROGRAMMES, ViewIds.PEERS, ViewIds.REGISTERS,
				ViewIds.PROCESSES)
				.forEach(others::addPlaceholder);
		layout.createPlaceholderFolder("handbook", IPageLayout.RIGHT, 0.68f, area).addPlaceholder(ViewIds.HANDBOOK);
	}

}
