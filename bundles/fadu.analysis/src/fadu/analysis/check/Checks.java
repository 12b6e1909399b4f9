package fadu.analysis.check;

import java.util.Comparator;
import java.util.List;

/** All rules, and a run of them. */
public final class Checks {

	private static final List<Check> ALL = List.of(new SumOfParts(), new ShareOfCount(), new GrowthOfCount(), new PartBeyondTotal(),
			new Disagreement(), new NegativeCount(), new PeriodAfterPublication(), new Containment(), new ContradictoryZero(),
			new CountedAgain(), new PercentOrPoints(), new SmallBase(), new UnitOfMetric(), new SubsetOfBase(), new StatedTwice(),
			new StatedElsewhere(), new Ceiling(), new Decline(), new MoneyWithoutUnit(), new StatedInWords());

	private Checks() {
	}

	/** The rules, in the order in which users read them. */
	public static List<Check> all() {
		return ALL;
	}

	/** What all rules find, the gravest first; back-checks that passed come last. */
	public static List<Finding> run(Evidence evidence) {
		return ALL.stream().flatMap(check -> check.finds(evidence).stream())
				.sorted(Comparator.comparing(Finding::severity).reversed()).toList();
	}

}
