package fadu.analysis.check;

import java.util.ArrayList;
import java.util.List;

import fadu.analysis.value.Interval;
import fadu.model.Observation;

/**
 * The parts of a total, by the breakdowns that they belong to: reports break a total down by kind and then by office, and
 * each adds up to it. A breakdown stands together in the text.
 *
 * @param complete breakdowns that add up to the total
 * @param rest     parts of none of them
 */
record Breakdowns(List<List<Observation>> complete, List<Observation> rest) {

	static Breakdowns of(List<Observation> parts, Interval total) {
		List<List<Observation>> complete = new ArrayList<>();
		List<Observation> rest = new ArrayList<>();
		int start = 0;
		while (start < parts.size()) {
			int end = end(parts, start, total);
			if (end > start) {
				complete.add(parts.subList(start, end));
				start = end;
			} else {
				rest.add(parts.get(start));
				start++;
			}
		}
		return new Breakdowns(List.copyOf(complete), List.copyOf(rest));
	}

	/** Where the longest breakdown ends that begins here and has two parts or more; the beginning itself where there is none. */
	private static int end(List<Observation> parts, int start, Interval total) {
		for (int end = parts.size(); end > start + 1; end--) {
			if (meets(sum(parts.subList(start, end)), total)) {
				return end;
			}
		}
		return start;
	}

	static Interval sum(List<Observation> parts) {
		return parts.stream().map(SumOfParts::interval).reduce(Interval::plus).orElseThrow();
	}

	static boolean meets(Interval sum, Interval total) {
		return !sum.isBelow(total) && !total.isBelow(sum);
	}

}
