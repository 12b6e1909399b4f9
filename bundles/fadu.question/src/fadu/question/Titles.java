package fadu.question;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What questions, columns and parameters are called and mean; the words are data, in the files of these names. */
final class Titles {

	private static final Wording WORDS = UserWording.get();
	private static final ResourceBundle.Control CONTROL = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
	private static final Pattern NUMBERED = Pattern.compile("([dy])(\\d+)(_\\w+)?");

	private Titles() {
	}

	/** The columns of the districts of a block, or of years, share their words: {@code d3_figure} is that of the third. */
	static String ofColumn(String name) {
		return ofColumn(name, WORDS.english() ? Locale.ENGLISH : Locale.ROOT);
	}

	private static String ofColumn(String name, Locale language) {
		Matcher numbered = NUMBERED.matcher(name);
		return numbered.matches()
				? NLS.bind(word("columns", numbered.replaceFirst("$1$3"), language), numbered.group(2))
				: word("columns", name, language);
	}

	/** What a column means; where nothing is said of it, what it is called. */
	static String description(String name, Locale language) {
		String known = word("descriptions", name, language);
		return known.equals(name) ? ofColumn(name, language) : known;
	}

	static String ofQuestion(String name) {
		return word("questions", name);
	}

	static String ofParameter(String name) {
		return word("parameters", name);
	}

	/** Chinese is the language of the file without a suffix; that of the machine does not matter, that of the platform does. */
	private static String word(String file, String name) {
		return word(file, name, WORDS.english() ? Locale.ENGLISH : Locale.ROOT);
	}

	private static String word(String file, String name, Locale language) {
		try {
			return ResourceBundle
					.getBundle("fadu.question." + file, language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
							Titles.class.getClassLoader(), CONTROL)
					.getString(name);
		} catch (MissingResourceException e) {
			return name;
		}
	}

}
