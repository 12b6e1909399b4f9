package fadu.catalogue.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.Level;

/**
 * Streets, towns and townships: forty thousand lines that are looked through and not taken apart, as few are ever asked for.
 */
final class TownTable {

	private static final int DIGITS_OF_PARENT = 6;
	private static final String OFFICE = "办事处";

	private final String text;

	/** @param text lines of code and name, parted by a tab, with a line feed between them */
	TownTable(String text) {
		this.text = '\n' + text + '\n';
	}

	/** The towns that bear the name; 办事处 behind it is no part of it. */
	List<Division> called(String name) {
		String wanted = name.endsWith(OFFICE) ? name.substring(0, name.length() - OFFICE.length()) : name;
		String line = '\t' + wanted + '\n';
		List<Division> found = new ArrayList<>();
		for (int i = text.indexOf(line); i >= 0; i = text.indexOf(line, i + 1)) {
			found.add(town(text.substring(text.lastIndexOf('\n', i) + 1, i), wanted));
		}
		return found;
	}

	Optional<Division> division(String code) {
		String line = '\n' + code + '\t';
		int start = text.indexOf(line);
		return start < 0
				? Optional.empty()
				: Optional.of(town(code, text.substring(start + line.length(), text.indexOf('\n', start + 1))));
	}

	private static Division town(String code, String name) {
		return new Division(code, name, Level.TOWN, Optional.of(code.substring(0, DIGITS_OF_PARENT)), List.of());
	}

}
