package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.catalogue.Names;
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
	public String name() {
		return Messages.SubsetOfBase_name;
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
			String added = parts.size() == 1 ? sum.toString() : Wording.sum(parts) + " = " + sum;
			return Finding.of(this, beyond ? Severity.WARNING : Severity.NOTE,
					Wording.bind(beyond ? Messages.SubsetOfBase_beyond : Messages.SubsetOfBase_found, Names.of(subset.share()), added,
							base, percent(sum, base)),
					figures, Wording.bind(Messages.SubsetOfBase_base, Wording.named(evidence, count), Wording.quantity(share), base),
					Messages.SubsetOfBase_advice);
		});
	}

	private static String percent(BigInteger sum, WholeNumbers bases) {
		String least = percent(sum, bases.most().orElseThrow());
		String most = percent(sum, bases.least());
		return least.equals(most) ? least : least + "–" + most;
	}

	private static String percent(BigInteger sum, BigInteger base) {
		return new BigDecimal(sum).multiply(BigDecimal.valueOf(100))
				.divide(new BigDecimal(base), 1, RoundingMode.HALF_UP).toPlainString();
	}

}
