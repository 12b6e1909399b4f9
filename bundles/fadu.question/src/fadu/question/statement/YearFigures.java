package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.YearChange;
import fadu.model.Domain;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.question.ReportData;
import fadu.question.named.Relation;
import fadu.question.paper.Doubted;
import fadu.question.paper.Parts;
import fadu.question.paper.Prominence;
import fadu.question.paper.YearFact;
import fadu.question.paper.YearFacts;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The numbers of one district, a statement for each line of business, each with the number of the year before where there is one.
 */
final class YearFigures {

	private static final Wording WORDS = UserWording.get();
	/** More numbers than these are a table. */
	private static final int MOST = 5;
	/** So many of a line of business where they are short. */
	private static final int SHORT = 3;
	private static final int IN_A_ROW = 3;
	/** So many changes of other lines than those for people and cases are told where there is little room. */
	private static final int OTHERS = 2;
	/** So many of the forms have every line of business with every change, so many have changes of other lines. */
	static final int OF_ALL = MOST - 1 + SHORT;
	static final int WITH_OTHERS = OF_ALL + 3;
	/** So many have the changes of the lines for people and cases. */
	static final int WITH_CHANGES = WITH_OTHERS + 1;
	/** More than a second doubt, less than the first. */
	private static final double BASE = 0.4;
	private static final double ALL = 20;

	private YearFigures() {
	}

	/**
	 * The most prominent lines first, in forms that take ever less room: a statement for each line of business with fewer and fewer
	 * numbers, then short ones one after the other, at last one of each line of business, of which fewer and fewer, those that
	 * changed most, have their change, in one paragraph in the end; the last form is in pieces of which a page holds some. What the
	 * opening tells is not told again, and a number that a check doubts where the doubt
	 * is.
	 */
	static List<List<Statement>> of(ReportData data, FigureSet set, List<Statement> opening) throws UserException {
		List<Observation> told = opening.stream().flatMap(statement -> statement.figures().stream()).toList();
		Set<FigureId> doubted = Doubted.of(data, set);
		Map<Domain, List<YearFact>> catalogued = new LinkedHashMap<>();
		List<YearFact> all = opening.isEmpty()
				? YearFacts.of(data, set).stream().map(YearFact::withTime).toList()
				: YearFacts.of(data, set);
		List<YearFact> opened = all.stream().filter(fact -> told.containsAll(fact.value().figures())).toList();
		for (YearFact fact : all) {
			if (!fact.isOfPart() && opened.stream().noneMatch(whole -> Parts.isPart(fact, whole))
					&& !told.containsAll(fact.value().figures())
					&& Stream.of(fact.value().figures().stream(), fact.stated().stream(),
							fact.value().figures().stream().flatMap(figure -> Relation.base(figure).stream()))
							.flatMap(figures -> figures).map(FigureId::of).noneMatch(doubted::contains)) {
				catalogued.computeIfAbsent(fact.metric().getDomain(), domain -> new ArrayList<>()).add(fact);
			}
		}
		Map<Domain, List<YearFact>> byDomain = prominent(catalogued);
		List<YearFact> one = byDomain.values().stream().flatMap(facts -> principal(facts, 1).stream()).toList();
		List<YearFact> telling = one.stream().filter(fact -> Prominence.of(fact).compareTo(Prominence.HONOUR) <= 0).toList();
		List<YearFact> changed = telling.stream().filter(fact -> fact.hasChange() || Prominence.isOfBusiness(fact)
				&& opened.stream().noneMatch(other -> other.metric().getDomain().equals(fact.metric().getDomain()))).toList();
		List<YearFact> bySize = one.stream()
				.sorted(Prominence.ORDER.thenComparing(Comparator.comparingDouble(YearFigures::size).reversed())).toList();
		return Stream.of(
				Stream.iterate(MOST, most -> most > 1, most -> most - 1).map(most -> byDomain.entrySet().stream()
						.map(entry -> statement(entry.getKey(), principal(entry.getValue(), most))).toList()),
				Stream.iterate(SHORT, most -> most > 0, most -> most - 1).map(most -> inARow(
						byDomain.values().stream().flatMap(facts -> principal(facts, most).stream()).toList())),
				Stream.of(telling, changed, withOthers(changed, OTHERS), withOthers(changed, 0))
						.map(some -> inARow(some.isEmpty() ? one : some)),
				Stream.iterate(one.size() - 1, changes -> changes > 0, changes -> changes - 1)
						.map(changes -> inARow(one, bySize.subList(0, changes), MOST)),
				Stream.of(inARow(one, List.of(), Math.max(1, one.size())), inARow(one, List.of(), IN_A_ROW)))
				.flatMap(forms -> forms).toList();
	}

	/** The line with the most prominent number first. */
	private static Map<Domain, List<YearFact>> prominent(Map<Domain, List<YearFact>> catalogued) {
		Map<Domain, List<YearFact>> ordered = new LinkedHashMap<>();
		catalogued.entrySet().stream()
				.sorted(Comparator.comparing(line -> line.getValue().stream().map(Prominence::of).min(Comparator.naturalOrder())
						.orElse(Prominence.ACTIVITY)))
				.forEach(line -> ordered.put(line.getKey(), line.getValue()));
		return ordered;
	}

	/** Those of the lines for people and cases, and so many of the others, the largest changes. */
	private static List<YearFact> withOthers(List<YearFact> facts, int most) {
		List<YearFact> others = facts.stream().filter(fact -> !Prominence.isOfBusiness(fact))
				.sorted(Comparator.comparingDouble(YearFigures::size).reversed()).limit(most).toList();
		return facts.stream().filter(fact -> Prominence.isOfBusiness(fact) || others.contains(fact)).toList();
	}

	/** How large a change is, in per cent or points and without its sign; nought where that is not known. */
	private static double size(YearFact fact) {
		return Math.abs(fact.change() instanceof YearChange.Grown grown
				? grown.growth().nominal().doubleValue()
				: fact.stated().map(told -> told.getQuantity().value().doubleValue()).orElse(0d));
	}

	private static List<Statement> inARow(List<YearFact> facts) {
		return inARow(facts, facts, IN_A_ROW);
	}

	/** @param changed those of the facts that are told with their change */
	private static List<Statement> inARow(List<YearFact> facts, List<YearFact> changed, int row) {
		return Stream.iterate(0, from -> from < facts.size(), from -> from + row)
				.map(from -> facts.subList(from, Math.min(facts.size(), from + row)))
				.map(some -> statement(
						NLS.bind(Messages.Words_ended,
								Parts.joined(some,
										fact -> fact.marked(isIn(changed, fact) ? fact.headline() : fact.number()),
										Messages.YearFigures_and)),
						some, reserves(some.stream().filter(changed::contains).toList())))
				.toList();
	}

	/** Whether the number is one of those, in whatever words its time is told. */
	private static boolean isIn(List<YearFact> facts, YearFact fact) {
		return facts.stream().anyMatch(each -> each.value().equals(fact.value()));
	}

	/** The most prominent, in the order of the catalogue. */
	private static List<YearFact> principal(List<YearFact> facts, int most) {
		List<YearFact> chosen = facts.stream().sorted(Prominence.ORDER).limit(most).toList();
		return facts.stream().filter(chosen::contains).toList();
	}

	private static Statement statement(Domain domain, List<YearFact> facts) {
		String numbers = Parts.joined(facts, fact -> fact.marked(fact.told()), Messages.YearFigures_and);
		return statement(NLS.bind(Messages.YearFigures_text, WORDS.name(domain), numbers), facts, reserves(facts));
	}

	private static Statement statement(String text, List<YearFact> facts, String reserves) {
		List<Observation> figures = facts.stream().flatMap(fact -> fact.figures().stream()).distinct().toList();
		double weight = BASE
				+ Math.min(MOST, facts.size()) / ALL * (facts.stream().anyMatch(YearFact::hasChange) ? 1 : Weight.RESERVE);
		return new Statement(Statement.Kind.FIGURES, text, reserves, figures, Optional.empty(), weight);
	}

	/**
	 * What must be known of numbers and their changes: numbers that may not be held against those of the year before by the reason.
	 */
	static String reserves(List<YearFact> facts) {
		Map<List<String>, List<String>> byReason = facts.stream().filter(fact -> fact.reserveOfChange().isPresent())
				.collect(Collectors.groupingBy(YearFigures::reserve, LinkedHashMap::new,
						Collectors.mapping(fact -> WORDS.name(fact.metric()), Collectors.toList())));
		return Words.sentences(Stream.concat(
				Stream.concat(facts.stream().flatMap(fact -> fact.otherName().stream()), Stream.of(YearFact.remark(facts))),
				byReason.entrySet().stream().map(entry -> NLS.bind(entry.getKey().getFirst(),
						String.join(Messages.separator, entry.getValue()), entry.getKey().getLast()))));
	}

	/** The sentence and the reason. */
	private static List<String> reserve(YearFact fact) {
		boolean claimed = fact.change() instanceof YearChange.Forbidden && fact.stated().isPresent();
		return List.of(claimed ? Messages.YearFigures_claimed : Messages.YearFigures_reserve,
				fact.reserveOfChange().orElseThrow());
	}

}
