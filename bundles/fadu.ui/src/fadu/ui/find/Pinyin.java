package fadu.ui.find;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * How a name is typed by somebody who types the sounds: both whole and by the first letter of each. Safe to use from any thread.
 */
final class Pinyin {

	private static final Map<String, Pinyin> KNOWN = new ConcurrentHashMap<>();

	private final String initials;
	private final String whole;

	private Pinyin(String name) {
		String[] sounds = Sounds.OF.transliterate(name).toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
		initials = Stream.of(sounds).filter(sound -> !sound.isEmpty()).map(sound -> sound.substring(0, 1))
				.collect(Collectors.joining());
		whole = String.join("", sounds);
	}

	/** Loaded when a sound is first asked for: the table of all characters takes a second. */
	private static final class Sounds {
		static final Transliterator OF = Transliterator.getInstance("Han-Latin; Latin-ASCII");
	}

	/** The sounds of a name; the first asking takes a millisecond. */
	static Pinyin of(String name) {
		return KNOWN.computeIfAbsent(name, Pinyin::new);
	}

	/** Whether the sounds of the name are known already, so that they may be asked for on the thread of the window. */
	static boolean knows(String name) {
		return KNOWN.containsKey(name);
	}

	/** Whether the letters are sounds of the name, in lower case. */
	boolean holds(String letters) {
		return initials.contains(letters) || whole.contains(letters);
	}

	/** Whether the name begins with the letters. */
	boolean begins(String letters) {
		return initials.startsWith(letters) || whole.startsWith(letters);
	}

}
