package fadu.workspace;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.catalogue.Catalogue;
import fadu.model.SourceDocument;
import fadu.model.value.Span;
import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricLexicon;

/** What the reader makes of a passage that a person marked, by its sentence, else by its clause. */
final class MarkedFigure {

	private static final String CLAUSE_ENDS = SourceText.SENTENCE_ENDS + "，,；;：:";

	private final ReportReader reader;
	private final ReadingContext context;

	MarkedFigure(Catalogue catalogue, SourceDocument report) {
		reader = new ReportReader(MetricLexicon.ofDomains(catalogue.domains()), catalogue.places());
		context = new ReadingContext(Optional.of(report.getPeriod()), Optional.of(report.getDistrict()));
	}

	/** The figure that is read where the mark is; the one that shares most with it. */
	Optional<Figure> at(String text, Span place) {
		int[] points = text.codePoints().toArray();
		return Stream.of(SourceText.SENTENCE_ENDS, CLAUSE_ENDS).flatMap(ends -> read(points, place, ends).stream()).findFirst();
	}

	private Optional<Figure> read(int[] points, Span place, String ends) {
		Span around = around(points, place, ends);
		String part = new String(points, around.start(), around.end() - around.start());
		return reader.read(part, context).figures().stream()
				.filter(figure -> shared(figure, around, place) > 0)
				.max(Comparator.comparingInt(figure -> shared(figure, around, place)));
	}

	private static int shared(Figure figure, Span around, Span place) {
		return Math.min(around.start() + figure.span().end(), place.end())
				- Math.max(around.start() + figure.span().start(), place.start());
	}

	/** From behind the sign before the place to the sign behind it. */
	static Span around(int[] points, Span place, String ends) {
		int from = place.start();
		while (from > 0 && ends.indexOf(points[from - 1]) < 0) {
			from--;
		}
		int to = place.end();
		while (to < points.length && ends.indexOf(points[to]) < 0) {
			to++;
		}
		return new Span(from, to);
	}

	/** The words behind a place, up to the end of its clause. */
	static String behind(String text, Span place) {
		int[] points = text.codePoints().toArray();
		int end = around(points, place, CLAUSE_ENDS).end();
		return new String(points, place.end(), end - place.end());
	}

}
