package fadu.question.paper;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fadu.analysis.set.FigureSet;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.question.ReportData;
import fadu.question.named.Relation;
import fadu.workspace.UserException;

/**
 * The changes that reports state, by the number that changed; they belong to it whatever metrics were chosen. One that cannot be of
 * its number is none.
 */
final class StatedChanges {

	private StatedChanges() {
	}

	/**
	 * One change of each number: one of a metric of its own before others, else the nearest, since a part of the number may follow
	 * with a change that is not its own.
	 */
	static Map<FigureId, Observation> of(ReportData data, FigureSet set) throws UserException {
		boolean chosen = !set.inquiry().metrics().isEmpty() || set.line().isPresent();
		FigureSet all = chosen ? data.of(set.inquiry().on(List.of())) : set;
		Set<FigureId> contradicted = Doubted.contradicted(all);
		Map<FigureId, Observation> stated = new HashMap<>();
		all.history().stream()
				.filter(figure -> figure.getRelation() == RelationType.YOY_CHANGE && YearFacts.isPrinted(data, figure))
				.filter(figure -> !contradicted.contains(FigureId.of(figure)))
				.filter(figure -> figure.getMetric() != null || StatedChange.of(figure).isPresent())
				.sorted(Comparator.comparing((Observation figure) -> figure.getMetric() == null)
						.thenComparing(Observation::getStart))
				.forEach(figure -> Relation.base(figure).ifPresent(base -> stated.putIfAbsent(FigureId.of(base), figure)));
		return stated;
	}

}
