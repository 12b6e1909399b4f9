package fadu.report.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fadu.analysis.compare.Comparability;

/**
 * What has changed between a report and the same report made again.
 *
 * @param versions versions that differ
 * @param figures  printed numbers and kinds of empty cells that differ
 * @param verdicts verdicts on pairs of districts that differ
 */
public record Changes(List<Version> versions, List<FigureChange> figures, List<VerdictChange> verdicts) {

	/**
	 * A version that differs.
	 *
	 * @param name what it is the version of: {@code product}, {@code reader}, {@code catalogue} or a plug-in
	 * @param then the version that made the report; nothing where it was not there
	 * @param now  the present one; nothing where it is not there any more
	 */
	public record Version(String name, Optional<String> then, Optional<String> now) {
	}

	/**
	 * A number that differs.
	 *
	 * @param metric   code
	 * @param district code
	 * @param period   label; empty where there was and is no number
	 * @param then     what was printed, or the kind of the empty cell; nothing where there was none
	 * @param now      what is printed now, or the kind of the empty cell; nothing where there is none
	 */
	public record FigureChange(String metric, String district, String period, Optional<String> then, Optional<String> now) {
	}

	/**
	 * A verdict that differs.
	 *
	 * @param metric code
	 * @param left   code of one district
	 * @param right  code of the other
	 * @param then   the verdict of the report; nothing where one of the two had no number
	 * @param now    the present verdict
	 */
	public record VerdictChange(String metric, String left, String right, Optional<Comparability> then,
			Optional<Comparability> now) {
	}

	/** Whether a figure or a verdict differs; other versions alone change nothing that is printed. */
	public boolean isEmpty() {
		return figures.isEmpty() && verdicts.isEmpty();
	}

	/** What differs between the two. */
	public static Changes between(Stamp then, Stamp now) {
		return new Changes(versions(then.versions(), now.versions()),
				figures(then.fingerprint().figures(), now.fingerprint().figures()),
				verdicts(then.fingerprint(), now.fingerprint()));
	}

	private static List<Version> versions(Map<String, String> then, Map<String, String> now) {
		return keys(then, now).stream().filter(key -> !Objects.equals(then.get(key), now.get(key)))
				.map(key -> new Version(key, Optional.ofNullable(then.get(key)), Optional.ofNullable(now.get(key)))).toList();
	}

	private static List<FigureChange> figures(Map<String, String> then, Map<String, String> now) {
		List<FigureChange> changes = new ArrayList<>();
		for (String key : keys(then, now)) {
			String[] parts = key.split("\\|", 3);
			if (parts.length < 3 || Objects.equals(then.get(key), now.get(key))) {
				continue;
			}
			String empty = parts[0] + '|' + parts[1] + '|';
			boolean emptyOnce = key.equals(empty) && (then.get(key) == null || now.get(key) == null);
			if (!emptyOnce) {
				// Where there was no number, or is none now, the kind of the empty cell says more than nothing.
				changes.add(new FigureChange(parts[0], parts[1], parts[2], either(then, key, empty), either(now, key, empty)));
			}
		}
		return changes;
	}

	private static Optional<String> either(Map<String, String> figures, String key, String empty) {
		return Optional.ofNullable(figures.get(key)).or(() -> Optional.ofNullable(figures.get(empty)));
	}

	private static List<VerdictChange> verdicts(Fingerprint then, Fingerprint now) {
		List<VerdictChange> changes = new ArrayList<>();
		for (String metric : keys(then.verdicts(), now.verdicts())) {
			Map<String, String> before = then.pairs(metric);
			Map<String, String> after = now.pairs(metric);
			for (String pair : keys(before, after)) {
				if (!Objects.equals(before.get(pair), after.get(pair))) {
					String[] districts = pair.split("\\|", 2);
					changes.add(new VerdictChange(metric, districts[0], districts[1], verdict(before.get(pair)),
							verdict(after.get(pair))));
				}
			}
		}
		return changes;
	}

	private static Optional<Comparability> verdict(String digit) {
		return Stream.of(Comparability.values()).filter(each -> String.valueOf(each.ordinal()).equals(digit)).findFirst();
	}

	private static Set<String> keys(Map<String, ?> one, Map<String, ?> other) {
		Set<String> keys = new TreeSet<>(one.keySet());
		keys.addAll(other.keySet());
		return keys;
	}

}
