package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.score.GoldFigure;
import fadu.reading.score.Measure;
import fadu.reading.score.ReadFigure;
import fadu.reading.score.Score;
import fadu.reading.score.Scoring;

/** Reads a folder of texts and holds the figures against the annotated ones. */
final class ScoredTexts {

	private ScoredTexts() {
	}

	/**
	 * @param texts folder of NAME.txt
	 * @param gold  folder of NAME.jsonl
	 * @param codes catalogue codes by the id of the annotated figure, where its line holds none
	 */
	static Scoring score(ReportReader reader, Path texts, Path gold, Map<String, String> codes) throws IOException {
		Map<String, List<GoldFigure>> annotated = new TreeMap<>();
		Map<String, List<ReadFigure>> read = new TreeMap<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(texts, "*.txt")) {
			for (Path text : files) {
				String name = text.getFileName().toString().replace(".txt", "");
				annotated.put(name, GoldFile.read(gold.resolve(name + ".jsonl"), codes));
				read.put(name, reader.read(Files.readString(text), ReadingContext.unknown()).figures().stream().map(ReadFigure::of)
						.toList());
			}
		}
		return Scoring.of(annotated, read);
	}

	/** Each measure is at least as high as its floor; a failure shows the whole score and what was missed. */
	static void assertFloors(Scoring scoring, Map<Measure, Double> floors) {
		Score total = scoring.total();
		assertThat(floors).allSatisfy((measure, floor) -> assertThat(total.share(measure).orElseThrow().doubleValue())
				.as("%s of %s; missed %s; false alarms %s", measure.key(), line(total),
						scoring.misses().stream().map(miss -> miss.gold().orElseThrow().text()).toList(),
						scoring.alarms().stream().map(alarm -> alarm.read().orElseThrow().text()).toList())
				.isGreaterThanOrEqualTo(floor));
	}

	/** A score on one line. */
	static String line(Score score) {
		return score.figures() + " figures, " + score.read() + " read: " + List.of(Measure.values()).stream()
				.map(measure -> measure.key() + ' ' + score.share(measure).map(Object::toString).orElse("-"))
				.collect(Collectors.joining(", "));
	}

}
