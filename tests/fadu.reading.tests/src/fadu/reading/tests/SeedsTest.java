package fadu.reading.tests;

import static fadu.reading.score.Measure.DOMAIN;
import static fadu.reading.score.Measure.KIND;
import static fadu.reading.score.Measure.METRIC;
import static fadu.reading.score.Measure.PERIOD;
import static fadu.reading.score.Measure.PRECISION;
import static fadu.reading.score.Measure.QUALIFIER;
import static fadu.reading.score.Measure.RECALL;
import static fadu.reading.score.Measure.RELATION;
import static fadu.reading.score.Measure.UNIT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Scores the reader on annotated reports that are not ours to publish, where a folder {@code shared} with them is found. */
class SeedsTest {

	private static Path shared() {
		Assumptions.assumeTrue(Checkout.above("shared/gold").isPresent(),
				"no folder shared/gold above the working directory: nothing to score against");
		return Checkout.folder("shared");
	}

	@Test
	void readsTheSeeds() throws IOException {
		Path shared = shared();
		ScoredTexts.assertFloors(
				ScoredTexts.score(Checkout.reader(), shared.resolve("seeds"), shared.resolve("gold"),
						GoldFile.codes(shared.resolve("gold/metric_map.jsonl"))),
				Map.of(RECALL, 99.0, PRECISION, 98.0, UNIT, 99.0, QUALIFIER, 98.0, KIND, 96.0, PERIOD, 95.5, DOMAIN, 97.0, METRIC,
						94.0, RELATION, 90.0));
	}

	@Test
	void readsTheDevelopmentTexts() throws IOException {
		Path texts = shared().resolve("reading/dev");
		ScoredTexts.assertFloors(ScoredTexts.score(Checkout.reader(), texts, texts, Map.of()), Map.of(RECALL, 98.0, PRECISION, 97.0,
				UNIT, 97.0, QUALIFIER, 97.0, KIND, 93.0, PERIOD, 93.0, DOMAIN, 92.0, RELATION, 85.0));
	}

}
