package fadu.register.process;

import java.util.Arrays;

/** How long a matter has been open, by days. */
public enum AgeBand {
	/** At most 30 days. */
	MONTH(30),
	/** 31 to 60 days. */
	TWO_MONTHS(60),
	/** 61 to 90 days. */
	QUARTER(90),
	/** 91 to 180 days. */
	HALF_YEAR(180),
	/** More. */
	LONGER(Integer.MAX_VALUE);

	private final int most;

	AgeBand(int most) {
		this.most = most;
	}

	/** The most days. */
	public int most() {
		return most;
	}

	/** The least days. */
	public int least() {
		return this == MONTH ? 0 : values()[ordinal() - 1].most + 1;
	}

	static AgeBand of(int days) {
		return Arrays.stream(values()).filter(band -> days <= band.most).findFirst().orElseThrow();
	}

}
