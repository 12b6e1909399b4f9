package fadu.ui.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.workspace.Selection;

/** What the user has chosen, by code, so that choices outlast plug-ins that come and go. Each change says whether it was one. */
final class Choices {

	private final Set<String> metrics = new LinkedHashSet<>();
	private final Set<String> districts = new LinkedHashSet<>();
	private List<Period> periods = List.of();
	private Optional<Normalisation> per = Optional.empty();
	private boolean withUnreviewed = true;

	boolean metrics(Collection<Metric> some, boolean chosen) {
		return choose(metrics, some.stream().map(Metric::getCode).toList(), chosen);
	}

	boolean districts(Collection<District> some, boolean chosen) {
		return choose(districts, some.stream().map(District::getCode).toList(), chosen);
	}

	private static boolean choose(Set<String> codes, Collection<String> some, boolean chosen) {
		return chosen ? codes.addAll(some) : codes.removeAll(some);
	}

	boolean periods(Collection<Period> chosen) {
		List<Period> latestFirst = chosen.stream().distinct().sorted(Comparator.comparing(Period::toString).reversed()).toList();
		boolean change = !periods.equals(latestFirst);
		periods = latestFirst;
		return change;
	}

	List<Period> periods() {
		return periods;
	}

	boolean per(Optional<Normalisation> chosen) {
		boolean change = !per.equals(chosen);
		per = chosen;
		return change;
	}

	Optional<Normalisation> per() {
		return per;
	}

	boolean unreviewed(boolean chosen) {
		boolean change = withUnreviewed != chosen;
		withUnreviewed = chosen;
		return change;
	}

	boolean clear() {
		boolean change = !metrics.isEmpty() || !districts.isEmpty() || !periods.isEmpty() || per.isPresent();
		metrics.clear();
		districts.clear();
		periods = List.of();
		per = Optional.empty();
		return change;
	}

	boolean has(Metric metric) {
		return metrics.contains(metric.getCode());
	}

	boolean has(District district) {
		return districts.contains(district.getCode());
	}

	boolean withUnreviewed() {
		return withUnreviewed;
	}

	/** The choices in the order of the catalogue; what is no longer in it is left out. Of several periods none is the one. */
	Selection selection(CatalogueContent catalogue) {
		List<Metric> chosenMetrics = catalogue.domains().stream().flatMap(domain -> domain.getMetrics().stream()).filter(this::has)
				.toList();
		return new Selection(chosenMetrics, catalogue.districts().stream().filter(this::has).toList(),
				periods.size() == 1 ? Optional.of(periods.getFirst()) : Optional.empty());
	}

}
