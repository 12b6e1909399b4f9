package fadu.ui.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import fadu.model.District;
import fadu.model.SourceDocument;
import fadu.ui.ComparePerspective;
import fadu.ui.ViewIds;
import fadu.ui.comparison.ComparisonModel;

/** Goes from reports to where districts are compared, with those of the reports chosen. */
public final class CompareReports {

	private CompareReports() {
	}

	/** Chooses their districts, beside those that are chosen. */
	public static void of(Collection<SourceDocument> reports) {
		ComparisonModel model = PlatformUI.getWorkbench().getService(ComparisonModel.class);
		List<District> districts = reports.stream().map(SourceDocument::getDistrict).distinct()
				.flatMap(code -> model.catalogue().district(code).stream()).toList();
		model.chooseDistricts(districts, true);
		try {
			PlatformUI.getWorkbench()
					.showPerspective(ComparePerspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow())
					.showView(ViewIds.DISTRICTS);
		} catch (WorkbenchException e) {
			ILog.of(CompareReports.class).error(e.getMessage(), e);
		}
	}

}
