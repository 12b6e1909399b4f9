package fadu.analysis.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.value.Days;
import fadu.model.Observation;
import fadu.model.RelationType;

/** What figures of one metric in one document say, each fact once. */
final class Facts {

	private Facts() {
	}

	/**
	 * A fact that a document states twice is one figure: same name, value and scope, at times that may be the same. A total stands
	 * for its parts.
	 */
	static List<Observation> of(List<Observation> figures) {
		Set<String> ids = figures.stream().map(Observation::getId).collect(Collectors.toSet());
		List<Observation> totals = figures.stream().filter(figure -> !isPart(figure, ids)).toList();
		List<Observation> facts = new ArrayList<>();
		for (Observation figure : totals.isEmpty() ? figures : totals) {
			if (facts.stream().noneMatch(fact -> isSame(fact, figure))) {
				facts.add(figure);
			}
		}
		return List.copyOf(facts);
	}

	/** Whether it is a part of one of the figures; a part of something else stands for itself. */
	private static boolean isPart(Observation figure, Set<String> ids) {
		boolean part = figure.getRelation() == RelationType.PART_OF || figure.getRelation() == RelationType.OF_WHICH;
		return part && (figure.getRelatedTo() == null || ids.contains(figure.getRelatedTo()));
	}

	private static boolean isSame(Observation one, Observation other) {
		return Objects.equals(one.getMetricName(), other.getMetricName()) && one.getQuantity().equals(other.getQuantity())
				&& Objects.equals(one.getScope(), other.getScope())
				&& Days.of(one.getPeriod()).overlap(Days.of(other.getPeriod()));
	}

	/**
	 * The one of several figures that belongs to another term of the formula, because it is said to be part or share of it or the
	 * other way round, or because it alone has the same scope; nothing where that does not decide.
	 */
	static Optional<Observation> belongingTo(Observation term, List<Observation> figures) {
		List<Observation> related = figures.stream().filter(figure -> isRelated(figure, term) || isRelated(term, figure)).toList();
		List<Observation> sameScope = figures.stream()
				.filter(figure -> term.getScope() != null && term.getScope().equals(figure.getScope())).toList();
		return related.size() == 1
				? Optional.of(related.get(0))
				: related.isEmpty() && sameScope.size() == 1
						? Optional.of(sameScope.get(0))
						: Optional.empty();
	}

	private static boolean isRelated(Observation figure, Observation to) {
		return figure.getRelation() != RelationType.NONE && to.getId().equals(figure.getRelatedTo());
	}

}
