package fadu.reading.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How well some figures were read. */
public final class Score {

	/** Cases that are right, of how many. */
	private static final class Tally {
		private int right;
		private int of;

		private void add(boolean isRight) {
			right += isRight ? 1 : 0;
			of++;
		}
	}

	private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);

	private Score() {
		for (Measure measure : Measure.values()) {
			tallies.put(measure, new Tally());
		}
	}

	/** The score of the matches. */
	static Score of(Collection<Match> matches) {
		Score score = new Score();
		matches.forEach(score::add);
		return score;
	}

	private void add(Match match) {
		match.gold().ifPresent(gold -> {
			count(Measure.RECALL, match.isFound());
			if (gold.inDigits()) {
				count(Measure.RECALL_DIGITS, match.isFound());
			}
		});
		match.read().filter(ReadFigure::isFigure).ifPresent(read -> tallies.get(Measure.PRECISION).of++);
		if (match.isFound()) {
			tallies.get(Measure.PRECISION).right++;
			addFound(match, match.gold().orElseThrow().meaning(), match.read().orElseThrow().meaning());
		}
	}

	private void addFound(Match match, Meaning expected, Meaning found) {
		count(Measure.UNIT, match.unitRight());
		count(Measure.QUALIFIER, expected.qualifier().equals(found.qualifier()));
		count(Measure.KIND, expected.kind().equals(found.kind()));
		count(Measure.PERIOD, expected.period().equals(found.period()));
		count(Measure.DOMAIN, expected.domain().equals(found.domain()));
		if (expected.metric().isPresent()) {
			count(Measure.METRIC, match.metricRight());
		}
		match.relationRight().ifPresent(right -> count(Measure.RELATION, right));
	}

	private void count(Measure measure, boolean right) {
		tallies.get(measure).add(right);
	}

	/** The number of annotated figures. */
	public int figures() {
		return tallies.get(Measure.RECALL).of;
	}

	/** The number of figures read. */
	public int read() {
		return tallies.get(Measure.PRECISION).of;
	}

	/** A measure in per cent, rounded to two places; nothing where there is no case to measure. */
	public Optional<BigDecimal> share(Measure measure) {
		if (measure == Measure.F1) {
			return f1();
		}
		Tally tally = tallies.get(measure);
		return tally.of == 0 ? Optional.empty() : Optional.of(round(100.0 * tally.right / tally.of));
	}

	/** Computed from the rounded shares and zero where one of them is missing or zero: as the script of the corpus does. */
	private Optional<BigDecimal> f1() {
		double recall = share(Measure.RECALL).map(BigDecimal::doubleValue).orElse(0.0);
		double precision = share(Measure.PRECISION).map(BigDecimal::doubleValue).orElse(0.0);
		return Optional.of(recall > 0 && precision > 0 ? round(2 * recall * precision / (recall + precision)) : BigDecimal.ZERO);
	}

	private static BigDecimal round(double value) {
		return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN);
	}

}
