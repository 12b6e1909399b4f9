package fadu.question.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.FigureSet;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.question.ReportData;
import fadu.question.paper.YearFact;
import fadu.question.paper.YearFacts;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What a page on one district begins with: how many of its numbers rose and fell against the year before, and which did most; or,
 * where none is known to have, how many there are. Of chosen metrics it says that they are chosen, and none of their changes is
 * called the largest of a district.
 */
final class OpeningStatement {

	private static final Wording WORDS = UserWording.get();

	private OpeningStatement() {
	}

	static Optional<Statement> of(ReportData data, FigureSet set) throws UserException {
		List<YearFact> facts = YearFacts.of(data, set);
		if (facts.isEmpty()) {
			return Optional.empty();
		}
		List<Moves.Move> all = Moves.of(data, set);
		List<Moves.Move> moves = all.stream().filter(Moves.Move::counts).toList();
		List<Moves.Move> leading = Stream.of(1, -1).flatMap(sign -> of(moves, sign).limit(1)).toList();
		String text = leading.isEmpty()
				? alone(set, facts)
				: NLS.bind(
						moves.size() == 1 ? Messages.Opening_one : Messages.Opening_moves,
						new Object[]{WORDS.name(facts.getFirst().district()), period(facts), moves.size(), counts(moves),
								remarks(moves, all),
								leading.stream().map(move -> isPart(set) ? move.fact().told() : most(move, all))
										.collect(Collectors.joining(Messages.Changes_and))});
		List<Observation> figures = new ArrayList<>();
		leading.forEach(move -> figures.addAll(move.fact().figures()));
		return Optional.of(new Statement(Statement.Kind.OPENING, chosen(set, text),
				YearFigures.reserves(leading.stream().map(Moves.Move::fact).toList()), figures, Optional.empty(), Weight.MESSAGE));
	}

	/** What is said where no change is known: of chosen metrics nothing of what the report has not. */
	private static String alone(FigureSet set, List<YearFact> facts) {
		String whom = WORDS.name(facts.getFirst().district());
		return isPart(set)
				? NLS.bind(Messages.Opening_some, new Object[]{whom, period(facts), facts.size()})
				: NLS.bind(Messages.Opening_alone, new Object[]{whom, period(facts), domains(facts), facts.size()});
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

	/** The time of most of the numbers; the others say theirs by being states at its end. */
	static String period(List<YearFact> facts) {
		Period period = facts.stream().map(fact -> fact.value().period()).filter(time -> !(time instanceof Period.AsOf)).findFirst()
				.orElseGet(() -> facts.getFirst().value().period());
		return WORDS.display(period);
	}

	private static long domains(List<YearFact> facts) {
		return facts.stream().map(fact -> fact.metric().getDomain()).distinct().count();
	}

	private static Stream<Moves.Move> of(List<Moves.Move> moves, int sign) {
		return moves.stream().filter(move -> move.sign() == sign);
	}

	/** How many rose and fell. */
	private static String counts(List<Moves.Move> moves) {
		return Stream.of(1, -1).filter(sign -> of(moves, sign).findAny().isPresent())
				.map(sign -> NLS.bind(sign > 0 ? Messages.Opening_risen : Messages.Opening_fallen, of(moves, sign).count()))
				.collect(Collectors.joining(Messages.separator));
	}

	/** How many of the changes are what the report says of itself, and how many are not counted. */
	private static String remarks(List<Moves.Move> moves, List<Moves.Move> all) {
		long stated = moves.stream().filter(Moves.Move::stated).count();
		long doubted = all.stream().filter(move -> !move.counts() && !move.fact().isNamedOtherwise()).count();
		String remarks = Stream.of(stated == 0
				? ""
				: stated == moves.size() ? Messages.Opening_allStated : NLS.bind(Messages.Opening_stated, stated),
				doubted == 0 ? "" : NLS.bind(Messages.Opening_doubted, doubted)).filter(words -> !words.isEmpty())
				.collect(Collectors.joining(Messages.Changes_and));
		return remarks.isEmpty() ? "" : NLS.bind(Messages.Opening_remarks, remarks);
	}

	/**
	 * With the word that none rose or fell more, where there is another that did and it is so of all that is known, doubtful ones
	 * among it; points and per cent are not held together.
	 */
	private static String most(Moves.Move move, List<Moves.Move> all) {
		List<Moves.Move> alike = of(all, move.sign()).toList();
		boolean most = move.plain() && alike.size() > 1 && alike.stream().allMatch(other -> other == move || isLess(other, move));
		return most
				? NLS.bind(move.sign() > 0 ? Messages.Opening_rose : Messages.Opening_fell, move.fact().told())
				: move.fact().told();
	}

	private static boolean isLess(Moves.Move one, Moves.Move other) {
		return one.atMost().isPresent() && other.perCent().isPresent()
				&& one.atMost().get().compareTo(other.perCent().get().abs()) < 0;
	}

}
