package fadu.analysis;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** English names of measure words; the data is in units.properties. */
final class UnitNames {

	private static final ResourceBundle NAMES = ResourceBundle.getBundle("fadu.analysis.units");

	private UnitNames() {
	}

	/** The English name, or the Chinese measure word where there is none. */
	static String english(String unit) {
		try {
			return NAMES.getString(unit);
		} catch (MissingResourceException e) {
			return unit;
		}
	}

}
