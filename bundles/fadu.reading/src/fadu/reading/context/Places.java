package fadu.reading.context;

import java.util.Optional;

import fadu.reading.language.Mention;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/**
 * Tells which district a quantity speaks of: 全国 or 全市 in the report of a district is not the district, nor is a town that opens
 * the clause as its subject (双桥镇受理12件); all else is the document's.
 */
public final class Places {

	private static final Trie<String> WHOLES = new Trie<>();
	private static final Cues NO_NAME = Cues.of("no_place_name");
	private static final Cues PREDICATE = Cues.of("predicate");
	private static final Cues OFFICE = Cues.of("office");
	/** From the nation down; a district and a county stand on one level. */
	private static final String LEVELS = "国省市区县旗镇乡";
	private static final int SMALLEST = LEVELS.indexOf('镇');
	private static final int LONGEST_NAME = 4;
	private static final int FAR = 40;

	static {
		WordList.entries("wholes").forEach(entry -> WHOLES.add(entry[0], entry[1]));
	}

	private final Passage passage;
	private final String document;

	public Places(String text, String document) {
		this.passage = new Passage(text);
		this.document = document;
	}

	/** The district that a quantity speaks of. */
	public Decided<String> placeOf(Mention mention, Sentence sentence) {
		boolean claim = mention.form() == Form.RANKED || mention.form() == Form.FIRST;
		int start = passage.skipBlanks(sentence.clauseStart(mention.start()));
		Optional<Decided<String>> told = claim ? Optional.empty() : whole(mention, start).or(() -> named(start, mention.start()));
		return told.orElseGet(() -> Decided.of(document, "district.document"));
	}

	private Optional<Decided<String>> whole(Mention mention, int clauseStart) {
		Optional<Match<String>> word = WHOLES.before(passage.text(), mention.start())
				.or(() -> mention.start() - clauseStart < FAR ? WHOLES.at(passage.text(), clauseStart) : Optional.empty());
		return word.filter(match -> match.end() <= mention.start() && isAbove(match.value().charAt(0)))
				.map(match -> new Decided<>(above(match), "district.whole", match.start(), match.end()));
	}

	private boolean isAbove(char level) {
		return document.isEmpty() ? level == '国' : rank(level) < rank(document.charAt(document.length() - 1));
	}

	private static int rank(char level) {
		int rank = LEVELS.indexOf(level);
		return rank >= SMALLEST ? SMALLEST : level == '县' || level == '旗' ? LEVELS.indexOf('区') : rank;
	}

	/** 全市 in the report of 重庆市璧山区 is 重庆市; where the name of the higher level is not known it stays 全市. */
	private String above(Match<String> whole) {
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
			boolean own = document.contains(name) || NO_NAME.standIn(passage.text(), start, end + 1);
			return own ? Optional.empty() : Optional.of(new Decided<>(name, "district.named", start, end + 1));
		}
		return Optional.empty();
	}

}
