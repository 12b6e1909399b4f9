package fadu.ui.find;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * How a name is typed by somebody who types the sounds: both whole and by the first letter of each. Safe to use from any thread.
 */
final class Pinyin {

	private static final Map<String, Pinyin> KNOWN = new ConcurrentHashMap<>();

	private final List<String> typed;

	private Pinyin(String name) {
		typed = Stream.of(name, Sounds.other(name)).distinct().map(text -> Sounds.OF.transliterate(text).toLowerCase(Locale.ROOT))
				.map(text -> text.split("[^a-z0-9]+")).flatMap(sounds -> Stream.of(initials(sounds), String.join("", sounds)))
				.distinct().toList();
	}

	private static String initials(String... sounds) {
		return Stream.of(sounds).filter(sound -> !sound.isEmpty()).map(sound -> sound.substring(0, 1))
				.collect(Collectors.joining());
	}

	/** Loaded when a sound is first asked for: the table of all characters takes a second. */
	private static final class Sounds {
		static final Transliterator OF = Transliterator.getInstance("Han-Latin; Latin-ASCII");
		private static final ResourceBundle OTHER = ResourceBundle.getBundle("fadu.ui.find.sounds");

		/** The name with the other sound of those characters that have two in this trade; the transliterator knows one. */
		static String other(String name) {
			return name.codePoints().mapToObj(Character::toString)
					.map(one -> OTHER.containsKey(one) ? ' ' + OTHER.getString(one) + ' ' : one).collect(Collectors.joining());
		}
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
		return typed.stream().anyMatch(sounds -> sounds.contains(letters));
	}

	/** Whether the name begins with the letters. */
	boolean begins(String letters) {
		return typed.stream().anyMatch(sounds -> sounds.startsWith(letters));
	}

}
