package fadu.analysis.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.set.FigureSet;
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
 */
public record FigureChoices(Map<FigureId, Settlement> byFigure, Set<FigureId> ofUnit, Map<FigureId, Stated> stated) {

	/** The name under which a choice is kept, in the place of that of a check. */
	public static final String RULE = "stands-for-cell";

	/** The check that finds figures in another unit than that of their metric. */
	public static final String UNIT = "unit";

	/** Nobody has chosen any. */
	public static final FigureChoices NONE = new FigureChoices(Map.of(), Set.of(), Map.of());

	/** The choices among what people decided. */
	public static FigureChoices of(Collection<Settlement> settlements) {
		Map<FigureId, Settlement> chosen = new LinkedHashMap<>();
		settlements.stream().filter(one -> one.finding().rule().equals(RULE) && one.decision() == Decision.ACCEPTED)
				.forEach(one -> chosen.put(one.finding().figures().getFirst(), one));
		return new FigureChoices(Map.copyOf(chosen), settlements.stream()
				.filter(one -> one.finding().rule().equals(UNIT) && one.decision() == Decision.DISMISSED)
				.map(one -> one.finding().figures().getFirst()).collect(Collectors.toUnmodifiableSet()), Map.of());
	}

	/** What people decided and what clauses say in a set of figures. */
	static FigureChoices of(FigureSet set) {
		FigureChoices decided = of(set.settlements());
		return new FigureChoices(decided.byFigure, decided.ofUnit, set.stated());
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
