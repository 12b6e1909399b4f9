package fadu.store;

import java.util.List;

/** A report that is not imported, as it is of a district that the user may not import reports of. */
public final class NotYourDistrictException extends DocumentRefusedException {

	private static final long serialVersionUID = 1L;

	private final String district;
	private final transient List<String> allowed;

	NotYourDistrictException(String message, String district, List<String> allowed) {
		super(message);
		this.district = district;
		this.allowed = List.copyOf(allowed);
	}

	/** The name or code that the report would be kept under. */
	public String district() {
		return district;
	}

	/** Codes of the districts that the user may import reports of, with what lies below them, or names. */
	public List<String> allowed() {
		return allowed;
	}

}
