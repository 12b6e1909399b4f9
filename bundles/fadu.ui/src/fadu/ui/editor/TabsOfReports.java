package fadu.ui.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;

import fadu.model.value.Period;
import fadu.ui.review.ReviewModel;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.UserWording;

/** Lets the tabs of open reports become narrower than the platform does: what has no room is out of sight and seems lost. */
final class TabsOfReports {

	private static final int LEAST = 5;
	/** So many digits of a year need not be said. */
	private static final int CENTURY = 2;

	private TabsOfReports() {
	}

	/** What a tab says of a report: of where and of when it is; names of files begin alike. */
	static String name(ReviewModel model, ReportUnderReview report) {
		String district = model.workspace().districtName(report.document().getDistrict());
		return report.document().getPeriod() instanceof Period.Year(int year)
				? NLS.bind(Messages.TabsOfReports_year,
						new Object[]{district, Integer.toString(year).substring(CENTURY), Integer.toString(year)})
				: NLS.bind(Messages.TabsOfReports_name, district, UserWording.get().display(report.document().getPeriod()));
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
