package fadu.store;

/**
 * What a user defines in a workspace beside plug-ins.
 *
 * @param kind    what it is, a word
 * @param code    unique among those of its kind
 * @param content as JSON
 */
public record Definition(String kind, String code, String content) {

	/** The kind of what people enter of the population of a district. */
	public static final String RESIDENTS = "RESIDENTS";

	ChangeKind kept() {
		return kind.equals(RESIDENTS) ? ChangeKind.RESIDENTS : ChangeKind.DEFINITION;
	}

	ChangeKind removed() {
		return kind.equals(RESIDENTS) ? ChangeKind.RESIDENTS_REMOVED : ChangeKind.DEFINITION_REMOVED;
	}

	String id() {
		return kind + ' ' + code;
	}

}
