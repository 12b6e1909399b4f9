package fadu.ui.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fadu.workspace.IndexChanges;
import fadu.workspace.IndexChanges.Choice;

/** What is tried on an index, step by step. */
final class TriedChanges {

	private final Map<String, Double> weights = new TreeMap<>();
	private final Map<Choice, String> methods = new EnumMap<>(Choice.class);
	private final List<String> without = new ArrayList<>();

	void weigh(IndexPart part, double weight) {
		if (weight == part.own()) {
			weights.remove(part.code());
		} else {
			weights.put(part.code(), weight);
		}
	}

	void count(IndexPart part, boolean counts) {
		without.remove(part.code());
		if (!counts) {
			without.add(part.code());
		}
	}

	void choose(Choice choice, String method) {
		methods.put(choice, method);
	}

	Optional<String> method(Choice choice) {
		return Optional.ofNullable(methods.get(choice));
	}

	void forget() {
		weights.clear();
		methods.clear();
		without.clear();
	}

	IndexChanges now() {
		return new IndexChanges(weights, methods, without);
	}

}
