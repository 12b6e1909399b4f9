package fadu.report.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What a report printed, small enough to be carried in it.
 *
 * @param figures   the printed numbers by {@code metric|district|period}, and the kinds of empty cells by {@code metric|district|}
 * @param districts codes of the compared districts
 * @param verdicts  for each metric one digit for each pair of districts in order: 0 comparable, 1 with a caveat, 2 not; {@code -}
 *                      for
 *                      a pair without a verdict
 */
public record Fingerprint(SortedMap<String, String> figures, List<String> districts, SortedMap<String, String> verdicts) {

	private static final Wording WORDS = UserWording.get();
	private static final String SEPARATOR = "|";
	private static final char NONE = '-';

	/**
	 * The fingerprint of a run.
	 *
	 * @param observations   the figures that the run may print beside those of the comparison
	 * @param withUnreviewed whether those that nobody has reviewed are printed
	 */
	static Fingerprint of(Comparison comparison, List<Observation> observations, boolean withUnreviewed) {
		SortedMap<String, String> figures = new TreeMap<>();
		SortedMap<String, String> verdicts = new TreeMap<>();
		for (ComparisonRow row : comparison.rows()) {
			String metric = row.metric().getCode();
			row.cells().forEach(cell -> put(figures, metric, cell));
			verdicts.put(metric, verdicts(row, comparison.districts()));
		}
		observations.stream().filter(figure -> figure.getMetric() != null && !verdicts.containsKey(figure.getMetric()))
				.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED)
				.filter(figure -> withUnreviewed || figure.getStatus() != ReviewStatus.READ)
				.forEach(figure -> put(figures, figure.getMetric(), Observations.district(figure), new Value.Reported(figure)));
		return new Fingerprint(figures, comparison.districts().stream().map(District::getCode).toList(), verdicts);
	}

	private static void put(Map<String, String> figures, String metric, Cell cell) {
		String district = cell.district().getCode();
		switch (cell) {
		case Cell.Empty empty -> figures.put(key(metric, district, ""), empty.kind().name());
		case Cell.NotComputable none -> figures.put(key(metric, district, ""), "NOT_COMPUTABLE");
		case Cell.Reported reported -> reported.observations()
				.forEach(figure -> put(figures, metric, district, new Value.Reported(figure)));
		case Cell.Computed computed -> computed.derivations()
				.forEach(derived -> put(figures, metric, district, new Value.Computed(derived)));
		}
	}

	/** Several figures of one period, of different scopes, stand one after another. */
	private static void put(Map<String, String> figures, String metric, String district, Value value) {
		figures.merge(key(metric, district, value.period().toString()), WORDS.display(value), (one, other) -> one + ' ' + other);
	}

	private static String key(String... parts) {
		return String.join(SEPARATOR, parts);
	}

	private static String verdicts(ComparisonRow row, List<District> districts) {
		Map<String, Integer> places = districts.stream()
				.collect(Collectors.toMap(District::getCode, districts::indexOf, (one, other) -> one));
		StringBuilder digits = new StringBuilder(String.valueOf(NONE).repeat(districts.size() * (districts.size() - 1) / 2));
		for (Verdict verdict : row.verdicts()) {
			Integer left = places.get(verdict.left().district());
			Integer right = places.get(verdict.right().district());
			if (left != null && right != null && !left.equals(right)) {
				digits.setCharAt(place(Math.min(left, right), Math.max(left, right), districts.size()),
						Character.forDigit(verdict.comparability().ordinal(), 10));
			}
		}
		return digits.toString();
	}

	/** The place of a pair when the pairs are written row by row: 0–1, 0–2 … 1–2 … */
	private static int place(int left, int right, int districts) {
		return left * districts - left * (left + 1) / 2 + right - left - 1;
	}

	/** The verdicts of a metric by pair: {@code left|right} to the digit; pairs without a verdict are left out. */
	Map<String, String> pairs(String metric) {
		Map<String, String> pairs = new TreeMap<>();
		String digits = Optional.ofNullable(verdicts.get(metric)).orElse("");
		List<String> names = new ArrayList<>();
		for (int left = 0; left < districts.size(); left++) {
			for (int right = left + 1; right < districts.size(); right++) {
				boolean swapped = districts.get(left).compareTo(districts.get(right)) > 0;
				names.add(
						swapped ? key(districts.get(right), districts.get(left)) : key(districts.get(left), districts.get(right)));
			}
		}
		for (int i = 0; i < Math.min(digits.length(), names.size()); i++) {
			if (digits.charAt(i) != NONE) {
				pairs.put(names.get(i), digits.substring(i, i + 1));
			}
		}
		return pairs;
	}

}
