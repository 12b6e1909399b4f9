package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.question.ReportData;
import fadu.question.paper.Prominence;
import fadu.question.paper.YearFact;
import fadu.question.paper.YearFacts;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What a page on one district begins with: which principal number of a line of business rose, and which fell most against the year
 * before, of the lines for people and cases where one of those did; nothing where none is known to have. Of chosen metrics it says
 * that they are chosen, and none of their changes is called
 * the largest of a district.
 */
final class OpeningStatement {

	private static final Wording WORDS = UserWording.get();

	private OpeningStatement() {
	}

	static Optional<Statement> of(ReportData data, FigureSet set) throws UserException {
		List<YearFact> facts = YearFacts.of(data, set);
		List<Moves.Move> all = Moves.of(data, set);
		Set<Metric> principal = principal(facts);
		List<Moves.Move> moves = all.stream()
				.filter(move -> move.counts() && !move.fact().isOfPart() && principal.contains(move.fact().metric()))
				.sorted(Comparator.comparing(move -> !Prominence.isOfBusiness(move.fact()))).toList();
		List<Moves.Move> leading = Stream.of(1, -1).flatMap(sign -> of(moves, sign).limit(1)).toList();
		if (leading.isEmpty()) {
			return Optional.empty();
		}
		String text = NLS.bind(Messages.Opening_moves, new Object[]{WORDS.name(facts.getFirst().district()), period(facts),
				leading.stream().map(move -> move.fact().marked(isPart(set) ? move.fact().told() : most(move, all)))
						.collect(Collectors.joining(Messages.Changes_and))});
		List<Observation> figures = new ArrayList<>();
		leading.forEach(move -> figures.addAll(move.fact().figures()));
		return Optional.of(new Statement(Statement.Kind.OPENING, chosen(set, text),
				Words.sentences(Stream.of(remarks(leading, all),
						YearFigures.reserves(leading.stream().map(Moves.Move::fact).toList()))),
				figures, Optional.empty(), Weight.MESSAGE));
	}

	/** The first number with a change of each line of business. */
	private static Set<Metric> principal(List<YearFact> facts) {
		Map<String, Metric> first = new HashMap<>();
		facts.stream().filter(YearFact::hasChange).map(YearFact::metric)
				.forEach(metric -> first.putIfAbsent(metric.getDomain().getCode(), metric));
		return Set.copyOf(first.values());
	}

	/** Whether the set has only a part of what the district reports. */
	private static boolean isPart(FigureSet set) {
		return !set.inquiry().metrics().isEmpty() || set.line().isPresent();
	}

	/** The sentence, with how many metrics were chosen, where any were. */
	private static String chosen(FigureSet set, String text) {
		int metrics = set.inquiry().metrics().size();
		return metrics == 0 ? text : NLS.bind(Messages.Opening_chosen, metrics, text);
	}

	/** The time of most of the numbers, in words. */
	static String period(List<YearFact> facts) {
		return WORDS.display(YearFacts.period(facts));
	}

	private static Stream<Moves.Move> of(List<Moves.Move> moves, int sign) {
		return moves.stream().filter(move -> move.sign() == sign);
	}

	/** That changes are what the report says of itself, and how many are doubted. */
	private static String remarks(List<Moves.Move> leading, List<Moves.Move> all) {
		long doubted = all.stream().filter(move -> !move.counts() && !move.fact().isNamedOtherwise()).count();
		return Words.sentences(Stream.of(leading.stream().anyMatch(Moves.Move::stated) ? Messages.Changes_stated : "",
				doubted == 0 ? "" : NLS.bind(Messages.Opening_doubted, doubted)));
	}

	/**
	 * With the word that none rose or fell more, where there is another that did and it is so of all that is known, doubtful ones
	 * among it; points and per cent are not held together.
	 */
	private static String most(Moves.Move move, List<Moves.Move> all) {
		List<Moves.Move> alike = of(all, move.sign()).toList();
		boolean most = move.plain() && !isState(move) && alike.size() > 1
				&& alike.stream().allMatch(other -> other == move || isLess(other, move));
		return most
				? NLS.bind(move.sign() > 0 ? Messages.Opening_rose : Messages.Opening_fell, move.fact().told())
				: move.fact().told();
	}

	/** What is there on a day is not held against what was done in a year. */
	private static boolean isState(Moves.Move move) {
		return move.fact().value().period() instanceof Period.AsOf;
	}

	private static boolean isLess(Moves.Move one, Moves.Move other) {
		return one.atMost().isPresent() && other.perCent().isPresent()
				&& one.atMost().get().compareTo(other.perCent().get().abs()) < 0;
	}

}
