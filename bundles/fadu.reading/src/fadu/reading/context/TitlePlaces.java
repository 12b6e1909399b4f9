package fadu.reading.context;

import java.util.Optional;

import fadu.catalogue.place.Division;
import fadu.catalogue.place.Gazetteer;
import fadu.reading.language.Passage;

/**
 * Finds the place that opens a title, whoever reports and whatever about: 安源县信访局…, 宁河市中级人民法院…, 2020年湖南律师行业, 青岛市市北区…. Each part
 * of a name is one to four signs before the sign of its level; a name without one (湖南, 江苏) must be known.
 */
final class TitlePlaces {

	private static final String LEVELS = "省市区县旗州盟镇乡";
	private static final int LONGEST_PART = 5;
	private static final int LONGEST_SHORT_NAME = 3;
	private static final int LONGEST_LABEL = 12;
	private static final int PROVINCE = 4;
	private static final String OPENERS = "在关于《“(【 ";
	/** What no name starts with: 各乡镇, 全市. */
	private static final String FIRST = "各全本我该每某两";
	/** What is no name before the sign of a level: 社区, 乡镇, 示范区. */
	private static final String NO_NAME = "各全本我社小园城辖地景片校法该两跨范验发务示试乡国";
	private static final String NUMBERS = "一二三四五六七八九十";

	private final Passage passage;
	private final Gazetteer places;

	TitlePlaces(Passage passage, Gazetteer places) {
		this.passage = passage;
		this.places = places;
	}

	/** The place that a line opens with. */
	Optional<String> at(int lineStart, int lineEnd) {
		int start = skip(lineStart, lineEnd);
		int end = named(start, lineEnd);
		if (end > start) {
			return Optional.of(passage.text().substring(start, end));
		}
		for (int length = LONGEST_SHORT_NAME; length >= 2; length--) {
			if (start + length <= lineEnd) {
				Optional<Division> known = known(passage.text().substring(start, start + length));
				if (known.isPresent()) {
					return known.map(Division::name);
				}
			}
		}
		return Optional.empty();
	}

	/** A province whose name stands without its level; the short name of anything smaller may be a word. */
	private Optional<Division> known(String name) {
		return places.called(name).stream().filter(division -> division.code().endsWith("0000")
				&& division.code().length() >= PROVINCE).findFirst();
	}

	/** Behind 2024年, 在 and 关于. */
	private int skip(int from, int end) {
		int i = from;
		while (i < end && OPENERS.indexOf(passage.at(i)) >= 0) {
			i++;
		}
		if (passage.at(i) == '[') {
			i = passage.find(']', i, Math.min(end, i + LONGEST_LABEL)).orElse(i - 1) + 1;
			i = passage.skipBlanks(i);
		}
		int year = new CalendarNumbers(passage).year(i);
		if (year > 0 && passage.at(i + PROVINCE) == '年') {
			i += PROVINCE + (passage.at(i + PROVINCE + 1) == '度' ? 2 : 1);
			i += passage.at(i) == ',' ? 1 : 0;
		}
		return i;
	}

	/** Behind the last part of the name that starts at a place; the place itself where none does. */
	private int named(int start, int end) {
		int behind = start;
		int part = start;
		for (int i = start; i < end && i - part < LONGEST_PART && passage.hanAt(i); i++) {
			boolean level = LEVELS.indexOf(passage.at(i)) >= 0 && i - part >= 1 || passage.startsAt(i, "街道") && i - part >= 1;
			boolean name = level && FIRST.indexOf(passage.at(part)) < 0 && NO_NAME.indexOf(passage.at(i - 1)) < 0
					&& !(i - part == 1 && NUMBERS.indexOf(passage.at(part)) >= 0);
			if (!name) {
				continue;
			}
			i += passage.startsAt(i, "街道") ? 1 : 0;
			behind = i + 1;
			part = i + 1;
		}
		return behind;
	}

}
