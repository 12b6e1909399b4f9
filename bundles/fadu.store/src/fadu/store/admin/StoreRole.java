package fadu.store.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person may do in a shared database. The rights of each are in {@code rights.txt}. */
public enum StoreRole {

	/** Asks, compares, makes reports. */
	READER,
	/** Also confirms, corrects and rejects figures, decides on findings, keeps peer groups. */
	REVIEWER,
	/** Also imports reports, and takes an import back. */
	IMPORTER,
	/** All of it; only the history cannot be rewritten by anybody. */
	STEWARD;

	/** The name that a user types. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The role of that name. */
	public static Optional<StoreRole> of(String label) {
		return Arrays.stream(values()).filter(role -> role.label().equalsIgnoreCase(label.strip())).findFirst();
	}

	/** The names of all. */
	public static List<String> labels() {
		return Arrays.stream(values()).map(StoreRole::label).toList();
	}

}
