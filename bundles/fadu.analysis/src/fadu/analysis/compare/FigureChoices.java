package fadu.analysis.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Finding;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.set.Settlement;
import fadu.analysis.set.Settlement.Decision;
import fadu.analysis.value.Units;
import fadu.analysis.value.Stated;
import fadu.model.FigureId;
import fadu.model.FindingId;
import fadu.model.Metric;
import fadu.model.Observation;

/**
 * What people decided on single figures that a comparison heeds: which stand for their cells, and why, and which count in the unit
 * of their metric although they are written in another. The first is kept as a decision on a finding that no check makes, the
 * second
 * is the finding about the unit, dismissed with a reason.
 *
 * @param byFigure what was said of those that stand for their cells, by the figure
 * @param ofUnit   those that count in the unit of their metric
 * @param stated   what the clauses of those say that count honours, where their text is at hand
 * @param doubts   the contradictions that nobody dismissed, by each of their figures, where checks were made
 */
public record FigureChoices(Map<FigureId, Settlement> byFigure, Set<FigureId> ofUnit, Map<FigureId, Stated> stated,
		Map<FigureId, Finding> doubts) {

	/** The name under which a choice is kept, in the place of that of a check. */
	public static final String RULE = "stands-for-cell";

	/** Nobody has chosen any. */
	public static final FigureChoices NONE = new FigureChoices(Map.of(), Set.of(), Map.of(), Map.of());

	/** The choices among what people decided. */
	public static FigureChoices of(Collection<Settlement> settlements) {
		Map<FigureId, Settlement> chosen = new LinkedHashMap<>();
		settlements.stream().filter(one -> one.finding().rule().equals(RULE) && one.decision() == Decision.ACCEPTED)
				.forEach(one -> chosen.put(one.finding().figures().getFirst(), one));
		return new FigureChoices(Map.copyOf(chosen), settlements.stream()
				.filter(one -> one.finding().rule().equals(Settlement.UNIT) && one.decision() == Decision.DISMISSED)
				.map(one -> one.finding().figures().getFirst()).collect(Collectors.toUnmodifiableSet()), Map.of(), Map.of());
	}

	/** What people decided, what clauses say and, in a set that reaches so far, what contradicts itself in a set of figures. */
	static FigureChoices of(FigureSet set) {
		FigureChoices decided = of(set.settlements());
		return new FigureChoices(decided.byFigure, decided.ofUnit, set.stated(),
				set.once(FigureChoices.class, FigureChoices::doubts));
	}

	private static Map<FigureId, Finding> doubts(FigureSet set) {
		Map<FigureId, Finding> doubts = new LinkedHashMap<>();
		if (set.inquiry().reach() == Reach.AROUND) {
			CheckedFindings.of(set).stream().filter(CheckedFinding::stands).map(CheckedFinding::finding)
					.filter(Finding::isContradiction)
					.forEach(finding -> finding.figures().forEach(figure -> doubts.putIfAbsent(FigureId.of(figure), finding)));
		}
		return doubts;
	}

	/** The contradiction that a figure behind the number is in. */
	Optional<Finding> doubt(Value value) {
		return doubts.isEmpty()
				? Optional.empty()
				: value.figures().stream().map(FigureId::of).map(doubts::get).filter(Objects::nonNull).findFirst();
	}

	/** What the clause of a reported number says of the honours that it counts; nothing where that is not known. */
	Optional<Stated> stated(Value value) {
		return stated.isEmpty() || !(value instanceof Value.Reported reported)
				? Optional.empty()
				: Optional.ofNullable(stated.get(FigureId.of(reported.observation())));
	}

	/** That the figure stands for its cell, as a thing to decide on. */
	public static FindingId id(Observation figure) {
		return new FindingId(RULE, List.of(FigureId.of(figure)));
	}

	/** Whether a figure counts what its metric does, as far as the units tell. */
	boolean counts(Metric metric, Observation figure) {
		return Units.counts(metric.getUnit(), figure.getQuantity().unit()) || isOfUnit(figure);
	}

	/** Whether a person said that the figure counts in the unit of its metric. */
	boolean isOfUnit(Observation figure) {
		return !ofUnit.isEmpty() && ofUnit.contains(FigureId.of(figure));
	}

	/** What was said where somebody has chosen the figure. */
	public Optional<Settlement> of(Observation figure) {
		return byFigure.isEmpty() ? Optional.empty() : Optional.ofNullable(byFigure.get(FigureId.of(figure)));
	}

}
