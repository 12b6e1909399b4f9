package fadu.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;

/**
 * A part is greater than its total: by the relation of the document or, where it has none, by what the catalogue calls a
 * part.
 */
final class PartBeyondTotal implements Check {

	@Override
	public String id() {
		return "part-beyond-total";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<Finding> findings = new ArrayList<>();
		for (Observation part : evidence.figures()) {
			total(evidence, part).filter(total -> part.getKind() != FigureKind.RANK
					&& Units.same(part.getQuantity().unit(), total.getQuantity().unit())
					&& Printed.interval(total).isBelow(Printed.interval(part))).ifPresent(
							total -> findings.add(finding(evidence, part, total)));
		}
		return findings;
	}

	private static Optional<Observation> total(Evidence evidence, Observation part) {
		Optional<Observation> related = Stream.of(RelationType.PART_OF, RelationType.OF_WHICH)
				.flatMap(relation -> evidence.related(part, relation).stream()).findFirst();
		return part.getRelation() != RelationType.NONE
				? related
				: evidence.metric(part).map(Metric::getPartOf)
						.flatMap(code -> evidence.only(part.getDocument(), code, part.getPeriod()))
						.filter(total -> Objects.equals(total.getScope(), part.getScope()) && part.getKind() != FigureKind.TARGET
								&& isCountedAlike(part, total));
	}

	/** One case may have several papers: 份 and 件 count the same only where a document says so. */
	private static boolean isCountedAlike(Observation part, Observation total) {
		return part.getQuantity().unit().equals(total.getQuantity().unit())
				|| !Units.isPapers(part.getQuantity().unit()) && !Units.isPapers(total.getQuantity().unit());
	}

	private Finding finding(Evidence evidence, Observation part, Observation total) {
		boolean told = part.getRelation() != RelationType.NONE || Certainty.isReviewed(part) && Certainty.isReviewed(total);
		return Finding.of(this, told && part.getPeriod().equals(total.getPeriod()) ? Severity.ERROR : Severity.WARNING,
				AssertionKind.PART_BEYOND_TOTAL_FOUND.of(evidence.named(part), evidence.named(total)),
				List.of(part, total), AssertionKind.PART_BEYOND_TOTAL_ADVICE.of());
	}

}
