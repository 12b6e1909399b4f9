package fadu.reading.context;

import java.util.Optional;

import fadu.catalogue.place.Gazetteer;
import fadu.reading.language.Mention;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/**
 * Tells which district a quantity speaks of: 全国 or 全市 in the report of a district is not the district, nor is a town that opens
 * the clause as its subject (双桥镇受理12件), or a district that heads the section; all else is the document's.
 */
public final class Places {

	private static final Trie<String> WHOLES = new Trie<>();
	private static final Cues OF_A_PEOPLE = Cues.of("of_a_people");
	private static final Cues NO_NAME = Cues.of("no_place_name");
	private static final Cues VERBS = Cues.of("verb_like_place");
	private static final Cues BEFORE_WHOLE = Cues.of("before_whole");
	private static final Cues PREDICATE = Cues.of("predicate");
	private static final Cues OFFICE = Cues.of("office");
	/** 全国民主法治示范村3个 are villages here, of a national honour. */
	private static final Cues HONOURS = Cues.of("honour");
	/** From the nation down; a district and a county stand on one level. */
	private static final String LEVELS = "国省市区县旗镇乡";
	private static final int SMALLEST = LEVELS.indexOf('镇');
	private static final int LONGEST_NAME = 4;
	private static final int SHORTEST_NAME = 3;
	private static final int LONGEST_ROW = 7;
	private static final int FAR = 40;

	static {
		WordList.entries("wholes").forEach(entry -> WHOLES.add(entry[0], entry[1]));
	}

	private final Passage passage;
	private final String document;
	private final Tables tables;
	private final Gazetteer places;
	private final SectionPlaces sections;
	private Sentence sentence;
	private Optional<Decided<String>> subject = Optional.empty();
	private Optional<Decided<String>> row = Optional.empty();
	private String label = "";
	private String column = "";
	private Optional<Decided<String>> ofColumn = Optional.empty();
	private int next;

	public Places(String text, String document, Tables tables, Gazetteer places) {
		this.passage = new Passage(text);
		this.document = document;
		this.tables = tables;
		this.places = places;
		this.sections = new SectionPlaces(passage, name -> !isNoName(name) && !document.contains(name));
	}

	/** The district that a quantity speaks of. Quantities are asked about in the order of the text. */
	public Decided<String> placeOf(Mention mention, Sentence in) {
		if (sentence != in) {
			sentence = in;
			subject = Optional.empty();
			next = in.content();
		}
		Optional<Tables.Cell> cell = tables.cellAt(mention.start()).filter(Tables.Cell::isNumber);
		if (cell.isPresent()) {
			return ofCell(cell.get()).orElseGet(() -> Decided.of(document, "district.document"));
		}
		boolean claim = mention.form() == Form.RANKED || mention.form() == Form.FIRST;
		int start = passage.skipBlanks(in.clauseStart(mention.start()));
		Optional<Decided<String>> told = claim ? Optional.empty() : whole(mention, start);
		if (told.isEmpty() && !claim) {
			subjects(mention.start());
			told = subject;
		}
		return told.or(() -> isOfAll(start) ? Optional.empty() : sections.of(in))
				.orElseGet(() -> Decided.of(document, "district.document"));
	}

	/** 全市 in the report of a city: of the document's own place, whatever section it stands in. */
	private boolean isOfAll(int clause) {
		return !document.isEmpty() && WHOLES.at(passage.text(), behindTime(clause))
				.filter(word -> document.endsWith(word.value().substring(0, 1))).isPresent();
	}

	/** The town of a row, or of its column; 其中 below a town is of that town. */
	private Optional<Decided<String>> ofCell(Tables.Cell cell) {
		if (!cell.row().equals(label)) {
			label = cell.row();
			row = label.startsWith("其中") ? row : inTable(label);
		}
		if (row.isEmpty() && cell.column() != column) {
			column = cell.column();
			ofColumn = inTable(column);
		}
		return row.isPresent() ? row : ofColumn;
	}

	private Optional<Decided<String>> inTable(String words) {
		for (String word : words.split(" ")) {
			int last = word.length() - 1;
			boolean named = last >= 1 && last <= LONGEST_ROW && (LEVELS.indexOf(word.charAt(last)) > 1 || word.endsWith("街道"))
					&& !isNoName(word) && !document.endsWith(word);
			if (named) {
				return Optional.of(Decided.of(word, "district.row"));
			}
		}
		return Optional.empty();
	}

	/** 社区, 园区, 城区; not 鄂城区, which is a district of that name, nor 联合苗族乡. */
	private boolean isNoName(String words) {
		return NO_NAME.standIn(words, 0, words.length()) && !isKnown(words) && !OF_A_PEOPLE.endBefore(words, words.length());
	}

	/** 鄂城区; not 会同县 in 会同县文旅部门, where the first word does something. */
	private boolean isKnown(String name) {
		return !VERBS.startAt(name, 0) && places.called(name).stream().anyMatch(division -> division.name().equals(name));
	}

	/** Looks at the clauses up to a place that have not been looked at. */
	private void subjects(int place) {
		while (next <= place) {
			int end = Math.min(sentence.clauseEnd(next), sentence.end());
			subject = subject(passage.skipBlanks(next), Math.min(end + 1, sentence.end())).or(() -> subject);
			next = end + 1;
		}
	}

	/** 在常山县,…; 柯城区试行…: a place that the clause opens with speaks for what follows in the sentence. */
	private Optional<Decided<String>> subject(int clause, int limit) {
		int start = passage.startsAt(clause, "在", "以", "如") ? clause + 1 : clause;
		Optional<Decided<String>> named = named(start, limit);
		boolean own = named.or(() -> listed(start, limit)).filter(place -> !document.isEmpty()
				&& passage.startsAt(place.end(), document)).isPresent();
		if (own) {
			return Optional.empty();
		}
		return named.isPresent() ? named : listed(start, limit);
	}

	private Optional<Decided<String>> listed(int start, int limit) {
		for (int end = Math.min(start + LONGEST_NAME + 1, limit); end > start + 2; end--) {
			boolean level = LEVELS.indexOf(passage.at(end - 1)) > 1 && passage.hanAt(end - 1);
			String name = level ? passage.text().substring(start, end) : "";
			if (level && !document.contains(name) && isKnown(name)) {
				return Optional.of(new Decided<>(name, "district.named", start, end));
			}
		}
		return Optional.empty();
	}

	private Optional<Decided<String>> whole(Mention mention, int clauseStart) {
		Optional<Match<String>> word = WHOLES.before(passage.text(), mention.start())
				.or(() -> mention.start() - clauseStart < FAR
						? WHOLES.at(passage.text(), behindTime(
								BEFORE_WHOLE.at(passage.text(), clauseStart).map(Match::end).orElse(clauseStart)))
						: Optional.empty());
		word = word.or(() -> mention.start() - clauseStart < FAR
				? WHOLES.within(passage.text(), clauseStart, mention.start())
						.filter(match -> passage.at(match.start() - 1) == match.value().charAt(0))
				: Optional.empty());
		return word.filter(match -> match.end() <= mention.start() && !HONOURS.startAt(passage.text(), match.end())
				&& (isAbove(match.value().charAt(0)) || nameBefore(match).filter(name -> !document.endsWith(name)).isPresent()))
				.map(match -> new Decided<>(above(match), "district.whole", match.start(), match.end()));
	}

	/** 1—11月全市…: a clause may tell its time before its place. */
	private int behindTime(int place) {
		return new CalendarWords(passage, 0).at(place).map(CalendarWords.Reading::end).orElse(place);
	}

	private boolean isAbove(char level) {
		return document.isEmpty() ? level == '国' || level == '省' : rank(level) < rank(document.charAt(document.length() - 1));
	}

	private static int rank(char level) {
		int rank = LEVELS.indexOf(level);
		return rank >= SMALLEST ? SMALLEST : level == '县' || level == '旗' ? LEVELS.indexOf('区') : rank;
	}

	/** 甲江省 in 甲江省全省. */
	private Optional<String> nameBefore(Match<String> whole) {
		for (int start = whole.start() - SHORTEST_NAME; start >= whole.start() - LONGEST_NAME && start >= 0; start--) {
			boolean opens = start == 0 || !passage.hanAt(start - 1) || passage.at(start - 1) == '年';
			if (passage.at(whole.start() - 1) == whole.value().charAt(0) && opens) {
				return Optional.of(passage.text().substring(start, whole.start()));
			}
		}
		return Optional.empty();
	}

	/** 全市 in the report of 重庆市璧山区 is 重庆市; where the name of the higher level is not known it stays 全市. */
	private String above(Match<String> whole) {
		Optional<String> named = nameBefore(whole);
		if (named.isPresent()) {
			return named.get();
		}
		int level = document.indexOf(whole.value().charAt(0));
		return level > 0 ? document.substring(0, level + 1) : passage.text().substring(whole.start(), whole.end());
	}

	/** A town or district that opens the clause and does what is counted. */
	private Optional<Decided<String>> named(int start, int limit) {
		for (int end = start + 2; end <= start + LONGEST_NAME && end < limit; end++) {
			int level = LEVELS.indexOf(passage.at(end));
			if (!passage.hanAt(end)) {
				return Optional.empty();
			}
			if (level < 2 || passage.at(end) == '国' || !PREDICATE.startAt(passage.text(), end + 1)
					&& !OFFICE.startAt(passage.text(), end + 1)) {
				continue;
			}
			String name = passage.text().substring(start, end + 1);
			boolean own = document.contains(name) || isNoName(name);
			return own ? Optional.empty() : Optional.of(new Decided<>(name, "district.named", start, end + 1));
		}
		return Optional.empty();
	}

}
