package fadu.analysis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalise;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.EmptyCell;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.ScoreItem;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;

/** Scorecards over the figures of a set. */
public final class ScoreSheets {

	private ScoreSheets() {
	}

	/** All rules of a scorecard, in its order. */
	public static Stream<ScoreRule> rules(Scorecard scorecard) {
		return items(scorecard).flatMap(item -> item.getRules().stream());
	}

	/** All items of a scorecard, in its order. */
	public static Stream<ScoreItem> items(Scorecard scorecard) {
		return scorecard.getItems().stream().flatMap(ScoreSheets::items);
	}

	private static Stream<ScoreItem> items(ScoreItem item) {
		return Stream.concat(Stream.of(item), item.getItems().stream().flatMap(ScoreSheets::items));
	}

	/**
	 * The sheets of the districts of a set that covers the metrics of the scorecard. Each district is looked at by itself, in its
	 * latest period or in that of the inquiry.
	 *
	 * @param scorecard as it is for a district
	 * @param divisors  what figures are divided by, by the word in the model
	 */
	public static List<ScoreSheet> of(FigureSet set, Function<District, Scorecard> scorecard,
			Map<String, Normalisation> divisors) {
		return set.districts().stream()
				.map(district -> ScoreDistrict.of(scorecard.apply(district), district, (metric, per) -> cell(set, district, metric,
						Optional.ofNullable(per).map(divisors::get))))
				.toList();
	}

	private static Cell cell(FigureSet set, District district, String code, Optional<Normalisation> divisor) {
		Optional<Metric> metric = set.reference().metric(code);
		if (metric.isEmpty()) {
			return new Cell.Empty(district, EmptyCell.NOT_REPORTED);
		}
		FigureSet own = set.of(set.inquiry().about(List.of(district)).on(List.of(metric.get())).per(divisor));
		ComparisonRow row = Comparisons.of(own).rows().get(0);
		return (divisor.isEmpty() ? row : Normalise.of(own).of(row).orElse(row)).cells().get(0);
	}

}
