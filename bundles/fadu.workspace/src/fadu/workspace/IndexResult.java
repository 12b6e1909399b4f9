package fadu.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.index.IndexScores;
import fadu.analysis.index.PlaceRanges;
import fadu.analysis.ranking.DistrictIndex;
import fadu.analysis.statistics.Absence;
import fadu.model.Metric;
import fadu.wording.StatisticsWords;
import fadu.wording.Wording;

/**
 * An index as rows, the best first, those without a score last.
 *
 * @param index the index
 * @param rows  one for each district
 */
public record IndexResult(DistrictIndex index, List<Row> rows) {

	private static final Wording WORDS = UserWording.get();
	private static final StatisticsWords SAY = new StatisticsWords(WORDS);
	private static final int DIGITS = 2;

	/**
	 * One district.
	 *
	 * @param code    of the district
	 * @param name    of the district
	 * @param score   where it has one
	 * @param rank    its place; 0 without a score
	 * @param low     the 5th percentile of its places
	 * @param median  the middle of its places
	 * @param high    the 95th percentile
	 * @param holds   whether the place holds
	 * @param values  of how many indicators it has a figure
	 * @param pillars the scores of the parts
	 * @param leftOut why it has no score
	 * @param gaps    indicators of which it has no figure that may be compared
	 */
	public record Row(String code, String name, Optional<BigDecimal> score, int rank, int low, int median, int high, boolean holds,
			int values,
			Map<String, BigDecimal> pillars, Optional<String> leftOut, List<Map<String, Object>> gaps) {
	}

	/** The rows of an index with the places of its draws; of all districts, or of those of which anybody has a figure. */
	public static IndexResult of(DistrictIndex index, PlaceRanges places, boolean all) {
		IndexScores scores = index.scores();
		int scored = (int) IntStream.range(0, index.districts().size()).filter(unit -> scores.ranks()[unit] > 0).count();
		List<Row> rows = new ArrayList<>();
		for (int unit = 0; unit < index.districts().size(); unit++) {
			if (all || index.speaksOf(unit)) {
				rows.add(row(index, scores, places, unit, scored));
			}
		}
		rows.sort(Comparator.comparing((Row row) -> row.score().isEmpty()).thenComparing(Row::rank).thenComparing(Row::code));
		return new IndexResult(index, List.copyOf(rows));
	}

	private static Row row(DistrictIndex index, IndexScores scores, PlaceRanges places, int unit, int scored) {
		boolean has = scores.ranks()[unit] > 0;
		Map<String, BigDecimal> pillars = new LinkedHashMap<>();
		index.pillars().forEach(pillar -> pillars.put(pillar.code(),
				has ? number(scores.scores().get(pillar.code())[unit]).orElse(null) : null));
		List<Map<String, Object>> gaps = gaps(index, unit);
		int indicators = (int) index.design().root().all().filter(part -> part.column() >= 0).count();
		Optional<String> leftOut = has
				? Optional.empty()
				: Optional.of(NLS.bind(AssessmentMessages.RunIndex_few,
						new Object[]{scores.values()[unit], indicators,
								BigDecimal.valueOf(index.design().availability() * 100).stripTrailingZeros().toPlainString() + '%'})
						+ gaps.stream()
								.map(gap -> NLS.bind(AssessmentMessages.RunIndex_gap, gap.get("metric_name"), gap.get("reason")))
								.collect(Collectors.joining("\n", "\n", "")));
		int low = places.low()[unit];
		int high = places.high()[unit];
		int rank = scores.ranks()[unit];
		int near = Math.max(1, scored / 20);
		boolean holds = has && low >= rank - near && high <= rank + near;
		return new Row(index.districts().get(unit).getCode(), WORDS.name(index.districts().get(unit)),
				has ? number(scores.whole()[unit]) : Optional.empty(), rank, low, places.median()[unit], high, holds,
				scores.values()[unit], pillars, leftOut, gaps);
	}

	private static Optional<BigDecimal> number(double score) {
		return Double.isNaN(score)
				? Optional.empty()
				: Optional.of(BigDecimal.valueOf(score).setScale(DIGITS, RoundingMode.HALF_UP));
	}

	/** The indicators of which a district has no figure that may be compared, and why. */
	private static List<Map<String, Object>> gaps(DistrictIndex index, int unit) {
		String code = index.districts().get(unit).getCode();
		List<Map<String, Object>> gaps = new ArrayList<>();
		index.samples().forEach(sample -> sample.absent().stream().filter(absent -> absent.district().getCode().equals(code))
				.findFirst().ifPresent(absent -> gaps.add(gap(sample.row().metric(), absent))));
		return gaps;
	}

	private static Map<String, Object> gap(Metric metric, Absence absent) {
		Map<String, Object> gap = new LinkedHashMap<>();
		gap.put("metric", metric.getCode());
		gap.put("metric_name", WORDS.name(metric));
		gap.put("reason", SAY.absence(absent));
		return gap;
	}

}
