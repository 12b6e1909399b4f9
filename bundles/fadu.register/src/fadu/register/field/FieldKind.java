package fadu.register.field;

/** What the values of a column are. */
public enum FieldKind {
	/** A {@code String}, without spaces around it and never empty. */
	TEXT(0, 0),
	/** A {@code BigDecimal} without decimals. */
	WHOLE(12, 0),
	/** A {@code BigDecimal} of at most four decimals. */
	DECIMAL(16, 4),
	/** A {@code LocalDate}. */
	DAY(0, 0),
	/** A {@code Boolean}. */
	TRUTH(0, 0),
	/** A {@code String}: the literal of a code list. */
	CODE(0, 0);

	private final int digits;
	private final int scale;

	FieldKind(int digits, int scale) {
		this.digits = digits;
		this.scale = scale;
	}

	/** Whether the values are numbers. */
	public boolean isNumber() {
		return digits > 0;
	}

	/** The most digits of a number, decimals counted; 0 for what is none. */
	public int digits() {
		return digits;
	}

	/** The most decimals of a number. */
	public int scale() {
		return scale;
	}

}
