package fadu.question.statement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Interval;
import fadu.model.FigureId;
import fadu.question.ReportData;
import fadu.question.paper.Doubted;
import fadu.question.paper.Prose;
import fadu.question.paper.StatedChange;
import fadu.question.paper.YearFact;
import fadu.workspace.UserException;

/**
 * The numbers of districts that surely rose or fell against the year before, by what no bound leaves open: computed from the
 * numbers
 * of both years, or else stated by the report; in per cent, or of a rate in points.
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
	 * @param perCent the change, where it is one in per cent
	 * @param weight  how much it matters; nought where it began from so little that its percentage says nothing
	 * @param stated  whether it is what the report states
	 * @param small   whether it began from so little
	 */
	record Move(YearFact fact, int sign, Optional<BigDecimal> perCent, double weight, boolean stated, boolean small) {

		String headline() {
			return stated ? fact.statedHeadline() : fact.headline();
		}
	}

	/** What moved most first, what began from next to nothing last; without what a check doubts and what has a reserve. */
	static List<Move> of(ReportData data, FigureSet set) throws UserException {
		Set<FigureId> doubted = Doubted.of(set);
		return YearFact.of(data, set).stream()
				.filter(fact -> !fact.isNamedOtherwise())
				.filter(fact -> fact.figures().stream().map(FigureId::of).noneMatch(doubted::contains))
				.flatMap(Moves::move).sorted(Comparator.comparingDouble(Move::weight).reversed()).toList();
	}

	private static Stream<Move> move(YearFact fact) {
		Optional<Move> computed = fact.change() instanceof YearChange.Grown grown && Prose.reserve(grown).isEmpty()
				? computed(fact, grown)
				: Optional.empty();
		return fact.change() instanceof YearChange.Forbidden
				? Stream.empty()
				: computed.or(() -> fact.statedChange().flatMap(change -> stated(fact, change))).stream();
	}

	private static Optional<Move> computed(YearFact fact, YearChange.Grown grown) {
		Interval growth = grown.growth();
		boolean known = !growth.about() && (growth.isPoint() || growth.rounded() && growth.isRange());
		int sign = growth.nominal().signum();
		if (!known || sign == 0 || Prose.change(grown).isEmpty()) {
			return Optional.empty();
		}
		if (grown.difference()) {
			double share = Weight.difference(List.of(grown.before().interval(), fact.value().interval()), false);
			return Optional.of(new Move(fact, sign, Optional.empty(), share, false, false));
		}
		BigDecimal sure = growth.least().orElseThrow().abs().min(growth.most().orElseThrow().abs())
				.multiply(BigDecimal.valueOf(sign));
		boolean small = grown.before().interval().nominal().compareTo(SMALL) < 0;
		return Optional.of(new Move(fact, sign, Optional.of(growth.nominal()), small ? 0 : Weight.change(sure), false, small));
	}

	private static Optional<Move> stated(YearFact fact, StatedChange stated) {
		int sign = stated.change().getQuantity().value().signum();
		return stated.isExact() && sign != 0
				? Optional.of(new Move(fact, sign, stated.perCent(), Weight.stated(stated), true, stated.isSmall()))
				: Optional.empty();
	}

}
