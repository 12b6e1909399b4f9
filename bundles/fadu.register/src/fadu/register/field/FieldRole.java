package fadu.register.field;

import java.util.Arrays;
import java.util.Optional;

/** What a column says of the life of its row. */
public enum FieldRole {
	/** The day on which the matter began. */
	OPENED,
	/** The day by which it has to be done. */
	DUE,
	/** The day on which it ended. */
	CLOSED,
	/** How far it is. */
	STAGE,
	/** The district, by code or name, that the row is of. */
	DISTRICT;

	/** The role that a plug-in names so: {@code opened}, {@code due}, {@code closed}, {@code stage}, {@code district}. */
	public static Optional<FieldRole> named(String word) {
		return Arrays.stream(values()).filter(role -> role.name().equalsIgnoreCase(word)).findFirst();
	}

	/** Whether a column of this kind can have the role. */
	public boolean suits(FieldKind kind) {
		return switch (this) {
		case OPENED, DUE, CLOSED -> kind == FieldKind.DAY;
		case STAGE -> kind == FieldKind.CODE;
		case DISTRICT -> kind == FieldKind.TEXT;
		};
	}

}
