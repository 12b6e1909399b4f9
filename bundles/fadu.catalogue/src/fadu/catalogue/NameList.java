package fadu.catalogue;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names in one text with commas between them, as a user types them on the command line, in the window, or as the parameter of a
 * report. Chinese commas and the stroke between the members of a list count as commas; nothing else does, since names may hold
 * blanks and 和.
 */
public final class NameList {

	private static final Pattern COMMAS = Pattern.compile("[,，、]");

	private NameList() {
	}

	/** The names, without blanks around them; none of an empty text, and none between two commas. */
	public static List<String> of(String text) {
		return COMMAS.splitAsStream(text).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

}
