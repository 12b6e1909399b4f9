package fadu.benchmarks.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.benchmarks.shared.Told;

/** How long each action took and how it ended, over all users. */
final class Timings {

	private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
	private final Map<String, Integer> ends = new LinkedHashMap<>();

	synchronized void add(String action, long begin, long end, Told told) {
		milliseconds.computeIfAbsent(action, name -> new ArrayList<>()).add((end - begin) / 1e6);
		ends.merge(action + told.getClass().getSimpleName(), 1, Integer::sum);
	}

	synchronized void print() {
		System.out.println("| action | n | done | nothing to do | refused | failed | p50 ms | p95 ms | most ms |");
		System.out.println("|---|---|---|---|---|---|---|---|---|");
		milliseconds.forEach((action, times) -> {
			Collections.sort(times);
			System.out.printf("| %s | %d | %d | %d | %d | %d | %.1f | %.1f | %.1f |%n", action, times.size(), ended(action, "Done"),
					ended(action, "Nothing"), ended(action, "Refused"), ended(action, "Failed"), quantile(times, 0.5),
					quantile(times, 0.95), times.getLast());
		});
	}

	private int ended(String action, String how) {
		return ends.getOrDefault(action + how, 0);
	}

	private static double quantile(List<Double> sorted, double part) {
		return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
	}

}
