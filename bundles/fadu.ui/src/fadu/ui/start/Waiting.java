package fadu.ui.start;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fadu.ui.review.ReportList.ReportingDistrict;
import fadu.workspace.OpenReports.ListedReport;

/**
 * The imported reports, as the first page tells of them.
 *
 * @param reports how many there are
 * @param figures how many of their figures wait for a person
 * @param next    the reports with the most waiting figures, those first
 */
public record Waiting(int reports, int figures, List<ListedReport> next) {

	private static final int MOST_SHOWN = 6;

	/** What a report is called beside its district, whose name is left out: of one year there may be several. */
	static String title(ListedReport report) {
		String title = Optional.ofNullable(report.document().getTitle()).filter(given -> !given.isBlank())
				.orElseGet(report.document()::getFileName);
		return title.startsWith(report.district()) && title.length() > report.district().length()
				? title.substring(report.district().length())
				: title;
	}

	/** What the list of reports says. */
	public static Waiting of(List<ReportingDistrict> districts) {
		List<ListedReport> reports = districts.stream().flatMap(district -> district.reports().stream()).toList();
		return new Waiting(reports.size(), reports.stream().mapToInt(ListedReport::waiting).sum(),
				reports.stream().filter(report -> report.waiting() > 0)
						.sorted(Comparator.comparingInt(ListedReport::waiting).reversed()).limit(MOST_SHOWN).toList());
	}

}
