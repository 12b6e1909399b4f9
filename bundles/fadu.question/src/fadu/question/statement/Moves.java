package fadu.question.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Interval;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.question.ReportData;
import fadu.question.paper.Doubted;
import fadu.question.paper.Prose;
import fadu.question.paper.StatedChange;
import fadu.question.paper.YearFact;
import fadu.question.paper.YearFacts;
import fadu.workspace.UserException;

/**
 * The numbers of districts that surely rose or fell against the year before: computed from the numbers of both years, or else
 * stated
 * by the report; in per cent, in points of a rate, or in the unit of the number.
 */
final class Moves {

	private static final BigDecimal SMALL = BigDecimal.TEN;

	private Moves() {
	}

	/**
	 * A number with its change.
	 *
	 * @param fact    the number
	 * @param sign    above nought where it rose
	 * @param perCent the change, where it is one in per cent and nothing is left open of it
	 * @param atMost  what it is at most in per cent, without its sign; nothing where that is not known
	 * @param weight  how much it matters; nought where it is not plain
	 * @param stated  whether it is what the report states
	 * @param plain   whether it has a certain size, no reserve, and did not begin from so little that its percentage says nothing
	 * @param counts  whether it is a change of one thing that no check doubts
	 */
	record Move(YearFact fact, int sign, Optional<BigDecimal> perCent, Optional<BigDecimal> atMost, double weight, boolean stated,
			boolean plain, boolean counts) {

		private static Move of(YearFact fact, int sign, Optional<BigDecimal> perCent, Optional<BigDecimal> atMost, boolean stated) {
			return new Move(fact, sign, perCent, atMost, 0, stated, false, true);
		}

		private Move plain(double size) {
			return new Move(fact, sign, perCent, atMost, size, stated, true, counts);
		}

		private Move counting(boolean certain) {
			return new Move(fact, sign, perCent, atMost, weight, stated, plain, certain);
		}
	}

	/** All of them, what moved most first, what is not plain last. */
	static List<Move> of(ReportData data, FigureSet set) throws UserException {
		Set<FigureId> doubted = Doubted.of(data, set);
		return YearFacts.of(data, set).stream()
				.flatMap(fact -> move(fact).map(move -> move.counting(!fact.isNamedOtherwise()
						&& fact.figures().stream().map(FigureId::of).noneMatch(doubted::contains))).stream())
				.sorted(Comparator.comparingDouble(Move::weight).reversed()).toList();
	}

	private static Optional<Move> move(YearFact fact) {
		return switch (fact.change()) {
		case YearChange.Grown grown when fact.statedChange().isEmpty() -> computed(fact, grown);
		case YearChange.FromNought nought when fact.value().interval().least().filter(least -> least.signum() > 0).isPresent()
				&& nought.before().interval().isPoint() && !nought.before().interval().about() ->
			Optional.of(Move.of(fact, 1, Optional.empty(), Optional.empty(), false));
		default -> fact.statedChange().filter(change -> fact.isStatedOnYear()).flatMap(change -> stated(fact, change));
		};
	}

	private static Optional<Move> computed(YearFact fact, YearChange.Grown grown) {
		Interval growth = grown.growth();
		int sign = growth.nominal().signum();
		if (sign == 0 || Prose.change(grown).isEmpty()) {
			return Optional.empty();
		}
		boolean known = growth.isPoint() || growth.rounded() && growth.isRange();
		boolean plain = known && Prose.reserve(grown).isEmpty();
		if (grown.difference()) {
			Move move = Move.of(fact, sign, Optional.empty(), Optional.empty(), false);
			return Optional.of(plain ? move.plain(Weight.points(growth.nominal())) : move);
		}
		Move move = Move.of(fact, sign, known ? Optional.of(growth.nominal()) : Optional.empty(), atMost(growth, sign), false);
		boolean small = grown.before().interval().nominal().compareTo(SMALL) < 0;
		return Optional
				.of(plain && !small ? move.plain(Weight.change(atLeast(growth, sign).multiply(BigDecimal.valueOf(sign)))) : move);
	}

	private static BigDecimal atLeast(Interval growth, int sign) {
		return (sign > 0 ? growth.least() : growth.most()).orElseThrow().abs();
	}

	private static Optional<BigDecimal> atMost(Interval growth, int sign) {
		return growth.about() ? Optional.empty() : (sign > 0 ? growth.most() : growth.least()).map(BigDecimal::abs);
	}

	private static Optional<Move> stated(YearFact fact, StatedChange stated) {
		Observation change = stated.change();
		int sign = change.getQuantity().value().signum();
		if (sign == 0) {
			return Optional.empty();
		}
		if (!stated.isExact()) {
			return Optional.of(Move.of(fact, sign, Optional.empty(),
					stated.inPerCent() ? atMost(Interval.of(change), sign) : Optional.empty(), true));
		}
		Move move = Move.of(fact, sign, stated.perCent(), stated.perCent().map(BigDecimal::abs), true);
		boolean plain = !stated.isSmall() && fact.reserveOfChange().isEmpty();
		return Optional.of(plain ? move.plain(Weight.stated(stated)) : move);
	}

}
