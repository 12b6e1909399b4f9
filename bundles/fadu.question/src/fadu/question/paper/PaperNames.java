package fadu.question.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.compare.Value;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What numbers are called in a paper.
 *
 * @param others    what reports call figures where that is another act of work than the metric's
 * @param own       what they call them where the catalogue knows it as a name of the metric
 * @param bases     with what they compare where they state changes
 * @param unnamed   figures of which the report says another act than the metric, in words too short for a name, and those that
 *                      others
 *                      are only measured by
 * @param elsewhere what the same number is called elsewhere in its report, where that is no name by itself
 * @param clauses   what stands around figures whose counted noun stands behind them, to the end of the clause
 */
record PaperNames(Map<FigureId, String> others, Map<FigureId, String> own, Map<FigureId, ChangeBase> bases,
		Set<FigureId> unnamed, Map<FigureId, String> elsewhere, Map<FigureId, Clause> clauses) {

	static final PaperNames NONE = new PaperNames(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of());
	private static final Wording WORDS = UserWording.get();

	/**
	 * The words around a number.
	 *
	 * @param before  those before it: nothing, or a number of the area with what it counts
	 * @param behind  those behind it
	 * @param figures the numbers among them
	 */
	record Clause(String before, String behind, List<Observation> figures) {
	}

	/** What stands around the number; nothing where its name stands before it. */
	Optional<Clause> clause(Value value) {
		return WORDS.english() || value.figures().size() > 1 || other(value).isPresent()
				? Optional.empty()
				: value.figures().stream().map(FigureId::of).map(clauses::get).filter(Objects::nonNull).findFirst();
	}

	/** The name before a number: that of its report, else that of the metric, which calls the district by its kind. */
	String name(Metric metric, District district, Value value) {
		return WORDS.english()
				? Prose.name(metric)
				: other(value).or(() -> known(own, value)).or(() -> known(elsewhere, value))
						.orElseGet(() -> DistrictKind.named(Prose.name(metric), district.getName()));
	}

	/** Whether it cannot be said what the number is. */
	boolean isUnnamed(Value value) {
		return value.figures().stream().map(FigureId::of).anyMatch(unnamed::contains);
	}

	/** With what a change that a report states compares. */
	ChangeBase base(Observation change) {
		return bases.getOrDefault(FigureId.of(change), ChangeBase.OF_RELATION);
	}

	/** What the report says where that is another act than the metric's. */
	Optional<String> other(Value value) {
		return known(others, value);
	}

	/** What the report says, where its words are known. */
	Optional<String> said(Value value) {
		return other(value).or(() -> known(own, value));
	}

	/** Whether two numbers are called by names of different acts; what stands beside each other in a report is not. */
	boolean differ(Value value, Value earlier) {
		boolean beside = said(earlier).isEmpty() && Stream.concat(value.figures().stream(), earlier.figures().stream())
				.map(figure -> figure.getDocument().getSha256()).distinct().count() == 1;
		return !beside && !other(earlier).equals(other(value));
	}

	private static Optional<String> known(Map<FigureId, String> names, Value value) {
		return value.figures().stream().map(FigureId::of).map(names::get).filter(Objects::nonNull).findFirst();
	}

}
