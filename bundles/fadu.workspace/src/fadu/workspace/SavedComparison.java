package fadu.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;

/**
 * A comparison that was kept: what is compared and how it is arranged, by codes, so that it outlasts plug-ins that come and go.
 *
 * @param name            what the user calls it
 * @param metrics         codes, in the order in which they are shown
 * @param districts       codes, in the order in which they are shown
 * @param periods         labels; none for every period, several stand side by side
 * @param per             what figures are divided by: {@code month}, {@code 100k} or the code of a metric
 * @param unreviewed      whether figures that nobody has reviewed count
 * @param hiddenMetrics   codes of those chosen that are not shown
 * @param hiddenDistricts codes of those chosen that are not shown
 * @param hideEmpty       whether rows without any number are left out
 * @param grouping        what rows stand together by, in the words of the window; empty for one list
 * @param sortedBy        code of the metric whose numbers gave the order of the districts
 * @param everyYear       whether a year of a few rows has a column, too
 */
public record SavedComparison(String name, List<String> metrics, List<String> districts, List<String> periods,
		Optional<String> per, boolean unreviewed, List<String> hiddenMetrics, List<String> hiddenDistricts, boolean hideEmpty,
		String grouping, Optional<String> sortedBy, boolean everyYear) {

	private static final String MONTH = "month";
	private static final String PEOPLE = "100k";

	public SavedComparison {
		metrics = List.copyOf(metrics);
		districts = List.copyOf(districts);
		periods = List.copyOf(periods);
		hiddenMetrics = List.copyOf(hiddenMetrics);
		hiddenDistricts = List.copyOf(hiddenDistricts);
	}

	/** A comparison of what a user asks, nothing hidden. */
	public static SavedComparison of(String name, Selection selection, Optional<Normalisation> per, boolean unreviewed) {
		return new SavedComparison(name, selection.metrics().stream().map(Metric::getCode).toList(),
				selection.districts().stream().map(District::getCode).toList(),
				selection.period().stream().map(Period::toString).toList(), per.map(SavedComparison::word), unreviewed, List.of(),
				List.of(), true, "", Optional.empty(), false);
	}

	/** The same under another name. */
	public SavedComparison named(String other) {
		return new SavedComparison(other, metrics, districts, periods, per, unreviewed, hiddenMetrics, hiddenDistricts, hideEmpty,
				grouping, sortedBy, everyYear);
	}

	/** The word for what figures are divided by. */
	public static String word(Normalisation per) {
		return switch (per) {
		case Normalisation.PerMonth month -> MONTH;
		case Normalisation.PerHundredThousand people -> PEOPLE;
		case Normalisation.PerUnit unit -> unit.base().getCode();
		};
	}

	/** What figures are divided by; nothing where the metric is no longer in the catalogue. */
	public Optional<Normalisation> divisor(Workspace workspace) {
		return per.flatMap(word -> switch (word) {
		case MONTH -> Optional.of(new Normalisation.PerMonth());
		case PEOPLE -> Optional.of(new Normalisation.PerHundredThousand());
		default -> workspace.catalogue().metric(word).map(Normalisation.PerUnit::new);
		});
	}

	/** The periods; a label that is none is left out. */
	public List<Period> labelled() {
		return periods.stream().flatMap(label -> {
			try {
				return Stream.of(Period.valueOf(label));
			} catch (IllegalArgumentException e) {
				return Stream.empty();
			}
		}).toList();
	}

	/** What is shown of it: metrics that are no longer in the catalogue and what is hidden are left out. */
	public Selection shown(Workspace workspace) throws UserException {
		List<Metric> rows = metrics.stream().filter(code -> !hiddenMetrics.contains(code))
				.flatMap(code -> workspace.catalogue().metric(code).stream()).toList();
		List<String> columns = districts.stream().filter(code -> !hiddenDistricts.contains(code)).toList();
		List<Period> asked = labelled();
		return new Selection(rows, Selection.of(workspace, List.of(), columns, Optional.empty()).districts(),
				asked.size() == 1 ? Optional.of(asked.getFirst()) : Optional.empty());
	}

}
