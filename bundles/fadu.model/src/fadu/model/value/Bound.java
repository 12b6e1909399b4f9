package fadu.model.value;

import java.util.Optional;

/**
 * How a reported number stands to the true one. Reports say 400余万元 (more than 4,000,000 元) or 近3万份 (nearly 30,000);
 * a bound keeps that through every table and formula.
 * <p>
 * Source of the rule: the wording of official reports. 余, 多, 超 give a lower bound, 近 an upper one, 约 and 左右 neither.
 */
public enum Bound {

	/** The number as it is. */
	EXACT("=", "exact"),
	/** Around the number: 约, 左右. */
	ABOUT("≈", "about"),
	/** More than the number: 余, 多, 超, 突破. */
	MORE_THAN(">", "more_than"),
	/** The number or more: 不少于, 以上. */
	AT_LEAST("≥", "at_least"),
	/** A little less than the number: 近. */
	NEARLY("<", "nearly"),
	/** The number or less: 不超过, 以下. */
	AT_MOST("≤", "at_most");

	private final String symbol;
	private final String qualifier;

	Bound(String symbol, String qualifier) {
		this.symbol = symbol;
		this.qualifier = qualifier;
	}

	/** The sign that is printed before the number; {@code =} is left out when a quantity is printed. */
	public String symbol() {
		return symbol;
	}

	/** The label used in files: exact, about, nearly, more_than, at_least, at_most. */
	public String qualifier() {
		return qualifier;
	}

	/** The bound of the number below nought where this is that of the amount: a fall by 四成以上 is a change of -40 % or less. */
	public Bound ofNegative() {
		return switch (this) {
		case EXACT, ABOUT -> this;
		case MORE_THAN -> NEARLY;
		case NEARLY -> MORE_THAN;
		case AT_LEAST -> AT_MOST;
		case AT_MOST -> AT_LEAST;
		};
	}

	/** The bound with the given {@link #qualifier() label}, or nothing where no bound has it. */
	public static Optional<Bound> ofQualifier(String qualifier) {
		for (Bound bound : values()) {
			if (bound.qualifier.equals(qualifier)) {
				return Optional.of(bound);
			}
		}
		return Optional.empty();
	}

}
