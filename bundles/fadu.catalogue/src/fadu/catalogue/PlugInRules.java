package fadu.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fadu.catalogue.place.Gazetteer;

/** The rules that plug-ins are held against. */
record PlugInRules(List<PlugInRule> rules, Supplier<Gazetteer> places) {

	/** These and others. */
	PlugInRules and(List<PlugInRule> more) {
		return new PlugInRules(Stream.concat(rules.stream(), more.stream()).toList(), places);
	}

	/** What is wrong with those of the plug-ins that are asked for. */
	List<Problem> ofThose(Collection<PlugInContent> contents, Predicate<PlugInContent> asked) {
		if (rules.isEmpty() || contents.stream().noneMatch(asked)) {
			return List.of();
		}
		Surroundings all = Surroundings.of(contents, places);
		List<Problem> problems = new ArrayList<>();
		contents.stream().filter(asked).forEach(content -> problems.addAll(of(CheckedPlugIn.of(content), all)));
		return problems;
	}

	/** What is wrong with the files of a plug-in of which no more can be read. */
	List<Problem> ofFiles(PlugInSource source) {
		return of(CheckedPlugIn.ofFiles(source), Surroundings.of(List.of(), places));
	}

	private List<Problem> of(CheckedPlugIn plugIn, Surroundings all) {
		return rules.stream().flatMap(rule -> rule.problems(plugIn, all).stream()).distinct().toList();
	}

}
