package fadu.workspace.rule;

import fadu.catalogue.Surroundings;

/** Codes of areas, as figures and documents name them. */
final class Codes {

	/** No province has these digits. */
	private static final String MADE_UP = "99";

	/** For figures of the whole country. */
	private static final String COUNTRY = "全国";

	private Codes() {
	}

	/** Whether the code is for an area that is made up, as samples are. */
	static boolean isMadeUp(String code) {
		return code.startsWith(MADE_UP);
	}

	/** Whether the code, or name in its place, means an area that is known. */
	static boolean isKnown(String code, Surroundings all) {
		return code.equals(COUNTRY) || isMadeUp(code) || all.districts().containsKey(code)
				|| !all.places().get().find(code).isEmpty() || !code.matches("\\d+");
	}

}
