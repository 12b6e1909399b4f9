package fadu.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Districts side by side: choices on the left, the comparison in the middle, the source of a figure on the right. */
public final class ComparePerspective implements IPerspectiveFactory {

	/** Identifier in plugin.xml. */
	public static final String ID = "fadu.ui.perspective.compare";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		String area = layout.getEditorArea();
		IFolderLayout choices = layout.createFolder("choices", IPageLayout.LEFT, 0.22f, area);
		choices.addView(ViewIds.METRICS);
		IFolderLayout districts = layout.createFolder("districts", IPageLayout.BOTTOM, 0.62f, "choices");
		districts.addView(ViewIds.DISTRICTS);
		IFolderLayout source = layout.createFolder("source", IPageLayout.RIGHT, 0.74f, area);
		source.addView(ViewIds.SOURCE);
		source.addView(ViewIds.USES);
		source.addPlaceholder(ViewIds.HANDBOOK);
		IFolderLayout comparison = layout.createFolder("comparison", IPageLayout.TOP, 0.64f, area);
		comparison.addView(ViewIds.COMPARISON);
		comparison.addView(ViewIds.REPORT);
		comparison.addPlaceholder(ViewIds.MADE);
		IFolderLayout chart = layout.createFolder("chart", IPageLayout.BOTTOM, 0.6f, area);
		chart.addView(ViewIds.CHART);
		chart.addView(ViewIds.FINDINGS);
		chart.addView(ViewIds.PROBLEMS);
		comparison.addPlaceholder(ViewIds.PLUG_INS);
		chart.addPlaceholder(ViewIds.PROGRAMMES);
		chart.addPlaceholder(ViewIds.PEERS);
		comparison.addPlaceholder(ViewIds.INDEX);
		comparison.addPlaceholder(ViewIds.SCORECARD);
		chart.addPlaceholder(ViewIds.REGISTERS);
		chart.addPlaceholder(ViewIds.PROCESSES);
		ViewIds.ALL.forEach(view -> layout.getViewLayout(view).setCloseable(false));
	}

}
