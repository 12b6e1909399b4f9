package fadu.reading.context;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import fadu.reading.language.Heading;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;

/**
 * The district that a section or an item is about: the nearest heading above a sentence that is the name of one and nothing else,
 * as in
 * (一)石坪县, or that begins with it and a colon or a blank, as in 1.石坪县:走访司法所4个. A city writes so of its districts, and of more
 * than one: 依法治县 stands alone.
 */
final class SectionPlaces {

	private static final String RULE = "district.section";
	private static final String LEVELS = "区县市旗镇乡";
	private static final String TOWN = "街道";
	private static final int SHORTEST = 2;
	private static final int LONGEST = 8;
	/** The level of 一是; below it there is no number. */
	private static final int NUMBERED = 4;

	private static final String NUMBERS = "一二三四五六七八九十0123456789、.() ";

	private final Passage passage;
	private final Predicate<String> isPlace;
	private final Set<String> names;
	private List<Heading> headings = List.of();
	private Optional<Decided<String>> place = Optional.empty();

	/** @param isPlace whether words that end like a place may name one that is not the document's own */
	SectionPlaces(Passage passage, Predicate<String> isPlace) {
		this.passage = passage;
		this.isPlace = isPlace;
		this.names = names();
	}

	/** The names with which lines open, behind their numbers. */
	private Set<String> names() {
		Set<String> found = new HashSet<>();
		String text = passage.text();
		for (int line = 0, end; line < text.length(); line = end + 1) {
			end = passage.find('\n', line, text.length()).orElse(text.length());
			int start = line;
			while (start < text.length() && NUMBERS.indexOf(text.charAt(start)) >= 0) {
				start++;
			}
			String name = nameAt(start, text.length());
			if (!name.isEmpty() && closes(start + name.length(), start > line)) {
				found.add(name);
			}
		}
		return found;
	}

	/** The district whose section or item a sentence is in. Sentences are asked about in the order of the text. */
	Optional<Decided<String>> of(Sentence sentence) {
		if (sentence.headings() != headings) {
			headings = sentence.headings();
			place = Optional.empty();
			for (int i = headings.size() - 1; i >= 0 && place.isEmpty(); i--) {
				place = named(headings.get(i));
			}
		}
		return place;
	}

	private Optional<Decided<String>> named(Heading heading) {
		int start = passage.skipBlanks(heading.start());
		String name = names.size() > 1 && heading.level() > 0 ? nameAt(start, heading.end()) : "";
		return names.contains(name) && closes(start + name.length(), heading.level() <= NUMBERED)
				? Optional.of(new Decided<>(name, RULE, start, start + name.length()))
				: Optional.empty();
	}

	/** The name of a place that the signs from a place on are; empty where they are none. */
	private String nameAt(int start, int limit) {
		int end = start;
		while (end < limit && end - start <= LONGEST && passage.hanAt(end)) {
			end++;
		}
		boolean level = end - start >= SHORTEST && end - start <= LONGEST
				&& (LEVELS.indexOf(passage.at(end - 1)) >= 0 || passage.endsBefore(end, TOWN));
		String name = level ? passage.text().substring(start, end) : "";
		return level && isPlace.test(name) ? name : "";
	}

	/**
	 * Whether the name is all of the line, or a colon or, where a number stands before it, a blank divides it from what follows.
	 */
	private boolean closes(int end, boolean numbered) {
		char next = passage.at(end);
		return next == '\n' || next == 0 || next == ':' || next == '。' || next == ' ' && numbered;
	}

}
