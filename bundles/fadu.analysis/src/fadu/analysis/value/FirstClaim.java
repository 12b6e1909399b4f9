package fadu.analysis.value;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import fadu.model.Observation;

/**
 * That a district says it was the first to have something.
 *
 * @param figure  stands for it where figures do: it has a district, and its document is where it is written
 * @param subject what it was the first to have
 * @param reach   within what
 * @param on      since when
 */
public record FirstClaim(Observation figure, String subject, Reach reach, LocalDate on) {

	/** The divisions 11, 12, 31 and 50 of GB/T 2260 are provinces and cities at once. */
	private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
	private static final int PROVINCE = 2;
	private static final int CITY = 4;

	/** Within what something is the first. */
	public enum Reach {
		/** The country. */
		NATION,
		/** The province. */
		PROVINCE,
		/** The city. */
		CITY
	}

	/** Whether both cannot be true: one thing, within one area, in two districts. */
	public boolean contradicts(FirstClaim other) {
		return reach == other.reach && area().equals(other.area()) && !district().equals(other.district())
				&& plain().equals(other.plain());
	}

	/** The district that claims it. */
	public String district() {
		return Observations.district(figure);
	}

	/** The part of the code of GB/T 2260 that all districts within the reach share. */
	private String area() {
		int digits = switch (reach) {
		case NATION -> 0;
		case PROVINCE -> PROVINCE;
		case CITY -> MUNICIPALITIES.contains(district().substring(0, Math.min(PROVINCE, district().length()))) ? PROVINCE : CITY;
		};
		return district().substring(0, Math.min(digits, district().length()));
	}

	/** The subject without spaces, signs and brackets. */
	private String plain() {
		return Normalizer.normalize(subject, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
