package fadu.analysis.compare;

/** How much a reason weighs for whoever wants to know which of two numbers is ahead; from the lightest. */
public enum Gravity {
	/** It says how far somebody has looked, and by itself tells of no difference between the two numbers. */
	REMARK,
	/** The two differ in something that may turn their order. */
	MAY_TURN,
	/** The two have no order, although they may stand side by side. */
	NO_ORDER,
	/** The two may not be compared. */
	FORBIDS
}
