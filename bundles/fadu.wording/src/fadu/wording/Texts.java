package fadu.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts of one file in one language. */
final class Texts {

	private final ResourceBundle bundle;

	/** @param file the name of the file without its language and ending, in this package */
	Texts(String file, boolean english) {
		bundle = ResourceBundle.getBundle(Texts.class.getPackageName() + '.' + file, english ? Locale.ENGLISH : Locale.ROOT,
				Texts.class.getClassLoader());
	}

	/**
	 * The text with its details filled in, each as it prints itself: nothing is grouped or rounded here.
	 *
	 * @throws java.util.MissingResourceException where there is none
	 */
	String text(String key, Object... details) {
		return filled(bundle.getString(key), details);
	}

	/** A text with details filled in. */
	static String filled(String text, Object... details) {
		return details.length == 0 ? text : MessageFormat.format(text, Stream.of(details).map(String::valueOf).toArray());
	}

	/** The text, or the other one where there is none. */
	String textOr(String key, String other) {
		return bundle.containsKey(key) ? bundle.getString(key) : other;
	}

}
