package fadu.analysis.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All rules, and a run of them. */
public final class Checks {

	private static final List<Check> BUILT_IN = List.of(new SumOfParts(), new ShareOfCount(), new GrowthOfCount(),
			new PartBeyondTotal(),
			new Disagreement(), new RegisterAgainstReport(), new DuplicateFirst(), new SeveralNumbers(), new NegativeCount(),
			new ShareAboveAll(),
			new PeriodAfterPublication(), new Containment(),
			new ContradictoryZero(),
			new CountedAgain(), new PercentOrPoints(), new SmallBase(), new UnitOfMetric(), new SubsetOfBase(), new StatedTwice(),
			new StatedElsewhere(), new Ceiling(), new MoneyWithoutUnit(), new StatedInWords());

	private static volatile Supplier<List<Check>> more = List::of;

	private Checks() {
	}

	/** The rules, in the order in which users read them; those of others come last. */
	public static List<Check> all() {
		return Stream.concat(BUILT_IN.stream(), more.get().stream()).toList();
	}

	/**
	 * Says where further rules come from. The analysis runs without a framework, so whoever knows one looks them up.
	 *
	 * @param list asked anew for each run
	 */
	public static void alsoFrom(Supplier<List<Check>> list) {
		more = list;
	}

	/** What all rules find, the gravest first; back-checks that passed come last. */
	public static List<Finding> run(Evidence evidence) {
		return Together.of(evidence, all().stream().flatMap(check -> check.finds(evidence).stream()).toList()).stream()
				.sorted(Comparator.comparing(Finding::severity).reversed()).toList();
	}

}
