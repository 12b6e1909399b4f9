package fadu.workspace.rule;

import fadu.catalogue.Surroundings;

/** Codes of areas, as figures and documents name them. */
final class Codes {

	/** No province has these digits. */
	private static final String MADE_UP = "99";

	private Codes() {
	}

	/** Whether the code is for an area that is made up, as samples are. */
	static boolean isMadeUp(String code) {
		return code.startsWith(MADE_UP);
	}

	/** Whether the code is of an area that is known; a name in its place, such as that of the country, may be any. */
	static boolean isKnown(String code, Surroundings all) {
		return !code.matches("\\d+") || isMadeUp(code) || all.districts().containsKey(code)
				|| all.places().get().division(code).isPresent();
	}

}
