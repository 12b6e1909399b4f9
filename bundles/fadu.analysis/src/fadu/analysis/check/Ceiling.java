package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/** A rate of exactly 100 % cannot rise and tells nobody apart; what may still change is how many it is taken of. */
final class Ceiling implements Check {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	@Override
	public String id() {
		return "ceiling";
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.documents().stream().flatMap(document -> finds(evidence, document).stream()).toList();
	}

	private List<Finding> finds(Evidence evidence, SourceDocument document) {
		return evidence.results(document).stream()
				.filter(figure -> Printed.isRate(figure) && figure.getQuantity().value().compareTo(FULL) == 0)
				.map(figure -> finding(evidence, figure)).toList();
	}

	private Finding finding(Evidence evidence, Observation rate) {
		Optional<Observation> base = evidence.related(rate, RelationType.SHARE_OF);
		Assertion advice = base.map(count -> AssertionKind.CEILING_BASE.of(evidence.named(count)))
				.orElse(AssertionKind.CEILING_NO_BASE.of());
		return Finding.of(this, Severity.NOTE, AssertionKind.CEILING_FOUND.of(evidence.subject(rate)),
				base.map(count -> List.of(rate, count)).orElseGet(() -> List.of(rate)), advice);
	}

}
