package fadu.analysis.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/**
 * Which count of a document belongs to which percentage: the one of its period that the relation names or, where there is none,
 * the one that a formula of the catalogue takes together with it.
 *
 * @param evidence what is checked
 * @param formulas what the formulas say
 */
record Percentages(Evidence evidence, FormulaFacts formulas) {

	Percentages(Evidence evidence) {
		this(evidence, new FormulaFacts(evidence));
	}

	/**
	 * A percentage of a document and its count.
	 *
	 * @param percentage the percentage
	 * @param count      the count
	 * @param role       what the count is to the percentage; nothing where only arithmetic can tell
	 * @param stated     whether the document's relation names the count
	 */
	record Pair(Observation percentage, Observation count, Optional<FormulaFacts.Role> role, boolean stated) {
	}

	/** Exact shares and rates with their counts. */
	List<Pair> shares() {
		return pairs(Printed::isRate, RelationType.SHARE_OF, pair -> pair.role() != FormulaFacts.Role.GROWN);
	}

	/** Exact growth rates with the counts that have grown. */
	List<Pair> growths() {
		return pairs(Printed::isGrowth, RelationType.YOY_CHANGE, pair -> pair.role() == FormulaFacts.Role.GROWN);
	}

	private List<Pair> pairs(Predicate<Observation> percentages, RelationType relation, Predicate<FormulaFacts.Pair> wanted) {
		Map<Observation, Pair> found = new LinkedHashMap<>();
		for (Observation figure : evidence.figures()) {
			if (percentages.test(figure)) {
				evidence.related(figure, relation).filter(count -> count.getPeriod().equals(figure.getPeriod()))
						.ifPresent(count -> found.put(figure,
								new Pair(figure, count, formulas.role(figure.getMetric(), count.getMetric()), true)));
			}
		}
		for (SourceDocument document : evidence.documents()) {
			formulas.pairs().stream().filter(wanted).forEach(pair -> byFormula(document, pair)
					.filter(made -> percentages.test(made.percentage()))
					.ifPresent(made -> found.putIfAbsent(made.percentage(), made)));
		}
		return List.copyOf(found.values());
	}

	private Optional<Pair> byFormula(SourceDocument document, FormulaFacts.Pair pair) {
		return evidence.results(document, pair.percentage()).stream().findFirst()
				.flatMap(figure -> evidence.only(document, pair.percentage(), figure.getPeriod())).flatMap(
						percentage -> evidence.only(document, pair.count(), percentage.getPeriod())
								.filter(count -> Objects.equals(count.getScope(), percentage.getScope()))
								.map(count -> new Pair(percentage, count, Optional.of(pair.role()), false)));
	}

}
