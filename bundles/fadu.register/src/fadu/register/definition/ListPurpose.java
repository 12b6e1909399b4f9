package fadu.register.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fadu.register.field.FieldRole;

/** What a register is kept for beyond its rows, and the roles that its columns need for it. */
public enum ListPurpose {
	/** What is to be reached, one row for each target and period. */
	TARGET(FieldRole.METRIC, FieldRole.PERIOD, FieldRole.GOAL),
	/** What was found wrong and has to be put right, one row for each item. */
	RECTIFICATION(FieldRole.OPENED, FieldRole.DUE, FieldRole.CLOSED),
	/** What a district was honoured for, or says that it was the first to have. */
	HONOUR(FieldRole.SUBJECT, FieldRole.OPENED, FieldRole.REACH),
	/** The points that persons enter on a scorecard, one row for each item and period. */
	SCORE(FieldRole.SCORECARD, FieldRole.ITEM, FieldRole.PERIOD, FieldRole.SELF_SCORE, FieldRole.CHECKED_SCORE, FieldRole.APPEAL,
			FieldRole.REASON);

	private final List<FieldRole> needed;

	ListPurpose(FieldRole... needed) {
		this.needed = List.of(needed);
	}

	/** The purpose that a plug-in names so: {@code target}, {@code rectification}, {@code honour}, {@code score}. */
	public static Optional<ListPurpose> named(String word) {
		return Arrays.stream(values()).filter(purpose -> purpose.name().equalsIgnoreCase(word)).findFirst();
	}

	/** The roles without which a register cannot serve it. */
	public List<FieldRole> needed() {
		return needed;
	}

}
