package fadu.register.expression;

import java.util.Arrays;
import java.util.Optional;

/** How two values are held against each other. */
public enum Comparing {
	/** The same. */
	EQUAL("="),
	/** Another. */
	UNEQUAL("!="),
	/** Less, earlier. */
	LESS("<"),
	/** Not greater, not later. */
	AT_MOST("<="),
	/** Greater, later. */
	GREATER(">"),
	/** Not less, not earlier. */
	AT_LEAST(">=");

	private final String sign;

	Comparing(String sign) {
		this.sign = sign;
	}

	/** The sign in expressions. */
	public String sign() {
		return sign;
	}

	/** Whether it asks for an order, which texts have not alike in all databases. */
	public boolean isOrder() {
		return this != EQUAL && this != UNEQUAL;
	}

	static Optional<Comparing> of(String sign) {
		return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
	}

	/** Whether it is true of values of which the first compares so to the second. */
	boolean holds(int order) {
		return switch (this) {
		case EQUAL -> order == 0;
		case UNEQUAL -> order != 0;
		case LESS -> order < 0;
		case AT_MOST -> order <= 0;
		case GREATER -> order > 0;
		case AT_LEAST -> order >= 0;
		};
	}

}
