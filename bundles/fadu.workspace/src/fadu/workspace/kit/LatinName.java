package fadu.workspace.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/** How a Chinese name is written in Latin letters, without tones; a character with several sounds has the commonest. */
final class LatinName {

	private final List<String> sounds;

	private LatinName(List<String> sounds) {
		this.sounds = sounds;
	}

	/** Of a name; one in Latin letters stays as it is. */
	static LatinName of(String name) {
		String text = Transliterator.getInstance("Han-Latin; Latin-ASCII").transliterate(name).toLowerCase(Locale.ROOT);
		return new LatinName(Arrays.stream(text.split("[^a-z0-9]+")).filter(sound -> !sound.isEmpty()).toList());
	}

	/** {@code yunhe}; empty where nothing can be written so. */
	String whole() {
		return String.join("", sounds);
	}

	/** {@code Yunhe}. */
	String capitalised() {
		return whole().isEmpty() ? "" : whole().substring(0, 1).toUpperCase(Locale.ROOT) + whole().substring(1);
	}

	/** {@code YH}. */
	String initials() {
		return sounds.stream().map(sound -> sound.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
	}

}
