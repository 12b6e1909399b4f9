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
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What a page on one district begins with: how many of its numbers rose and fell against the year before, and which did most; or,
 * where nothing can be held against the year before, that this is so.
 */
final class OpeningStatement {

	private static final Wording WORDS = UserWording.get();

	private OpeningStatement() {
	}

	static Optional<Statement> of(ReportData data, FigureSet set) throws UserException {
		List<YearFact> facts = YearFact.of(data, set);
		if (facts.isEmpty()) {
			return Optional.empty();
		}
		List<Moves.Move> moves = Moves.of(data, set);
		List<Moves.Move> leading = Stream.of(1, -1).flatMap(sign -> of(moves, sign).limit(1)).toList();
		String whom = WORDS.name(facts.getFirst().district());
		String text = leading.isEmpty()
				? NLS.bind(Messages.Opening_alone, new Object[]{whom, period(facts), domains(facts), facts.size()})
				: NLS.bind(moves.size() == 1 ? Messages.Opening_one : Messages.Opening_moves,
						new Object[]{whom, period(facts), moves.size(), counts(moves), stated(moves), leading.stream()
								.map(move -> most(move, moves)).collect(Collectors.joining(Messages.Changes_and))});
		List<Observation> figures = new ArrayList<>();
		leading.forEach(move -> figures.addAll(move.fact().figures()));
		return Optional.of(new Statement(Statement.Kind.OPENING, text, "", figures, Optional.empty(), Weight.MESSAGE));
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

	/** How many of the changes are what the report says of itself. */
	private static String stated(List<Moves.Move> moves) {
		long stated = moves.stream().filter(Moves.Move::stated).count();
		return stated == 0
				? ""
				: stated == moves.size() ? Messages.Opening_allStated : NLS.bind(Messages.Opening_stated, stated);
	}

	/** With the word that none rose or fell more, where there is another that did; points and per cent are not held together. */
	private static String most(Moves.Move move, List<Moves.Move> moves) {
		List<Moves.Move> alike = of(moves, move.sign()).toList();
		boolean most = alike.size() > 1 && alike.stream().allMatch(other -> other == move || isLess(other, move));
		return most
				? NLS.bind(move.sign() > 0 ? Messages.Opening_rose : Messages.Opening_fell, move.headline())
				: move.headline();
	}

	private static boolean isLess(Moves.Move one, Moves.Move other) {
		return one.perCent().isPresent() && other.perCent().isPresent()
				&& one.perCent().get().abs().compareTo(other.perCent().get().abs()) < 0;
	}

}
