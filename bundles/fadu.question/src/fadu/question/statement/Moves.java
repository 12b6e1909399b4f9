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
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.question.ReportData;
import fadu.question.paper.Doubted;
import fadu.question.paper.Prose;
import fadu.question.paper.YearFact;
import fadu.workspace.UserException;

/**
 * The numbers of districts that surely rose or fell against the year before, by a percentage that no bound leaves open: computed
 * from the numbers of both years, or else stated by the report.
 */
final class Moves {

	private static final String PER_CENT = "%";
	private static final BigDecimal SMALL = BigDecimal.TEN;

	private Moves() {
	}

	/**
	 * A number with its change.
	 *
	 * @param fact    the number
	 * @param perCent the change
	 * @param sure    how much of it the printed digits leave no doubt of
	 * @param stated  whether it is what the report states
	 * @param small   whether it began from so little that its percentage says nothing
	 */
	record Move(YearFact fact, BigDecimal perCent, BigDecimal sure, boolean stated, boolean small) {

		double weight() {
			return small ? 0 : Weight.change(sure);
		}

		String headline() {
			return stated ? fact.statedHeadline() : fact.headline();
		}
	}

	/** What moved most first, what began from next to nothing last; without what a check doubts and what has a reserve. */
	static List<Move> of(ReportData data, FigureSet set) throws UserException {
		Set<FigureId> doubted = Doubted.of(set);
		return YearFact.of(data, set).stream()
				.filter(fact -> fact.figures().stream().map(FigureId::of).noneMatch(doubted::contains))
				.flatMap(Moves::move).sorted(Comparator.comparingDouble(Move::weight).reversed()).toList();
	}

	private static Stream<Move> move(YearFact fact) {
		Optional<Move> computed = fact.change() instanceof YearChange.Grown grown && Prose.reserve(grown).isEmpty()
				? move(fact, grown)
				: Optional.empty();
		return computed.or(() -> fact.statedAlone().map(Observation::getQuantity).filter(Moves::isExact)
				.map(change -> new Move(fact, change.value(), change.value(), true, false))).stream();
	}

	private static Optional<Move> move(YearFact fact, YearChange.Grown grown) {
		Interval growth = grown.growth();
		boolean known = !growth.about() && (growth.isPoint() || growth.rounded() && growth.isRange());
		return grown.difference() || !known || grown.growth().nominal().signum() == 0 || Prose.change(grown).isEmpty()
				? Optional.empty()
				: Optional.of(new Move(fact, growth.nominal(),
						growth.least().orElseThrow().abs().min(growth.most().orElseThrow().abs())
								.multiply(BigDecimal.valueOf(growth.nominal().signum())),
						false, isSmall(grown)));
	}

	private static boolean isSmall(YearChange.Grown grown) {
		return grown.before().interval().nominal().compareTo(SMALL) < 0;
	}

	private static boolean isExact(Quantity change) {
		return change.unit().equals(PER_CENT) && change.bound() == Bound.EXACT && change.value().signum() != 0;
	}

}
