package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.reading.MetricLexicon;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.tests.GoldScore.Gold;

/** Scores the reader on annotated reports, where a folder {@code shared} with them is found above the working directory. */
class SeedsTest {

	private static Optional<Path> shared() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path shared = folder.resolve("shared");
			if (Files.isDirectory(shared.resolve("gold"))) {
				return Optional.of(shared);
			}
		}
		return Optional.empty();
	}

	@Test
	void readsTheSeeds() throws IOException {
		GoldScore score = score("gold", "seeds");
		assertThat(score.recallInDigits()).as("recall of figures in digits; missed %s", score.missed())
				.isGreaterThanOrEqualTo(95);
		assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(85);
	}

	@Test
	void readsTheDevelopmentTexts() throws IOException {
		GoldScore score = score("reading/dev", "reading/dev");
		assertThat(score.recallInDigits()).as("recall of figures in digits; missed %s", score.missed())
				.isGreaterThanOrEqualTo(95);
		assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(85);
	}

	private static GoldScore score(String goldFolder, String textFolder) throws IOException {
		Optional<Path> shared = shared();
		Assumptions.assumeTrue(shared.isPresent(), "no folder shared/gold above the working directory: nothing to score against");
		ReportReader reader = new ReportReader(MetricLexicon.of(List.of()));
		GoldScore score = new GoldScore();
		try (DirectoryStream<Path> texts = Files.newDirectoryStream(shared.get().resolve(textFolder), "*.txt")) {
			for (Path text : texts) {
				Path gold = shared.get().resolve(goldFolder).resolve(text.getFileName().toString().replace(".txt", ".jsonl"));
				score.add(annotated(gold), reader.read(Files.readString(text), ReadingContext.unknown()).figures());
			}
		}
		return score;
	}

	private static List<Gold> annotated(Path file) throws IOException {
		ObjectMapper mapper = new ObjectMapper();
		List<Gold> gold = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			JsonNode node = mapper.readTree(line);
			gold.add(new Gold(node.get("start").asInt(), node.get("end").asInt(), node.get("text").asText(),
					node.get("value").asDouble()));
		}
		return gold;
	}

}
