package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.Interval;
import fadu.analysis.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;

/** The parts that a document gives of a total add up to it, as far as bounds and rounding let one say. */
final class SumOfParts implements Check {

	@Override
	public String id() {
		return "sum-of-parts";
	}

	@Override
	public String name() {
		return Messages.SumOfParts_name;
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().flatMap(total -> judge(evidence, total).stream()).toList();
	}

	private Optional<Finding> judge(Evidence evidence, Observation total) {
		List<Observation> parts = evidence.relating(total, RelationType.PART_OF);
		boolean addable = parts.size() > 1 && parts.stream().allMatch(part -> isClaim(part)
				|| Units.same(part.getQuantity().unit(), total.getQuantity().unit()));
		if (!addable) {
			return Optional.empty();
		}
		Interval sum = parts.stream().map(SumOfParts::interval).reduce(Interval::plus).orElseThrow();
		Interval whole = Printed.interval(total);
		if (sum.about() || whole.about()) {
			return Optional.empty();
		}
		boolean differs = sum.isBelow(whole) || whole.isBelow(sum);
		BigDecimal difference = sum.nominal().subtract(total.getQuantity().value());
		String added = Wording.bind(Messages.SumOfParts_added, sum(parts), Wording.number(sum.nominal()));
		List<Observation> figures = new ArrayList<>(List.of(total));
		figures.addAll(parts);
		String subject = Wording.named(evidence, total);
		return Optional.of(differs
				? Finding.of(this, Severity.ERROR, Wording.bind(Messages.SumOfParts_differs, subject, Wording.number(sum.nominal()),
						Wording.number(difference.abs())), figures, added, Messages.SumOfParts_cause)
				: Finding.of(this, Severity.PASSED, Wording.bind(Messages.SumOfParts_agrees, subject), figures, added));
	}

	/** Each claim to be the first counts one, whatever its rank. */
	private static boolean isClaim(Observation part) {
		return part.getKind() == FigureKind.RANK;
	}

	private static Interval interval(Observation part) {
		return isClaim(part) ? Interval.of(BigDecimal.ONE) : Printed.interval(part);
	}

	private static String sum(List<Observation> parts) {
		return String.join(" + ", parts.stream().map(part -> isClaim(part) ? "1" : Wording.quantity(part)).toList());
	}

}
