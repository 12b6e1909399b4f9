package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fadu.analysis.value.Observations;
import fadu.analysis.value.PartsOfWholes;
import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/**
 * One document states different numbers for one metric, area, scope and period, beyond bounds and rounding, and does not say that
 * one
 * is part of another. The comparison takes one of them; which is right only the text can tell.
 */
final class SeveralNumbers implements Check {

	private static final BigDecimal FARTHEST = BigDecimal.valueOf(12);
	private static final Pattern ADDED_UP = Pattern.compile("(?:SUM|COUNT)\\s*\\(\\s*([\\w.]+)\\s*\\)");

	@Override
	public String id() {
		return "several-numbers";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		Set<String> addedUp = addedUp(evidence);
		return evidence.documents().stream().flatMap(document -> finds(evidence, document, addedUp).stream()).toList();
	}

	private List<Finding> finds(Evidence evidence, SourceDocument document, Set<String> addedUp) {
		Map<List<Object>, List<Observation>> bySubject = new LinkedHashMap<>();
		PartsOfWholes parts = PartsOfWholes.among(evidence.results(document));
		evidence.results(document).stream().filter(figure -> figure.getMetric() != null && figure.getKind() != FigureKind.RANK)
				.filter(figure -> !PartsOfWholes.isComponent(figure) && !parts.contains(figure)
						&& !addedUp.contains(figure.getMetric()))
				.forEach(figure -> bySubject.computeIfAbsent(subject(figure), key -> new ArrayList<>()).add(figure));
		List<Finding> findings = new ArrayList<>();
		for (List<Observation> figures : bySubject.values()) {
			List<Observation> told = withoutRows(evidence, figures);
			while (told.size() > 1) {
				Observation first = told.getFirst();
				List<Observation> same = told.stream().filter(other -> areOfOneThing(evidence, first, other)).toList();
				differing(evidence, first, same).ifPresent(findings::add);
				told = told.stream().filter(other -> other != first && !same.contains(other)).toList();
			}
		}
		return findings;
	}

	private Optional<Finding> differing(Evidence evidence, Observation first, List<Observation> same) {
		List<Observation> others = same.stream().filter(other -> Disagreement.differ(first, other) && isNear(first, other)
				&& !isPart(evidence, first, other) && !isPart(evidence, other, first)).toList();
		if (others.isEmpty()) {
			return Optional.empty();
		}
		List<Observation> all = new ArrayList<>(List.of(first));
		all.addAll(others);
		Detail numbers = new Detail.Several(all.stream().map(Detail::of).distinct().toList());
		return Optional.of(Finding.of(this, Severity.WARNING,
				AssertionKind.SEVERAL_NUMBERS_FOUND.of(evidence.subject(first), new Detail.Time(first.getPeriod()), numbers), all,
				AssertionKind.SEVERAL_NUMBERS_ADVICE.of()));
	}

	/** Whether the text has the number as a part of the other, or what the parts that it names leave of it. */
	private static boolean isPart(Evidence evidence, Observation whole, Observation part) {
		BigDecimal all = whole.getQuantity().value();
		BigDecimal own = part.getQuantity().value();
		return evidence.relating(whole, RelationType.PART_OF).stream()
				.filter(other -> Units.same(other.getQuantity().unit(), whole.getQuantity().unit()))
				.map(other -> other.getQuantity().value())
				.anyMatch(named -> named.compareTo(own) == 0 || all.subtract(named).compareTo(own) == 0);
	}

	/** A slip of one digit makes a number no more than about ten times as great; beyond that they are two things. */
	private static boolean isNear(Observation one, Observation other) {
		BigDecimal here = one.getQuantity().value().abs();
		BigDecimal there = other.getQuantity().value().abs();
		return here.min(there).multiply(FARTHEST).compareTo(here.max(there)) >= 0;
	}

	/**
	 * Rows and columns of a table count different things, whatever metric they have: of several cells only the total stands for the
	 * whole, and a number of the text that a cell has is the one of that cell.
	 */
	private static List<Observation> withoutRows(Evidence evidence, List<Observation> figures) {
		List<Observation> cells = figures.stream().filter(figure -> evidence.said(figure).filter(Saying::isCell).isPresent())
				.toList();
		if (cells.stream().map(Observation::getQuantity).distinct().count() < 2) {
			return figures.stream().filter(figure -> cells.contains(figure) || !isInRowOf(evidence, cells, figure)).toList();
		}
		List<Observation> totals = cells.stream().filter(cell -> evidence.said(cell).filter(Saying::isOfTotal).isPresent())
				.toList();
		List<Observation> whole = totals.stream().map(Observation::getQuantity).distinct().count() == 1 ? totals : List.of();
		return figures.stream()
				.filter(figure -> whole.contains(figure) || !cells.contains(figure) && cells.stream().allMatch(
						cell -> Disagreement.differ(cell, figure)) && !isInRowOf(evidence, cells, figure))
				.toList();
	}

	private static boolean isInRowOf(Evidence evidence, List<Observation> cells, Observation figure) {
		return cells.stream().anyMatch(
				cell -> Disagreement.differ(cell, figure) && evidence.said(cell).filter(row -> row.hasCell(figure)).isPresent());
	}

	/** Rates of different counts are rates of different things; of other figures the words tell. */
	private static boolean areOfOneThing(Evidence evidence, Observation one, Observation other) {
		Optional<Observation> here = evidence.related(one, RelationType.SHARE_OF);
		Optional<Observation> there = evidence.related(other, RelationType.SHARE_OF);
		boolean ofTwoCounts = here.isPresent() && there.isPresent() && Disagreement.differ(here.get(), there.get());
		return one == other || !ofTwoCounts && evidence.mayBeOfOneThing(one, other);
	}

	/** Metrics of which a formula adds up or counts all figures of a document: several are what it expects. */
	private static Set<String> addedUp(Evidence evidence) {
		return evidence.metrics().stream().map(Metric::getFormula).filter(Objects::nonNull)
				.flatMap(formula -> ADDED_UP.matcher(formula).results()).map(found -> found.group(1)).collect(Collectors.toSet());
	}

	private static List<Object> subject(Observation figure) {
		return List.of(figure.getMetric(), String.valueOf(figure.getMetricName()), Observations.district(figure),
				figure.getPeriod(),
				String.valueOf(figure.getScope()), figure.getKind());
	}

}
