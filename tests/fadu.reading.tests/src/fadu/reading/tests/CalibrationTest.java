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
import fadu.reading.Stage;
import fadu.reading.Step;
import fadu.reading.score.GoldFigure;

/** What the reader is sure of is right: measured on our own annotated reports, read with the real catalogue. */
class CalibrationTest {

	/** So few figures of one confidence tell nothing. */
	private static final int ENOUGH = 40;
	private static final double ROUNDED = 0.005;
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

	/** What is said was measured on texts of others; on our own, which the rules were made with, it may only be too low. */
	@Test
	void asManyAreRightAsTheReaderSays() {
		for (double from = 0.5; from < 1; from += 0.1) {
			double least = from;
			List<Judged> band = FIGURES.stream()
					.filter(j -> j.figure().confidence() >= least && j.figure().confidence() < least + 0.1)
					.toList();
			if (band.size() >= ENOUGH) {
				assertThat(share(band))
						.as("right of %d figures of confidence %.1f to %.1f; wrong: %s", band.size(), least, least + 0.1,
								band.stream().filter(judged -> !judged.right())
										.map(j -> j.figure().text() + ' ' + j.figure().period()).toList())
						.isGreaterThanOrEqualTo(least);
			}
		}
	}

	@Test
	void whatTheReaderIsSurerOfIsRightMoreOften() {
		double middle = FIGURES.stream().mapToDouble(judged -> judged.figure().confidence()).sorted().skip(FIGURES.size() / 2)
				.findFirst().orElseThrow();
		assertThat(share(FIGURES.stream().filter(judged -> judged.figure().confidence() < middle).toList()))
				.isLessThan(share(FIGURES.stream().filter(judged -> judged.figure().confidence() >= middle).toList()));
	}

	@Test
	void noFigureIsSurerThanItsMetric() {
		for (Judged judged : FIGURES) {
			judged.figure().trace().stream().filter(step -> step.stage() == Stage.METRIC && step.turnedDown().isEmpty())
					.filter(step -> judged.figure().metric().isPresent()).mapToDouble(Step::confidence)
					.forEach(metric -> assertThat(judged.figure().confidence()).as(judged.figure().toString())
							.isLessThanOrEqualTo(metric + ROUNDED));
		}
	}

	private static double share(List<Judged> judged) {
		return (double) judged.stream().filter(Judged::right).count() / judged.size();
	}

}
