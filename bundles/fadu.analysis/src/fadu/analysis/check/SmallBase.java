package fadu.analysis.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A growth in per cent from fewer than fifty cases says little: the counts belong beside it. Fifty is the number of cases below
 * which the DHS Program (Guide to DHS Statistics) marks a percentage, since one case more or less moves it by two points.
 */
final class SmallBase implements Check {

	private static final BigInteger FEW = BigInteger.valueOf(50);

	@Override
	public String id() {
		return "small-base";
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return new Percentages(evidence).growths().stream().flatMap(pair -> judge(evidence, pair).stream()).toList();
	}

	private Optional<Finding> judge(Evidence evidence, Percentages.Pair pair) {
		return Printed.count(pair.count()).flatMap(now -> {
			WholeNumbers before = GrowthOfCount.before(pair.percentage(), now);
			boolean small = !before.isEmpty() && before.least().compareTo(FEW) < 0;
			return small
					? Optional.of(Finding.of(this, Severity.NOTE,
							AssertionKind.SMALL_BASE_FOUND.of(evidence.named(pair.percentage()), new Detail.Possible(before),
									Detail.of(now)),
							List.of(pair.percentage(), pair.count()), AssertionKind.SMALL_BASE_ADVICE.of()))
					: Optional.empty();
		});
	}

}
