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
	public String name() {
		return Messages.Ceiling_name;
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
		String advice = base.map(count -> Wording.bind(Messages.Ceiling_base, Wording.named(evidence, count)))
				.orElse(Messages.Ceiling_noBase);
		return Finding.of(this, Severity.NOTE, Wording.bind(Messages.Ceiling_found, Wording.name(evidence, rate)),
				base.map(count -> List.of(rate, count)).orElseGet(() -> List.of(rate)), advice);
	}

}
