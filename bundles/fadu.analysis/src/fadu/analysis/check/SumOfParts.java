package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;

/** The parts that a document gives of a total add up to it, as far as bounds and rounding let one say. */
final class SumOfParts implements Check {

	@Override
	public String id() {
		return "sum-of-parts";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<Finding> findings = new ArrayList<>();
		evidence.figures().forEach(total -> {
			judge(evidence, total).forEach(findings::add);
			ListOfParts.of(evidence, total).forEach(list -> judge(evidence, total, list).ifPresent(findings::add));
		});
		evidence.documents().stream().flatMap(document -> ColumnSums.contrary(evidence, document).stream())
				.forEach(column -> findings
						.add(unlike(AssertionKind.SUM_OF_PARTS_COLUMN, evidence, column.total(), column.parts())));
		return findings;
	}

	private Optional<Finding> judge(Evidence evidence, Observation total, ListOfParts list) {
		if (list.isContrary(total)) {
			return Optional.of(unlike(AssertionKind.SUM_OF_PARTS_LIST, evidence, total, list.parts()));
		}
		return list.isNearlyAll(evidence, total) ? Optional.of(nearly(evidence, total, list.parts())) : Optional.empty();
	}

	private Stream<Finding> judge(Evidence evidence, Observation total) {
		List<Observation> parts = evidence.relating(total, RelationType.PART_OF).stream()
				.filter(part -> part.getKind() != FigureKind.TARGET || total.getKind() == FigureKind.TARGET)
				.filter(part -> isClaim(part) || part.getPeriod().equals(total.getPeriod())).toList();
		boolean addable = parts.size() > 1 && parts.stream().allMatch(part -> isClaim(part)
				|| Units.same(part.getQuantity().unit(), total.getQuantity().unit()));
		Interval whole = Printed.interval(total);
		if (!addable || whole.about() || Breakdowns.sum(parts).about()) {
			return Stream.empty();
		}
		Breakdowns breakdowns = Breakdowns.of(parts, whole);
		if (breakdowns.complete().isEmpty()) {
			return isListBroken(total) || ColumnSums.hasMore(evidence, total, parts)
					? Stream.empty()
					: Stream.of(differing(evidence, total, parts));
		}
		List<Finding> findings = new ArrayList<>();
		breakdowns.complete().forEach(complete -> findings.add(Finding.of(this, Severity.PASSED,
				AssertionKind.SUM_OF_PARTS_AGREES.of(evidence.named(total)), figures(total, complete),
				AssertionKind.LISTED.of(added(complete)))));
		List<Observation> rest = breakdowns.rest();
		if (!rest.isEmpty()) {
			Severity severity = whole.isBelow(Breakdowns.sum(rest)) ? Severity.WARNING : Severity.NOTE;
			findings.add(Finding.of(this, severity, difference(evidence, total, rest), figures(total, rest),
					AssertionKind.SUM_OF_PARTS_BREAKDOWNS.of(added(rest))));
		}
		return findings.stream();
	}

	/** Where a person has rejected one of the parts, those that are left are not all. */
	private static boolean isListBroken(Observation total) {
		return total.getDocument().getObservations().stream().anyMatch(part -> part.getStatus() == ReviewStatus.REJECTED
				&& part.getRelation() == RelationType.PART_OF && total.getId().equals(part.getRelatedTo()));
	}

	private Finding differing(Evidence evidence, Observation total, List<Observation> parts) {
		return Finding.of(this, Severity.ERROR, difference(evidence, total, parts), figures(total, parts),
				AssertionKind.LISTED.of(added(parts)),
				AssertionKind.SUM_OF_PARTS_CAUSE.of());
	}

	/** One person may be several things: a woman, a migrant worker, and old. */
	private Finding unlike(AssertionKind kind, Evidence evidence, Observation total, List<Observation> parts) {
		boolean mayOverlap = Units.isPersons(total.getQuantity().unit());
		return Finding.of(this, mayOverlap ? Severity.NOTE : Severity.WARNING, difference(kind, evidence, total, parts),
				figures(total, parts),
				AssertionKind.LISTED.of(added(parts)), AssertionKind.SUM_OF_PARTS_CAUSE.of());
	}

	private Finding nearly(Evidence evidence, Observation total, List<Observation> parts) {
		return Finding.of(this, Severity.NOTE, difference(AssertionKind.SUM_OF_PARTS_NEARLY, evidence, total, parts),
				figures(total, parts), AssertionKind.LISTED.of(added(parts)));
	}

	private static Assertion difference(Evidence evidence, Observation total, List<Observation> parts) {
		return difference(AssertionKind.SUM_OF_PARTS_DIFFERS, evidence, total, parts);
	}

	private static Assertion difference(AssertionKind kind, Evidence evidence, Observation total, List<Observation> parts) {
		BigDecimal sum = Breakdowns.sum(parts).nominal();
		return kind.of(evidence.named(total), Detail.of(sum),
				Detail.of(sum.subtract(total.getQuantity().value()).abs()));
	}

	private static List<Observation> figures(Observation total, List<Observation> parts) {
		return Stream.concat(Stream.of(total), parts.stream()).toList();
	}

	/** Each claim to be the first counts one, whatever its rank. */
	private static boolean isClaim(Observation part) {
		return part.getKind() == FigureKind.RANK;
	}

	static Interval interval(Observation part) {
		return isClaim(part) ? Interval.of(BigDecimal.ONE) : Printed.interval(part);
	}

	private static Detail added(List<Observation> parts) {
		return new Detail.Sum(parts.stream().map(part -> isClaim(part) ? Detail.of(1) : Detail.of(part)).toList(),
				Optional.of(Breakdowns.sum(parts).nominal()));
	}

}
