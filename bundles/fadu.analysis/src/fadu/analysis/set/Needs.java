package fadu.analysis.set;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.derive.Derive;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.District;
import fadu.model.Metric;

/**
 * Which figures an inquiry needs, those that formulas are computed from and those around the districts among them.
 *
 * @param areas   codes of the areas that the figures speak of; empty for all
 * @param metrics codes of their metrics; empty for all, those without a metric among them
 */
public record Needs(Set<String> areas, Set<String> metrics) {

	public Needs {
		areas = Set.copyOf(areas);
		metrics = Set.copyOf(metrics);
	}

	/** What the inquiry needs. */
	public static Needs of(Inquiry inquiry, Reference reference) {
		boolean around = inquiry.reach() == Reach.AROUND;
		return new Needs(around ? around(inquiry.districts(), reference) : codes(inquiry.districts()),
				around ? Set.of() : withTerms(inquiry, reference));
	}

	/**
	 * Whether the figures without a metric that nobody has reviewed are needed, too: each may be of a metric that a district is
	 * asked
	 * about. Of all districts they would be most of a nation's figures.
	 */
	public boolean unmatched() {
		return !metrics.isEmpty() && !areas.isEmpty();
	}

	private static Set<String> codes(List<District> districts) {
		return districts.stream().map(District::getCode).collect(Collectors.toSet());
	}

	private static Set<String> around(List<District> chosen, Reference reference) {
		Set<String> own = codes(chosen);
		Set<String> around = new LinkedHashSet<>(own);
		chosen.forEach(district -> around.addAll(reference.tree().above(district)));
		reference.areas().stream().filter(area -> reference.tree().above(area).stream().anyMatch(own::contains))
				.map(District::getCode).forEach(around::add);
		return around;
	}

	private static Set<String> withTerms(Inquiry inquiry, Reference reference) {
		List<Metric> asked = inquiry.metrics();
		Stream<Metric> divided = inquiry.per().stream()
				.flatMap(per -> asked.stream().filter(per::concerns).map(per::of));
		Set<String> codes = asked.stream().map(Metric::getCode).collect(Collectors.toCollection(LinkedHashSet::new));
		if (!codes.isEmpty()) {
			codes.addAll(Derive.terms(reference.metrics(), Stream.concat(asked.stream(), divided).toList()));
		}
		return codes;
	}

	/** Whether a set with these figures has the others, too. */
	boolean cover(Needs others) {
		return covers(areas, others.areas) && covers(metrics, others.metrics);
	}

	private static boolean covers(Set<String> held, Set<String> wanted) {
		return held.isEmpty() || !wanted.isEmpty() && held.containsAll(wanted);
	}

}
