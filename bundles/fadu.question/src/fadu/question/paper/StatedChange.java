package fadu.question.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.value.Bound;
import fadu.question.named.Relation;

/**
 * A change on the year before that a report states beside one of its numbers: in per cent, in points of a rate, or in the unit of
 * the number.
 *
 * @param base   the number that changed
 * @param change by how much, below nought where it fell
 */
public record StatedChange(Observation base, Observation change) {

	private static final String PER_CENT = "%";
	private static final BigDecimal ALL = BigDecimal.valueOf(100);
	private static final BigDecimal SMALL = BigDecimal.TEN;

	/** The change that a figure is, where it says of what and its unit can be that of a change of it. */
	public static Optional<StatedChange> of(Observation figure) {
		return figure.getRelation() == RelationType.YOY_CHANGE && figure.getKind() == FigureKind.GROWTH
				? Relation.base(figure).map(base -> new StatedChange(base, figure)).filter(StatedChange::fits)
				: Optional.empty();
	}

	private boolean fits() {
		String unit = unit();
		return unit.equals(PER_CENT)
				|| base.getQuantity().unit().equals(isPoints(unit) ? PER_CENT : unit) && base.getKind() != FigureKind.RANK
						&& !unit.isEmpty();
	}

	/** Whether percentage points are meant. */
	static boolean isPoints(String unit) {
		return Units.isShare(unit) && !unit.equals(PER_CENT);
	}

	private String unit() {
		return change.getQuantity().unit();
	}

	private BigDecimal size() {
		return change.getQuantity().value();
	}

	/** Whether the number of the year before leads to it, as far as it is printed. */
	boolean agreesWith(YearChange.Grown grown) {
		if (grown.difference() ? inPerCent() : inPoints()) {
			return false;
		}
		BigDecimal exact = grown.difference() || inPerCent()
				? grown.growth().nominal()
				: base.getQuantity().value().subtract(grown.before().interval().nominal());
		BigDecimal rounding = BigDecimal.ONE.movePointLeft(Math.max(0, size().scale())).divide(BigDecimal.TWO);
		Interval told = Interval.of(change);
		BigDecimal open = told.about() ? size().abs().movePointLeft(1).max(rounding) : rounding;
		return told.least().filter(least -> exact.compareTo(least.subtract(open)) < 0).isEmpty()
				&& told.most().filter(most -> exact.compareTo(most.add(open)) > 0).isEmpty();
	}

	/** Whether it is stated in per cent. */
	public boolean inPerCent() {
		return unit().equals(PER_CENT);
	}

	/** Whether it is stated in points of a rate. */
	public boolean inPoints() {
		return isPoints(unit());
	}

	/** Whether nothing is left open of it. */
	public boolean isExact() {
		return change.getQuantity().bound() == Bound.EXACT && (inPerCent() || base.getQuantity().bound() == Bound.EXACT);
	}

	/** The number of the year before, where it follows from a difference and can be one. */
	public Optional<BigDecimal> before() {
		return inPerCent() || !isExact()
				? Optional.empty()
				: Optional.of(base.getQuantity().value().subtract(size())).filter(before -> before.signum() >= 0);
	}

	/** The change in per cent, as it is stated or as it follows from a difference; of a rate nothing, where points are stated. */
	public Optional<BigDecimal> perCent() {
		return inPerCent()
				? Optional.of(size())
				: before().filter(before -> before.signum() > 0 && !isPoints(unit()))
						.map(before -> size().multiply(ALL).divide(before, MathContext.DECIMAL64));
	}

	/** Whether it is a difference to so little that a percentage says nothing. */
	public boolean isSmall() {
		return !isPoints(unit()) && !Units.isMoney(unit())
				&& before().filter(before -> before.compareTo(SMALL) < 0).isPresent();
	}

}
