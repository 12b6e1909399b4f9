package fadu.question.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.model.Observation;

/**
 * The order in which a report tells of its lines of business: where the middle one of the numbers of a line stands. A number that a
 * table repeats stands in the text before it.
 */
final class ReportOrder {

	private final Map<SameFact, Integer> first = new HashMap<>();

	ReportOrder(List<YearFact> facts) {
		facts.stream().flatMap(fact -> fact.value().figures().stream()).map(Observation::getDocument).distinct()
				.flatMap(document -> document.getObservations().stream())
				.forEach(figure -> first.merge(new SameFact(figure), figure.getStart(), Math::min));
	}

	/** Where the numbers of a line of business stand. */
	int place(List<YearFact> line) {
		List<Integer> places = line.stream().map(fact -> fact.value().figures().getFirst())
				.map(figure -> first.getOrDefault(new SameFact(figure), figure.getStart())).sorted().toList();
		return places.get(places.size() / 2);
	}

}
