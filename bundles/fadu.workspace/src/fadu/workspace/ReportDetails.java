package fadu.workspace;

import java.util.Objects;

import fadu.model.SourceDocument;
import fadu.model.value.Period;

/**
 * What is known of a report itself, as a person may say it otherwise.
 *
 * @param title        of the report
 * @param district     its full name, its code, or a name that means one district
 * @param period       the time that it covers
 * @param cutOffStated whether it says to which day its figures run
 * @param leastMonths  the fewest months that its figures can cover where it does not; 0 where that is not known
 * @param truncated    whether part of its text is missing: a metric that is absent is then not visible
 * @param published    the day on which it was published; empty where that is not known
 * @param note         a remark; may be empty
 */
public record ReportDetails(String title, String district, Period period, boolean cutOffStated, int leastMonths, boolean truncated,
		String published, String note) {

	/**
	 * What is known of a report now.
	 *
	 * @param district the full name of its district
	 */
	public static ReportDetails of(SourceDocument document, String district) {
		return new ReportDetails(words(document.getTitle()), district, document.getPeriod(), document.isCutOffStated(),
				document.getLeastMonths(), document.isTruncated(), words(document.getPublished()), words(document.getNote()));
	}

	private static String words(String kept) {
		return Objects.requireNonNullElse(kept, "");
	}

	/** Writes all but the district into the document. */
	void apply(SourceDocument document) {
		document.setTitle(title.isBlank() ? document.getFileName() : title.strip());
		document.setPeriod(period);
		document.setCutOffStated(cutOffStated);
		document.setLeastMonths(cutOffStated ? 0 : leastMonths);
		document.setTruncated(truncated);
		document.setPublished(published.isBlank() ? null : published.strip());
		document.setNote(note.isBlank() ? null : note.strip());
	}

}
