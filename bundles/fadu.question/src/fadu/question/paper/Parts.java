package fadu.question.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.question.named.Relation;

/**
 * Numbers one after the other in a sentence: a part of a number, but one that has parts itself or that is another stage of work,
 * follows it and is called so.
 */
public final class Parts {

	private Parts() {
	}

	/**
	 * The clauses of a sentence; a time that all of them have is said once before them.
	 *
	 * @param words   the clause of a number
	 * @param between what stands between two clauses
	 */
	public static String joined(List<YearFact> facts, Function<YearFact, String> words, String between) {
		Optional<String> time = facts.size() < 2 ? Optional.empty() : facts.getFirst().time();
		return time.isPresent() && facts.stream().allMatch(fact -> fact.time().equals(time))
				? NLS.bind(Messages.Parts_during, time.get(),
						ofOneTime(facts.stream().map(fact -> fact.at(Optional.empty())).toList(), words, between))
				: ofOneTime(facts, words, between);
	}

	/** A part says its time only where that is not the one of its whole. */
	private static YearFact within(YearFact part, YearFact whole) {
		return part.time().equals(whole.time()) ? part.at(Optional.empty()) : part;
	}

	private static String ofOneTime(List<YearFact> facts, Function<YearFact, String> words, String between) {
		List<YearFact> parts = facts.stream().filter(fact -> facts.stream().anyMatch(whole -> isPart(fact, whole))
				&& facts.stream().noneMatch(other -> isPart(other, fact)) && !isBesideAll(fact, facts)).toList();
		return facts.stream().filter(fact -> !parts.contains(fact)).map(whole -> {
			String own = parts.stream().filter(part -> isPart(part, whole)).map(part -> within(part, whole)).map(words)
					.collect(Collectors.joining(Messages.Annual_separator));
			return own.isEmpty() ? words.apply(whole) : NLS.bind(Messages.Parts_ofWhich, words.apply(whole), own);
		}).collect(Collectors.joining(between));
	}

	/** Whether the other parts of its whole make it up already. */
	private static boolean isBesideAll(YearFact fact, List<YearFact> facts) {
		return facts.stream().filter(whole -> isPart(fact, whole)).anyMatch(whole -> {
			List<YearFact> others = facts.stream().filter(other -> other != fact && isPart(other, whole)).toList();
			return !others.isEmpty() && others.stream().map(other -> other.value().interval().nominal())
					.reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole.value().interval().nominal()) == 0;
		});
	}

	/** Whether a number is told as a part of another. */
	public static boolean isPart(YearFact fact, YearFact whole) {
		return fact != whole && !ReportedName.areOfOtherStages(fact.name(), whole.name())
				&& fact.value().figures().stream().filter(Parts::isPart).flatMap(figure -> Relation.base(figure).stream())
						.anyMatch(whole.value().figures()::contains);
	}

	private static boolean isPart(Observation figure) {
		return figure.getRelation() == RelationType.OF_WHICH || figure.getRelation() == RelationType.PART_OF;
	}

}
