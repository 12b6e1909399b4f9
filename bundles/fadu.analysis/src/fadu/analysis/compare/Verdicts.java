package fadu.analysis.compare;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One verdict for each pair of the numbers of a row. Of two hundred districts there are twenty thousand pairs, so a verdict is
 * worked out when somebody asks for it, and what is asked about all pairs is answered from kinds of numbers: two numbers that are
 * alike in all that a verdict rests on (level, unit, period, scope, bound, review …) have the same verdict with any third one.
 */
public final class Verdicts extends AbstractList<Verdict> implements RandomAccess {

	/** Of as few pairs as these the verdicts are kept. */
	private static final int FEW = 1000;

	private final List<Value> values;
	private final Judge.Bench bench;
	private final int[] starts;
	private final Verdict[] kept;
	private final Map<String, Integer> places = new HashMap<>();
	private List<int[]> kinds;
	private int[] kindOf;
	private Standing[][] between;

	Verdicts(List<Value> values, Judge.Bench bench) {
		this.values = List.copyOf(values);
		this.bench = bench;
		int count = values.size();
		starts = new int[count];
		for (int i = 1; i < count; i++) {
			starts[i] = starts[i - 1] + count - i;
		}
		int pairs = size();
		kept = pairs <= FEW ? new Verdict[pairs] : new Verdict[0];
		for (int i = 0; i < count; i++) {
			places.putIfAbsent(values.get(i).district(), i);
		}
	}

	/**
	 * Pairs that have one comparability for the same kinds of reasons.
	 *
	 * @param example one of them, whose reasons stand for those of the others
	 * @param pairs   how many
	 * @param first   the first of them, each with the codes of both districts
	 */
	public record Group(Verdict example, int pairs, List<Pair> first) {
	}

	private record Standing(Comparability comparability, boolean ordered) {
	}

	/**
	 * Two districts of a row.
	 *
	 * @param left  code of the one
	 * @param right code of the other
	 */
	public record Pair(String left, String right) {
	}

	@Override
	public int size() {
		return values.size() * (values.size() - 1) / 2;
	}

	@Override
	public Verdict get(int index) {
		Objects.checkIndex(index, size());
		int found = Arrays.binarySearch(starts, index);
		int left = found >= 0 ? found : -found - 2;
		return judge(left, left + 1 + index - starts[left]);
	}

	private Verdict judge(int left, int right) {
		int index = starts[left] + right - left - 1;
		if (kept.length == 0) {
			return bench.judge(values.get(left), values.get(right));
		}
		if (kept[index] == null) {
			kept[index] = bench.judge(values.get(left), values.get(right));
		}
		return kept[index];
	}

	/** The verdict on two districts by their codes, in either order; nothing where one of them has no number. */
	public Optional<Verdict> of(String one, String other) {
		Integer left = places.get(one);
		Integer right = places.get(other);
		return left == null || right == null || left.equals(right)
				? Optional.empty()
				: Optional.of(judge(Math.min(left, right), Math.max(left, right)));
	}

	/** Whether two districts may be compared; nothing where one of them has no number. */
	public Optional<Comparability> between(String one, String other) {
		Integer left = places.get(one);
		Integer right = places.get(other);
		return left == null || right == null || left.equals(right)
				? Optional.empty()
				: Optional.of(between(kindOf()[left], kindOf()[right]).comparability());
	}

	/** The worst verdict of all; nothing where there are fewer than two numbers. */
	public Optional<Comparability> worst() {
		kindOf();
		return IntStream.range(0, kinds.size()).boxed().flatMap(this::pairsOf).max(Comparability::compareTo);
	}

	/** Whether each pair may be put in order; false where there are fewer than two numbers. */
	public boolean ordered() {
		kindOf();
		return values.size() > 1 && IntStream.range(0, kinds.size()).boxed().flatMap(this::standings).allMatch(Standing::ordered);
	}

	private Stream<Comparability> pairsOf(int kind) {
		return standings(kind).map(Standing::comparability);
	}

	private Stream<Standing> standings(int kind) {
		return IntStream.range(0, kinds.size()).filter(other -> other != kind || kinds.get(kind).length > 1)
				.mapToObj(other -> between(kind, other));
	}

	/** The verdicts on some of the districts only. */
	public Verdicts among(Collection<String> districts) {
		Set<String> codes = Set.copyOf(districts);
		return new Verdicts(values.stream().filter(value -> codes.contains(value.district())).toList(), bench);
	}

	/**
	 * The reasons between the numbers, each once; of pairs with the same kinds of reasons, those of one pair. The
	 * gravest come first.
	 */
	public List<Reason> reasons() {
		return groups(1).stream().flatMap(group -> group.example().reasons().stream()).distinct()
				.sorted(Comparator.comparing(Reason::gravity).reversed()).toList();
	}

	/**
	 * The codes of the most districts of which no pair is worse than a standard: comparable with each other, not merely with the
	 * first. A set is grown from each kind of numbers in turn; of a kind whose numbers are not comparable among themselves one is
	 * taken.
	 */
	public Set<String> largest(Comparability standard) {
		return largest(standing -> standing.comparability().compareTo(standard) <= 0);
	}

	/** The codes of the most districts of which each pair may be put in order, found likewise. */
	public Set<String> largestInOrder() {
		return largest(Standing::ordered);
	}

	private Set<String> largest(Predicate<Standing> allowed) {
		List<List<String>> within = alike().stream()
				.map(kind -> kind.size() < 2 || fits(kind.get(0), kind.get(1), allowed) ? kind : kind.subList(0, 1)).toList();
		Set<String> best = Set.of();
		for (List<String> first : within) {
			List<List<String>> set = new ArrayList<>(List.of(first));
			within.stream().filter(kind -> kind != first)
					.filter(kind -> set.stream().allMatch(other -> fits(kind.get(0), other.get(0), allowed))).forEach(set::add);
			Set<String> codes = set.stream().flatMap(List::stream).collect(Collectors.toSet());
			if (codes.size() > best.size()) {
				best = codes;
			}
		}
		return best;
	}

	private boolean fits(String one, String other, Predicate<Standing> allowed) {
		return allowed.test(between(kindOf()[places.get(one)], kindOf()[places.get(other)]));
	}

	/** The codes of the districts by kinds of numbers: those of one kind have the same verdict with any third one. */
	public List<List<String>> alike() {
		kindOf();
		return kinds.stream().map(members -> Arrays.stream(members).mapToObj(place -> values.get(place).district()).toList())
				.toList();
	}

	/**
	 * The pairs by comparability and kinds of reasons, the best first.
	 *
	 * @param most how many pairs are named in each group
	 */
	public List<Group> groups(int most) {
		kindOf();
		Map<Object, Group> groups = new LinkedHashMap<>();
		for (int one = 0; one < kinds.size(); one++) {
			for (int other = one; other < kinds.size(); other++) {
				group(one, other, most).ifPresent(group -> groups.merge(signature(group.example()), group, joined(most)));
			}
		}
		return groups.values().stream()
				.sorted((one, other) -> one.example().comparability().compareTo(other.example().comparability()))
				.toList();
	}

	private static BinaryOperator<Group> joined(int most) {
		return (one, other) -> new Group(one.example(), one.pairs() + other.pairs(),
				Stream.concat(one.first().stream(), other.first().stream()).limit(most).toList());
	}

	private static List<Object> signature(Verdict verdict) {
		return List.of(verdict.comparability(), verdict.isRemarked(),
				verdict.reasons().stream().map(Reason::kind).distinct().sorted().toList());
	}

	private Optional<Group> group(int one, int other, int most) {
		int[] left = kinds.get(one);
		int[] right = kinds.get(other);
		int pairs = one == other ? left.length * (left.length - 1) / 2 : left.length * right.length;
		if (pairs == 0) {
			return Optional.empty();
		}
		List<Pair> first = new ArrayList<>();
		for (int i = 0; i < left.length && first.size() < most; i++) {
			for (int j = one == other ? i + 1 : 0; j < right.length && first.size() < most; j++) {
				first.add(new Pair(values.get(left[i]).district(), values.get(right[j]).district()));
			}
		}
		return Optional.of(new Group(of(first.get(0).left(), first.get(0).right()).orElseThrow(), pairs, first));
	}

	private Standing between(int one, int other) {
		if (between[one][other] == null) {
			int left = kinds.get(one)[0];
			int right = one == other ? kinds.get(one)[1] : kinds.get(other)[0];
			Verdict verdict = judge(Math.min(left, right), Math.max(left, right));
			between[one][other] = new Standing(verdict.comparability(), verdict.ordered());
			between[other][one] = between[one][other];
		}
		return between[one][other];
	}

	private synchronized int[] kindOf() {
		if (kindOf == null) {
			Map<Object, List<Integer>> members = IntStream.range(0, values.size()).boxed()
					.collect(Collectors.groupingBy(bench.kinds(values)::get, LinkedHashMap::new, Collectors.toList()));
			kinds = members.values().stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList();
			between = new Standing[kinds.size()][kinds.size()];
			int[] found = new int[values.size()];
			for (int kind = 0; kind < kinds.size(); kind++) {
				for (int place : kinds.get(kind)) {
					found[place] = kind;
				}
			}
			kindOf = found;
		}
		return kindOf;
	}

}
