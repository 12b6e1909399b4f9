package fadu.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/**
 * The units that the line above a table names: 单位:万元, 单位:件、万元 (each row takes the one that fits its words), 公证收费(万元), or the
 * noun that it counts.
 *
 * @param units named, in order
 * @param noun  the unit of the last word that tells one; unknown where none does
 */
record TableCaption(List<TableHeads.Unit> units, TableHeads.Unit noun) {

	static final TableCaption NONE = new TableCaption(List.of(), TableHeads.Unit.NONE);

	private static final String LABEL = "单位:";
	private static final String SIGNS = " 、,/和;及";
	private static final Cues MONEY = Cues.of("money_noun");
	private static final Trie<String> CHOOSING = new Trie<>();
	private static final int LONGEST = 80;

	static {
		WordList.entries("caption_units").forEach(entry -> CHOOSING.add(entry[0], entry[1]));
	}

	/** The caption in a line. */
	static TableCaption of(String text, int from, int to) {
		String line = text.substring(Math.max(from, to - LONGEST), to);
		int place = line.lastIndexOf(LABEL); // 填报单位:某局  单位:件
		List<TableHeads.Unit> units = place >= 0 ? listed(line, place + LABEL.length()) : bracketed(line);
		Optional<Match<MeasureWord>> word = TableHeads.tellingWord(line, 0, line.length());
		return new TableCaption(units, word.map(match -> new TableHeads.Unit(match.value(), 1)).orElse(TableHeads.Unit.NONE));
	}

	private static List<TableHeads.Unit> listed(String text, int from) {
		List<TableHeads.Unit> units = new ArrayList<>();
		int to = text.length();
		int i = from;
		while (i < to) {
			while (i < to && SIGNS.indexOf(text.charAt(i)) >= 0) {
				i++;
			}
			TableHeads.Unit unit = i < to ? TableHeads.unitAt(text, i) : TableHeads.Unit.NONE;
			if (!unit.isKnown()) {
				break;
			}
			units.add(unit);
			while (i < to && SIGNS.indexOf(text.charAt(i)) < 0 && text.charAt(i) != ')') {
				i++;
			}
		}
		return units;
	}

	/** 律师业务量(件): the last brackets of the line hold a unit and nothing else. */
	private static List<TableHeads.Unit> bracketed(String text) {
		int open = text.lastIndexOf('(');
		int close = open < 0 ? -1 : text.indexOf(')', open);
		TableHeads.Unit unit = close < 0 ? TableHeads.Unit.NONE : TableHeads.unitAt(text, open + 1);
		return unit.isKnown() && unit.length() == close - open - 1 ? List.of(unit) : List.of();
	}

	/** Whether the line names counts and shares, and leaves it to the columns which they are: 单位:人、%. */
	boolean mixesShares() {
		return units.size() > 1 && units.stream().anyMatch(unit -> unit.word().kind() == MeasureClass.PERCENT);
	}

	/** The share of a hundred among the units that are named. */
	TableHeads.Unit share() {
		return units.stream().filter(unit -> unit.word().kind() == MeasureClass.PERCENT).findFirst().orElse(TableHeads.Unit.NONE);
	}

	/**
	 * The unit for a row and column: of several the one that their heads tell, the money for what is money, else the one that a
	 * word
	 * of their heads chooses, else the first that is none.
	 */
	TableHeads.Unit unit(String column, String row) {
		if (units.size() < 2) {
			return units.isEmpty() ? TableHeads.Unit.NONE : units.get(0);
		}
		Optional<TableHeads.Unit> told = told(column).or(() -> told(row));
		if (told.isPresent()) {
			return told.get();
		}
		boolean money = MONEY.standIn(row, 0, row.length()) || MONEY.standIn(column, 0, column.length());
		Optional<TableHeads.Unit> chosen = money ? Optional.empty() : chosen(column).or(() -> chosen(row));
		if (chosen.isPresent()) {
			return chosen.get();
		}
		return units.stream().filter(unit -> unit.word().kind() == MeasureClass.MONEY == money)
				.filter(unit -> unit.word().kind() != MeasureClass.PERCENT).findFirst().orElse(units.get(0));
	}

	/** 咨询 takes the 人次 of 单位:件、人次. */
	private Optional<TableHeads.Unit> chosen(String head) {
		return CHOOSING.lastWithin(head, 0, head.length())
				.flatMap(word -> units.stream().filter(unit -> unit.word().unit().equals(word.value())).findFirst());
	}

	private Optional<TableHeads.Unit> told(String head) {
		return TableHeads.tellingWord(head, 0, head.length())
				.filter(word -> word.value().kind() != MeasureClass.PERCENT)
				.flatMap(word -> units.stream().filter(unit -> unit.word().unit().equals(word.value().unit())).findFirst());
	}

}
