package fadu.analysis.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.set.Settlement;
import fadu.analysis.set.Settlement.Decision;
import fadu.model.FigureId;
import fadu.model.FindingId;
import fadu.model.Observation;

/**
 * Which figures people have chosen to stand for their cells, and why. Such a choice is kept as a decision on a finding that no
 * check makes: that this figure stands.
 *
 * @param byFigure what was said, by the figure
 */
public record FigureChoices(Map<FigureId, Settlement> byFigure) {

	/** The name under which a choice is kept, in the place of that of a check. */
	public static final String RULE = "stands-for-cell";

	/** Nobody has chosen any. */
	public static final FigureChoices NONE = new FigureChoices(Map.of());

	/** The choices among what people decided. */
	public static FigureChoices of(Collection<Settlement> settlements) {
		Map<FigureId, Settlement> chosen = new LinkedHashMap<>();
		settlements.stream().filter(one -> one.finding().rule().equals(RULE) && one.decision() == Decision.ACCEPTED)
				.forEach(one -> chosen.put(one.finding().figures().getFirst(), one));
		return new FigureChoices(Map.copyOf(chosen));
	}

	/** That the figure stands for its cell, as a thing to decide on. */
	public static FindingId id(Observation figure) {
		return new FindingId(RULE, List.of(FigureId.of(figure)));
	}

	/** What was said where somebody has chosen the figure. */
	public Optional<Settlement> of(Observation figure) {
		return byFigure.isEmpty() ? Optional.empty() : Optional.ofNullable(byFigure.get(FigureId.of(figure)));
	}

}
