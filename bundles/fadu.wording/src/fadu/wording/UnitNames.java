package fadu.wording;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** English names of measure words; the data is in units.properties. */
final class UnitNames {

	private static final ResourceBundle NAMES = ResourceBundle.getBundle("fadu.wording.units", Locale.ROOT,
			UnitNames.class.getClassLoader());

	private UnitNames() {
	}

	/** A unit in English: yuan, or cases/month; a Chinese measure word that has no English name stays. */
	static String english(String unit) {
		int slash = unit.indexOf('/');
		if (slash < 0) {
			return name(unit, unit);
		}
		String each = unit.substring(slash + 1);
		return english(unit.substring(0, slash)) + '/' + name('/' + each, name(each, each));
	}

	/** Whether the English name of a metric says already what is counted. */
	static boolean isImplied(String unit) {
		return List.of(NAMES.getString("implied").split(" ")).contains(unit);
	}

	private static String name(String word, String other) {
		return NAMES.containsKey(word) ? NAMES.getString(word) : other;
	}

}
