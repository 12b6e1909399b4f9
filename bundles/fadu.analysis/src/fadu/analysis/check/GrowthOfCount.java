package fadu.analysis.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.Observation;
import fadu.model.RelationType;

/** A printed growth fits the count that has grown: there is a whole number from which it could grow by that many per cent. */
final class GrowthOfCount implements Check {

	@Override
	public String id() {
		return "growth";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<Finding> findings = new ArrayList<>(
				new Percentages(evidence).growths().stream().filter(pair -> !Printed.isRough(pair.percentage())).flatMap(
						pair -> Printed.count(pair.count()).flatMap(now -> judge(evidence, pair, now)).stream()).toList());
		evidence.figures().stream().filter(change -> Printed.isChange(change) && Printed.hasDigits(change))
				.flatMap(change -> EarlierValue.of(evidence, change).stream()).filter(EarlierValue::isContrary)
				.forEach(pair -> findings.add(earlier(evidence, pair)));
		return findings;
	}

	private Finding earlier(Evidence evidence, EarlierValue pair) {
		return Finding.of(this, Severity.WARNING,
				AssertionKind.GROWTH_OF_COUNT_EARLIER.of(evidence.named(pair.now().getFirst()), Detail.of(pair.earlier()),
						Detail.of(pair.change()),
						Detail.of(pair.computed().nominal().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()),
						new Detail.Unit(pair.change().getQuantity().unit())),
				List.of(pair.change(), pair.now().getFirst(), pair.earlier()), AssertionKind.GROWTH_OF_COUNT_EARLIER_CAUSE.of());
	}

	/** The numbers of the year before; where none gives the growth as rounded, those that give it as cut off. */
	static WholeNumbers before(Observation growth, BigInteger now) {
		WholeNumbers rounded = rounded(growth, now);
		return rounded.isEmpty() ? WholeNumbers.before(now, Printed.middleIfCutOff(growth), Printed.half(growth)) : rounded;
	}

	private static WholeNumbers rounded(Observation growth, BigInteger now) {
		return WholeNumbers.before(now, growth.getQuantity().value(), Printed.half(growth));
	}

	private Optional<Finding> judge(Evidence evidence, Percentages.Pair pair, BigInteger now) {
		WholeNumbers before = before(pair.percentage(), now);
		List<Observation> figures = List.of(pair.percentage(), pair.count());
		Detail count = evidence.named(pair.count());
		Detail growth = Detail.of(pair.percentage());
		Assertion fits = AssertionKind.GROWTH_OF_COUNT_BEFORE.of(count, growth, new Detail.Possible(before));
		Finding finding = before.isEmpty()
				? Finding.of(this, Severity.ERROR, AssertionKind.GROWTH_OF_COUNT_NONE.of(count, growth), figures,
						AssertionKind.GROWTH_OF_COUNT_CAUSE.of())
				: rounded(pair.percentage(), now).isEmpty()
						? Finding.of(this, Severity.NOTE, fits, figures, AssertionKind.SHARE_OF_COUNT_CUT_OFF.of())
						: Finding.of(this, Severity.PASSED, fits, figures,
								before.only()
										.map(number -> AssertionKind.GROWTH_OF_COUNT_DIFFERENCE.of(Detail.of(now.subtract(number))))
										.orElse(AssertionKind.GROWTH_OF_COUNT_SEVERAL.of()));
		boolean contrary = finding.severity() == Severity.ERROR;
		if (contrary && Certainty.isGrowthOfCountsBeside(evidence, pair.percentage())) {
			return Optional.empty();
		}
		if (pair.stated()) {
			return Optional.of(Certainty.reviewed(finding));
		}
		Finding assumed = finding.saying(AssertionKind.SHARE_OF_COUNT_ASSUMED.of());
		return Optional.of(contrary
				? assumed.as(Severity.WARNING)
				: assumed.with(new Fix.Relate(pair.percentage(), RelationType.YOY_CHANGE, pair.count())));
	}

}
