package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.value.Interval;
import fadu.analysis.value.Observations;
import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;

/**
 * Several counts of one scope and period together make another count that is no total of theirs by any relation: 268 decisions,
 * 1677 contracts and 88 documents reviewed are 2033, and "more than 2000" opinions were written. It is the same work
 * counted again, or a total whose parts nobody linked; either way the counts are not to be added. Looked at are counts
 * that a formula of the catalogue adds, and three counts or more that stand side by side.
 */
final class CountedAgain implements Check {

	private static final int LONGEST_RUN = 8;
	/** Smaller sums meet another count by chance. */
	private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);
	/** "More than 2000" is said of 2033, not of 3000. */
	private static final BigDecimal NEAR = new BigDecimal("0.1");

	@Override
	public String id() {
		return "counted-again";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		FormulaFacts formulas = new FormulaFacts(evidence);
		return evidence.documents().stream().flatMap(document -> finds(evidence, formulas, document)).toList();
	}

	private Stream<Finding> finds(Evidence evidence, FormulaFacts formulas, SourceDocument document) {
		List<Observation> counts = evidence.results(document).stream()
				.filter(figure -> figure.getKind() == FigureKind.COUNT).toList();
		Set<Finding> findings = new LinkedHashSet<>();
		Set<Set<Observation>> found = new LinkedHashSet<>();
		for (List<String> codes : formulas.sums()) {
			terms(evidence, document, codes).ifPresent(
					terms -> counts.forEach(whole -> judge(evidence, terms, whole, found).ifPresent(findings::add)));
		}
		for (int start = 0; start < counts.size(); start++) {
			for (int end = start + 3; end <= Math.min(counts.size(), start + LONGEST_RUN); end++) {
				List<Observation> run = counts.subList(start, end);
				neighbours(counts, start, end).filter(whole -> areOfOneLine(run, whole))
						.forEach(whole -> judge(evidence, run, whole, found).ifPresent(findings::add));
			}
		}
		return findings.stream();
	}

	private static Optional<List<Observation>> terms(Evidence evidence, SourceDocument document, List<String> codes) {
		return evidence.results(document, codes.getFirst()).stream().findFirst()
				.map(first -> codes.stream().flatMap(code -> evidence.only(document, code, first.getPeriod()).stream()).toList())
				.filter(terms -> terms.size() == codes.size());
	}

	private static Stream<Observation> neighbours(List<Observation> counts, int start, int end) {
		return Stream.of(start - 1, end).filter(i -> i >= 0 && i < counts.size()).map(counts::get);
	}

	/** Counts of several lines of business make another one by chance. */
	private static boolean areOfOneLine(List<Observation> run, Observation whole) {
		return run.stream().allMatch(term -> Objects.equals(term.getDomain(), whole.getDomain()));
	}

	private Optional<Finding> judge(Evidence evidence, List<Observation> terms, Observation whole, Set<Set<Observation>> found) {
		boolean near = terms.stream().anyMatch(term -> Objects.equals(term.getDomain(), whole.getDomain()));
		boolean candidate = near && !terms.contains(whole) && terms.stream().allMatch(term -> isAlike(term, whole)
				&& term.getQuantity().bound() == Bound.EXACT && evidence.related(term, RelationType.PART_OF).isEmpty()
				&& evidence.related(term, RelationType.OF_WHICH).isEmpty()
				&& !areInOneRow(evidence, term, whole));
		if (!candidate) {
			return Optional.empty();
		}
		BigDecimal sum = terms.stream().map(term -> term.getQuantity().value()).reduce(BigDecimal::add).orElseThrow();
		List<Observation> figures = new ArrayList<>(List.of(whole));
		figures.addAll(terms);
		if (sum.compareTo(SMALLEST) < 0 || !meets(sum, whole) || !found.add(Set.copyOf(figures))) {
			return Optional.empty();
		}
		return Optional.of(Finding.of(this, Severity.WARNING,
				AssertionKind.COUNTED_AGAIN_FOUND.of(evidence.named(whole), Detail.sum(terms), Detail.of(sum)),
				figures,
				AssertionKind.LISTED.of(new Detail.Several(terms.stream().map(evidence::named).toList())),
				AssertionKind.COUNTED_AGAIN_ADVICE.of())
				.with(new Fix.Remark(whole, AssertionKind.COUNTED_AGAIN_REMARK.of(Detail.of(sum)))));
	}

	/** A row of a table has a total and its parts. */
	private static boolean areInOneRow(Evidence evidence, Observation term, Observation whole) {
		return evidence.said(term).filter(Saying::isCell)
				.flatMap(here -> evidence.said(whole).filter(there -> here.start() == there.start()))
				.isPresent();
	}

	private static boolean isAlike(Observation term, Observation whole) {
		return Objects.equals(term.getScope(), whole.getScope()) && term.getPeriod().equals(whole.getPeriod())
				&& Observations.district(term).equals(Observations.district(whole))
				&& !Objects.equals(term.getMetric(), whole.getMetric())
				&& Units.same(term.getQuantity().unit(), whole.getQuantity().unit());
	}

	/** An exact count must be met; "more than" and its like only where all figures are limited to one scope, and closely. */
	private static boolean meets(BigDecimal sum, Observation whole) {
		BigDecimal value = whole.getQuantity().value();
		if (whole.getQuantity().bound() == Bound.EXACT) {
			return sum.compareTo(value) == 0;
		}
		Interval exact = Interval.of(sum);
		Interval bounded = Printed.interval(whole);
		boolean inside = !exact.isBelow(bounded) && !bounded.isBelow(exact);
		return whole.getScope() != null && inside && sum.subtract(value).abs().compareTo(value.multiply(NEAR)) <= 0;
	}

}
