package fadu.workspace;

import java.util.List;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.reading.Rejected;

/**
 * An imported report as a person reviews it.
 *
 * @param document the report
 * @param text     its full text; spans count its code points
 * @param figures  in the order of the text, whatever was said about them
 * @param unused   numbers of the text that today's reader takes for no figure, each with the reason, but those that a figure covers
 */
public record ReportUnderReview(SourceDocument document, String text, List<Observation> figures, List<Rejected> unused) {

	/** Keeps the lists from changing. */
	public ReportUnderReview {
		figures = List.copyOf(figures);
		unused = List.copyOf(unused);
	}

	/** The same report with its figures as they stand by now. */
	public ReportUnderReview with(List<Observation> now) {
		return new ReportUnderReview(now.isEmpty() ? document : now.getFirst().getDocument(), text, now, unused);
	}

}
