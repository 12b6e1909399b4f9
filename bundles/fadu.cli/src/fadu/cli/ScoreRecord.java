package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.cli.ScoreCommand.Group;
import fadu.reading.score.GoldFigure;
import fadu.reading.score.Match;
import fadu.reading.score.Measure;
import fadu.reading.score.ReadFigure;
import fadu.reading.score.Score;
import fadu.reading.score.Scoring;

/**
 * A score as flat records: the fields that scripts rely on, in their order.
 *
 * @param scoring the figures
 * @param by      how they are grouped
 * @param most    the most misses, and the most false alarms, that are listed
 */
record ScoreRecord(Scoring scoring, Optional<Group> by, int most) {

	/** All figures together. */
	Map<String, Object> total() {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("documents", scoring.documents());
		measures(scoring.total(), fields);
		return fields;
	}

	/** One record for each group; none where nothing is grouped. */
	List<Map<String, Object>> groups() {
		return by.map(group -> scoring.by(group.naming()).entrySet().stream().map(entry -> {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("group", entry.getKey());
			measures(entry.getValue(), fields);
			return fields;
		}).toList()).orElse(List.of());
	}

	/** A row for all figures, without a group, and one for each group. */
	List<Map<String, Object>> rows() {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("group", null);
		measures(scoring.total(), all);
		return Stream.concat(Stream.of(all), groups().stream()).toList();
	}

	private static void measures(Score score, Map<String, Object> fields) {
		fields.put("figures", score.figures());
		fields.put("read", score.read());
		for (Measure measure : Measure.values()) {
			fields.put(measure.key(), score.share(measure).orElse(null));
		}
	}

	List<Map<String, Object>> misses() {
		return scoring.misses().stream().limit(most).map(ScoreRecord::figure).toList();
	}

	List<Map<String, Object>> alarms() {
		return scoring.alarms().stream().limit(most).map(ScoreRecord::figure).toList();
	}

	private static Map<String, Object> figure(Match match) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("document", match.document());
		fields.put("start", match.gold().map(GoldFigure::span).or(() -> match.read().map(ReadFigure::span)).orElseThrow().start());
		fields.put("text", match.gold().map(GoldFigure::text).or(() -> match.read().map(ReadFigure::text)).orElseThrow());
		fields.put("metric_name", match.meaning().name());
		return fields;
	}

}
