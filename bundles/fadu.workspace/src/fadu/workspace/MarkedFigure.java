package fadu.workspace;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.catalogue.Catalogue;
import fadu.model.FigureKind;
import fadu.model.SourceDocument;
import fadu.model.value.Quantity;
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

	/**
	 * What is planned where the mark is, as it is read in the whole report: its part, and not its sentence, may say that it is a
	 * plan, and of when. Where the reader sees no number, it reads that of the passage in digits.
	 */
	Optional<Figure> planned(String text, Span place, Quantity said) {
		int[] points = text.codePoints().toArray();
		String digits = said.value().max(BigDecimal.ONE).toPlainString() + said.unit();
		String plain = new String(points, 0, place.start()) + digits
				+ new String(points, place.end(), points.length - place.end());
		Span there = new Span(place.start(), place.start() + digits.codePointCount(0, digits.length()));
		return Stream.of(new Marked(text, place), new Marked(plain, there)).flatMap(marked -> inWhole(marked).stream()).findFirst()
				.filter(figure -> figure.kind() == FigureKind.TARGET);
	}

	private record Marked(String text, Span place) {
	}

	private Optional<Figure> inWhole(Marked marked) {
		return reader.read(marked.text(), context).figures().stream()
				.filter(figure -> shared(figure, new Span(0, 0), marked.place()) > 0).findFirst();
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
