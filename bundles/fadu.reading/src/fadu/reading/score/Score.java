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

	/** Relations annotated between figures found, and those that were read, of equal totals with any. */
	private final Tally linked = new Tally();

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
		if (!expected.period().isEmpty()) {
			count(Measure.PERIOD, expected.period().equals(found.period()));
		}
		count(Measure.DOMAIN, expected.domain().equals(found.domain()));
		if (expected.metric().isPresent()) {
			count(Measure.METRIC, match.metricRight());
		}
		match.relationRight().ifPresent(right -> count(Measure.RELATION, right));
		addLinkage(match.linkage());
		match.gold().flatMap(GoldFigure::told).ifPresent(told -> addCode(told.code(), found.metric()));
		count(Measure.WHOLE, match.isWhole());
		if (match.read().filter(ReadFigure::isSure).isPresent()) {
			count(Measure.SURE_WHOLE, match.isWhole());
		}
	}

	private void addLinkage(Linkage linkage) {
		if (linkage.wanted()) {
			linked.add(linkage.right());
		}
		if (linkage.read()) {
			count(Measure.RELATION_PRECISION, linkage.right());
		}
	}

	private void addCode(Optional<String> expected, Optional<String> found) {
		boolean right = expected.isPresent() && expected.equals(found);
		if (expected.isPresent()) {
			count(Measure.CODE_RECALL, right);
		}
		if (found.isPresent()) {
			count(Measure.CODE_PRECISION, right);
		}
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

	/** A measure, shares in per cent and rounded to two places; nothing where there is no case to measure. */
	public Optional<BigDecimal> share(Measure measure) {
		return switch (measure) {
		case F1 -> Optional.of(mean(share(Measure.RECALL), share(Measure.PRECISION)));
		case RELATION_F1 -> Optional.of(mean(share(linked), share(Measure.RELATION_PRECISION)));
		case SURE -> Optional.of(BigDecimal.valueOf(tallies.get(Measure.SURE_WHOLE).of));
		default -> share(tallies.get(measure));
		};
	}

	private static Optional<BigDecimal> share(Tally tally) {
		return tally.of == 0 ? Optional.empty() : Optional.of(round(100.0 * tally.right / tally.of));
	}

	/** Computed from the rounded shares and zero where one of them is missing or zero: as the script of the corpus does. */
	private static BigDecimal mean(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		double a = one.map(BigDecimal::doubleValue).orElse(0.0);
		double b = other.map(BigDecimal::doubleValue).orElse(0.0);
		return a > 0 && b > 0 ? round(2 * a * b / (a + b)) : BigDecimal.ZERO;
	}

	private static BigDecimal round(double value) {
		return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN);
	}

}
