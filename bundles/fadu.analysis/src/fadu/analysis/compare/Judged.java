package fadu.analysis.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The verdicts that count of a row: on the divided numbers of two districts where both were divided, else on the reported ones.
 *
 * @param reported the row as reported
 * @param divided  the same divided, where somebody wants that and it may be done
 */
public record Judged(ComparisonRow reported, Optional<ComparisonRow> divided) {

	private static final int PAIR = 2;

	/** The row with what was divided of it. */
	public static Judged of(ComparisonRow row, Normalised normalised) {
		return new Judged(row, normalised.of(row));
	}

	private boolean isDivided(String district) {
		return divided.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.value().isPresent())
				.anyMatch(cell -> cell.district().getCode().equals(district)) && isReported(district);
	}

	private boolean isReported(String district) {
		return reported.cells().stream().filter(cell -> cell.value().isPresent())
				.anyMatch(cell -> cell.district().getCode().equals(district));
	}

	/** The verdict on two districts by their codes; nothing where one of them has no number. */
	public Optional<Verdict> of(String one, String other) {
		return divided.filter(row -> isDivided(one) && isDivided(other)).flatMap(row -> row.verdicts().of(one, other))
				.or(() -> reported.verdicts().of(one, other));
	}

	/** All verdicts on divided numbers; none where nothing was divided. */
	public Optional<Verdicts> ofDivided() {
		List<String> codes = codes().filter(this::isDivided).toList();
		return divided.map(row -> row.verdicts().among(codes));
	}

	/** The verdicts on the pairs of which one at least was not divided. */
	public List<Verdict> ofOthers() {
		Set<String> some = new HashSet<>(codes().filter(this::isDivided).toList());
		return reported.verdicts().stream()
				.filter(verdict -> !some.contains(verdict.left().district()) || !some.contains(verdict.right().district()))
				.toList();
	}

	private Stream<String> codes() {
		return reported.cells().stream().filter(cell -> cell.value().isPresent()).map(cell -> cell.district().getCode());
	}

	/** The worst verdict of all; nothing where there are fewer than two numbers. */
	public Optional<Comparability> worst() {
		if (divided.isEmpty()) {
			return reported.worst();
		}
		return Stream.concat(ofDivided().flatMap(Verdicts::worst).stream(), ofOthers().stream().map(Verdict::comparability))
				.max(Comparability::compareTo);
	}

	/**
	 * One mark for each district with a number, so that what any two marks say of their pair is never better than its verdict: two
	 * that are comparable may be put beside each other as they are, one with a caveat beside both kinds with a caveat, and one that
	 * is not comparable beside none. Empty where there are fewer than two numbers.
	 */
	public Map<String, Comparability> marks() {
		List<String> all = codes().toList();
		if (all.size() < PAIR) {
			return Map.of();
		}
		Set<String> caveat = together(all, Comparability.WITH_CAVEAT);
		Set<String> plain = together(all.stream().filter(caveat::contains).toList(), Comparability.COMPARABLE);
		Map<String, Comparability> marks = new HashMap<>();
		for (String code : all) {
			marks.put(code, plain.contains(code)
					? Comparability.COMPARABLE
					: caveat.contains(code) ? Comparability.WITH_CAVEAT : Comparability.NOT_COMPARABLE);
		}
		return Map.copyOf(marks);
	}

	/** The largest set of some districts of which no pair is worse than a standard; none where there is no such pair. */
	private Set<String> together(List<String> codes, Comparability standard) {
		List<String> some = codes.stream().filter(this::isDivided).toList();
		Set<String> set = new HashSet<>(some.isEmpty()
				? reported.verdicts().among(codes).largest(standard)
				: divided.orElseThrow().verdicts().among(some).largest(standard));
		if (!some.isEmpty()) {
			codes.stream().filter(code -> !some.contains(code)).filter(code -> set.stream().allMatch(
					member -> reported.verdicts().between(code, member).filter(found -> found.compareTo(standard) <= 0)
							.isPresent()))
					.forEach(set::add);
		}
		return set.size() < PAIR ? Set.of() : set;
	}

}
