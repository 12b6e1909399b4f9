package fadu.workspace;

import java.util.List;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.reading.Figure;
import fadu.reading.Rejected;
import fadu.reading.Step;

/**
 * An imported report as a person reviews it.
 *
 * @param document the report
 * @param text     its full text; spans count its code points
 * @param figures  in the order of the text, whatever was said about them
 * @param unused   numbers of the text that today's reader takes for no figure, each with the reason, but those that a figure covers
 * @param read     the figures that today's reader finds
 */
public record ReportUnderReview(SourceDocument document, String text, List<Observation> figures, List<Rejected> unused,
		List<Figure> read) {

	/** Keeps the lists from changing. */
	public ReportUnderReview {
		figures = List.copyOf(figures);
		unused = List.copyOf(unused);
		read = List.copyOf(read);
	}

	/** The same report with its figures as they stand by now. */
	public ReportUnderReview with(List<Observation> now) {
		return new ReportUnderReview(now.isEmpty() ? document : now.getFirst().getDocument(), text, now,
				unused.stream().filter(number -> now.stream().noneMatch(figure -> covers(figure, number))).toList(), read);
	}

	private static boolean covers(Observation figure, Rejected number) {
		return figure.getStart() < number.span().end() && number.span().start() < figure.getEnd();
	}

	/**
	 * How sure today's reader is of each field of a figure, in the order in which it reads them; empty where it reads none there.
	 */
	public List<Step> steps(Observation figure) {
		return read.stream().filter(each -> each.span().start() == figure.getStart() && each.span().end() == figure.getEnd())
				.findFirst().map(Figure::trace).orElse(List.of()).stream().filter(step -> step.turnedDown().isEmpty()).toList();
	}

}
