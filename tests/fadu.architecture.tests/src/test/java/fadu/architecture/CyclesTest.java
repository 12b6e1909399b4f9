package fadu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Packages form no cycle, in a bundle or across bundles: each can be read, tested and moved without those above it. */
class CyclesTest {

	/** EMF generates a package of interfaces, one of classes and one of help, each of which knows the others. */
	private static final Set<String> GENERATED = Set.of("fadu.model", "fadu.model.impl", "fadu.model.util");

	@Test
	void packagesFormNoCycle() {
		JavaClasses classes = Checkout.classes();
		Map<String, Map<String, Set<String>>> uses = uses(classes);
		assertThat(uses).as("packages to look at").isNotEmpty();
		List<String> cycles = new ArrayList<>();
		for (String name : uses.keySet()) {
			for (String other : uses.get(name).keySet()) {
				if (reaches(uses, other, name)) {
					cycles.add(name + " → " + other + " by " + uses.get(name).get(other));
				}
			}
		}
		assertThat(cycles).as("uses that are part of a cycle").isEmpty();
	}

	/** For each package those that it uses, with the classes that do. */
	private static Map<String, Map<String, Set<String>>> uses(JavaClasses classes) {
		Map<String, Map<String, Set<String>>> uses = new TreeMap<>();
		for (JavaClass each : classes) {
			Map<String, Set<String>> mine = uses.computeIfAbsent(each.getPackageName(), name -> new TreeMap<>());
			for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
				String other = dependency.getTargetClass().getBaseComponentType().getPackageName();
				boolean generated = GENERATED.contains(each.getPackageName()) && GENERATED.contains(other);
				if (other.startsWith("fadu.") && !other.equals(each.getPackageName()) && !generated) {
					mine.computeIfAbsent(other, name -> new TreeSet<>()).add(each.getSimpleName() + "–"
							+ dependency.getTargetClass().getBaseComponentType().getSimpleName());
				}
			}
		}
		return uses;
	}

	private static boolean reaches(Map<String, Map<String, Set<String>>> uses, String from, String goal) {
		Set<String> seen = new TreeSet<>(Set.of(from));
		Deque<String> waiting = new ArrayDeque<>(seen);
		while (!waiting.isEmpty()) {
			String next = waiting.pop();
			if (next.equals(goal)) {
				return true;
			}
			uses.getOrDefault(next, Map.of()).keySet().stream().filter(seen::add).forEach(waiting::push);
		}
		return false;
	}

}
