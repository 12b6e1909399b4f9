package fadu.register.field;

import java.util.Arrays;
import java.util.Optional;

/** What a column says of the life of its row. */
public enum FieldRole {
	/** The day on which the matter began. */
	OPENED(FieldKind.DAY),
	/** The day by which it has to be done. */
	DUE(FieldKind.DAY),
	/** The day on which it ended. */
	CLOSED(FieldKind.DAY),
	/** The last day on which anything was done about it. */
	PROGRESS(FieldKind.DAY),
	/** The day on which it was taken up again after it had ended. */
	REOPENED(FieldKind.DAY),
	/** How far it is. */
	STAGE(FieldKind.CODE),
	/** The district, by code or name, that the row is of. */
	DISTRICT(FieldKind.TEXT),
	/** Who has to see to it. */
	OWNER(FieldKind.TEXT),
	/** What it is about, in words that say the same in two districts. */
	SUBJECT(FieldKind.TEXT),
	/** Within what it is said to be the first: {@code nation}, {@code province} or {@code city}; any other code for nowhere. */
	REACH(FieldKind.CODE),
	/** The metric, by code or name, that a target is set for. */
	METRIC(FieldKind.TEXT),
	/** The period in which a target is to be reached, as 2024年 or 2024-H1. */
	PERIOD(FieldKind.TEXT),
	/** What is to be reached, with its bound and unit: 不低于95%. */
	GOAL(FieldKind.TEXT),
	/** Which side of the goal counts: {@code at_least} or {@code at_most}. */
	DIRECTION(FieldKind.CODE),
	/** The period that a target started from. */
	BASE_PERIOD(FieldKind.TEXT),
	/** The number that a target started from. */
	BASE(FieldKind.TEXT),
	/** What shows that a target was reached. */
	EVIDENCE(FieldKind.TEXT),
	/** The scorecard, by code, that points are entered on. */
	SCORECARD(FieldKind.TEXT),
	/** The item of the scorecard, by code. */
	ITEM(FieldKind.TEXT),
	/** The points that the district gives itself. */
	SELF_SCORE(FieldKind.DECIMAL),
	/** The points that whoever assesses it gives. */
	CHECKED_SCORE(FieldKind.DECIMAL),
	/** The points that the district asks for in their place. */
	APPEAL(FieldKind.DECIMAL),
	/** Why it asks for them. */
	REASON(FieldKind.TEXT);

	private final FieldKind kind;

	FieldRole(FieldKind kind) {
		this.kind = kind;
	}

	/** The role that a plug-in names so, in small letters: {@code opened}, {@code base_period}. */
	public static Optional<FieldRole> named(String word) {
		return Arrays.stream(values()).filter(role -> role.name().equalsIgnoreCase(word)).findFirst();
	}

	/** Whether a column of this kind can have the role. */
	public boolean suits(FieldKind other) {
		return other == kind;
	}

}
