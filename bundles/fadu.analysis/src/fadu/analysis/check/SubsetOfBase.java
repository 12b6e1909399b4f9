package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * Cases of one matter, held against a base that no report states but that a percentage and its count force: 58 cases that are
 * 24.6 % make 236 in all, so 68 and 75 cases of urban renewal are 60.6 % of them, if the bases agree. More than the base
 * cannot be, so that the bases differ or a number is wrong.
 */
final class SubsetOfBase implements Check {

	@Override
	public String id() {
		return "subset-of-base";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<Finding> findings = new ArrayList<>();
		for (FormulaFacts.Subset subset : new FormulaFacts(evidence).subsets()) {
			evidence.documents().forEach(document -> judge(evidence, document, subset).ifPresent(findings::add));
		}
		return findings;
	}

	private Optional<Finding> judge(Evidence evidence, SourceDocument document, FormulaFacts.Subset subset) {
		return evidence.results(document, subset.base().percentage()).stream()
				.filter(Printed::isRate).findFirst()
				.flatMap(share -> evidence.only(document, subset.base().count(), share.getPeriod()).flatMap(
						count -> parts(evidence, share, subset).flatMap(parts -> judge(evidence, subset, parts, share, count))));
	}

	private static Optional<List<Observation>> parts(Evidence evidence, Observation share, FormulaFacts.Subset subset) {
		List<Observation> parts = subset.parts().stream()
				.flatMap(code -> evidence.only(share.getDocument(), code, share.getPeriod()).stream())
				.filter(part -> Printed.count(part).isPresent()).toList();
		return parts.size() == subset.parts().size() ? Optional.of(parts) : Optional.empty();
	}

	private Optional<Finding> judge(Evidence evidence, FormulaFacts.Subset subset, List<Observation> parts, Observation share,
			Observation count) {
		Optional<WholeNumbers> bases = Printed.count(count)
				.map(number -> WholeNumbers.basesOf(number, share.getQuantity().value(), Printed.half(share)))
				.filter(numbers -> !numbers.isEmpty() && numbers.most().isPresent());
		return bases.map(base -> {
			BigInteger sum = parts.stream().map(part -> Printed.count(part).orElseThrow()).reduce(BigInteger::add).orElseThrow();
			boolean beyond = sum.compareTo(base.most().orElseThrow()) > 0;
			List<Observation> figures = new ArrayList<>(parts);
			figures.add(share);
			figures.add(count);
			Detail added = parts.size() == 1 ? Detail.of(sum) : Detail.sum(parts, new BigDecimal(sum));
			return Finding.of(this, beyond ? Severity.WARNING : Severity.NOTE,
					(beyond ? AssertionKind.SUBSET_OF_BASE_BEYOND : AssertionKind.SUBSET_OF_BASE_FOUND).of(
							new Detail.Measure(subset.share()),
							added, new Detail.Possible(base), percent(sum, base)),
					figures,
					AssertionKind.SUBSET_OF_BASE_BASE.of(evidence.named(count), Detail.of(share), new Detail.Possible(base)),
					AssertionKind.SUBSET_OF_BASE_ADVICE.of());
		});
	}

	private static Detail percent(BigInteger sum, WholeNumbers bases) {
		return new Detail.Percentage(percent(sum, bases.most().orElseThrow()), percent(sum, bases.least()));
	}

	private static BigDecimal percent(BigInteger sum, BigInteger base) {
		return new BigDecimal(sum).multiply(BigDecimal.valueOf(100)).divide(new BigDecimal(base), 1, RoundingMode.HALF_UP);
	}

}
