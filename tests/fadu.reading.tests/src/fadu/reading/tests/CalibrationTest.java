package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.score.GoldFigure;

/** What the reader is sure of is right: measured on our own annotated reports, read with the real catalogue. */
class CalibrationTest {

	private static final double SURE = 0.9;
	private static final Corpus CORPUS = new Corpus(Checkout.folder("tests/fadu.reading.tests/corpus"));
	private static final List<Judged> FIGURES = new ArrayList<>();

	private record Judged(Figure figure, boolean right) {
	}

	@BeforeAll
	static void judge() throws IOException {
		ReportReader reader = Checkout.reader();
		for (String name : CORPUS.names()) {
			List<GoldFigure> gold = GoldFile.read(CORPUS.gold(name));
			reader.read(Files.readString(CORPUS.text(name)), ReadingContext.unknown()).figures()
					.forEach(figure -> FIGURES.add(new Judged(figure, gold.stream().anyMatch(g -> agrees(figure, g)))));
		}
	}

	/** Span, value, unit, bound, kind and period, and the metric where both name one. */
	private static boolean agrees(Figure figure, GoldFigure gold) {
		return figure.span().equals(gold.span())
				&& gold.value().filter(value -> value.abs().compareTo(figure.quantity().value().abs()) == 0).isPresent()
				&& gold.meaning().unit().equals(figure.quantity().unit())
				&& gold.meaning().qualifier().equals(figure.quantity().bound().qualifier())
				&& gold.meaning().kind().equals(figure.kind().getLiteral())
				&& gold.meaning().period().equals(figure.period().toString())
				&& (gold.meaning().metric().isEmpty() || figure.metric().isEmpty()
						|| gold.meaning().metric().equals(figure.metric()));
	}

	@Test
	void ofFiguresAboveNineTenthsNinetyEightInAHundredAreRight() {
		List<Judged> sure = FIGURES.stream().filter(judged -> judged.figure().confidence() > SURE).toList();
		assertThat(sure).hasSizeGreaterThan(400);
		assertThat(share(sure)).as("right among %d; wrong: %s", sure.size(), sure.stream().filter(judged -> !judged.right())
				.map(judged -> judged.figure().text() + ' ' + judged.figure().period()).toList()).isGreaterThanOrEqualTo(0.98);
	}

	@Test
	void whatTheReaderIsLessSureOfIsWrongMoreOften() {
		assertThat(share(FIGURES.stream().filter(judged -> judged.figure().confidence() <= SURE).toList()))
				.isLessThan(share(FIGURES.stream().filter(judged -> judged.figure().confidence() > SURE).toList()));
	}

	private static double share(List<Judged> judged) {
		return (double) judged.stream().filter(Judged::right).count() / judged.size();
	}

}
