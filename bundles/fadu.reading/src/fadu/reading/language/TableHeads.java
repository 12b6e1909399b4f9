package fadu.reading.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/** What the words around a table say about the bare numbers in it. */
final class TableHeads {

	/** A unit and the factor that goes with it: 元 and 10,000 for 万元. */
	record Unit(MeasureWord word, int factor, int length) {
		static final Unit NONE = new Unit(MeasureWord.NONE, 1);

		Unit(MeasureWord word, int factor) {
			this(word, factor, 0);
		}

		boolean isKnown() {
			return word.kind() != MeasureClass.NONE;
		}
	}

	private static final Trie<MeasureWord> WORDS = new Trie<>();
	private static final Set<String> LABELS = new HashSet<>();
	private static final String CAPTION = "单位:";
	/** What may stand behind a unit in a bracket; (年末) is none. */
	private static final String BEHIND_UNIT = ")）]】、,，/;；:： ";
	private static final int LONGEST_NUMBER = 24;
	private static final Cues COUNTS = Cues.of("counting_head");
	private static final List<String> BOUND_WORDS = List.of("以上", "以下", "以内");

	static {
		for (String[] entry : WordList.entries("head_units")) {
			String unit = entry.length > 2 ? entry[1] : "";
			WORDS.add(entry[0], new MeasureWord(unit, MeasureClass.of(entry[entry.length - 1])));
		}
		WordList.entries("label_columns").forEach(entry -> LABELS.add(entry[0]));
	}

	private TableHeads() {
	}

	/** Whether the numbers of a column name its rows: 序号. */
	static boolean names(String column) {
		return LABELS.contains(column.replace(" ", "")) || LABELS.contains(column.substring(column.lastIndexOf(' ') + 1));
	}

	/** The last telling word in a stretch of text. */
	static Optional<Match<MeasureWord>> tellingWord(String text, int from, int to) {
		return WORDS.lastWithin(text, from, to);
	}

	/**
	 * The unit of a bare number: a unit in brackets tells most, then a rate's name, then the caption, then a noun; the one at the
	 * head that says what is counted (申请数量) before the other's (商业企业).
	 *
	 * @param noun the unit of what the caption counts, where nothing else tells
	 */
	static Unit unit(String column, String row, Unit caption, Unit noun) {
		String last = column.substring(column.lastIndexOf(' ') + 1);
		boolean shareOfGroup = !bracketed(last).isKnown() && told(last).filter(TableHeads::isShare).isPresent();
		Unit ofRow = bracketed(row);
		Unit rated = bracketed(last).isKnown() ? bracketed(last) : told(last).map(word -> new Unit(word, 1)).orElse(Unit.NONE);
		if (rated.word().kind() == MeasureClass.SCORE) {
			return rated; // 权重(分) and 得分 beside 办结率(%) tell what the row is worth, and not what it counts
		}
		Unit ofColumn = shareOfGroup || isShare(ofRow.word()) ? Unit.NONE : bracketed(column); // 比上年增减(%) below 律师(人)
		if (ofColumn.isKnown() || ofRow.isKnown()) {
			return ofColumn.isKnown() ? ofColumn : ofRow;
		}
		Optional<MeasureWord> share = told(column).filter(TableHeads::isShare).or(() -> told(row).filter(TableHeads::isShare));
		if (share.isEmpty() && caption.isKnown()) {
			return caption;
		}
		boolean rowCounts = COUNTS.endBefore(row, row.length()) && !COUNTS.endBefore(column, column.length());
		return share.or(() -> told(rowCounts ? row : column)).or(() -> told(rowCounts ? column : row))
				.map(word -> new Unit(word, 1)).orElse(noun);
	}

	/**
	 * Whether a head itself says in what its column counts: by a unit in brackets, as a share, as a measure word or a number of
	 * something.
	 */
	static boolean tells(String column) {
		String last = column.substring(column.lastIndexOf(' ') + 1);
		boolean measure = MeasureWord.words().at(last, 0).filter(word -> word.end() == last.length()).isPresent();
		return measure || COUNTS.endBefore(last, last.length()) || bracketed(column).isKnown()
				|| told(column).filter(TableHeads::isShare).isPresent();
	}

	private static boolean isShare(MeasureWord word) {
		return word.kind() == MeasureClass.PERCENT;
	}

	private static Optional<MeasureWord> told(String head) {
		return WORDS.lastWithin(head, 0, head.length()).map(Match::value);
	}

	/** 金额(万元), 金额/万元, 同比(±%), 完成% */
	private static Unit bracketed(String head) {
		if (head.endsWith("%") || head.contains("(±%)")) {
			return unitAt("%", 0);
		}
		int open = Math.max(head.lastIndexOf('('), head.lastIndexOf('/'));
		int start = head.startsWith(CAPTION, open + 1) ? open + 1 + CAPTION.length() : open + 1;
		Unit unit = open < 0 ? Unit.NONE : unitAt(head, start);
		int end = start + unit.length();
		return end >= head.length() || BEHIND_UNIT.indexOf(head.charAt(end)) >= 0 ? unit : Unit.NONE;
	}

	static boolean isUnitColumn(String head) {
		return head.equals("计量单位") || head.equals("单位");
	}

	/** Of the difference of two rates. */
	static Unit points() {
		return unitAt("百分点", 0);
	}

	/** The unit that a cell names: 万元. */
	static Unit named(String words) {
		return unitAt(words, 0);
	}

	/** The unit that starts at a place, with the factor before it. */
	static Unit unitAt(String text, int start) {
		char scale = start < text.length() ? text.charAt(start) : 0;
		int factor = scale == '万' ? 10_000 : scale == '亿' ? 100_000_000 : scale == '千' ? 1000 : 1;
		Optional<MeasureWord> whole = MeasureWord.words().at(text, start).map(Match::value);
		Optional<MeasureWord> scaled = factor == 1
				? Optional.empty()
				: MeasureWord.words().at(text, start + 1).map(Match::value);
		int end = MeasureWord.words().at(text, start).or(() -> MeasureWord.words().at(text, start + 1)).map(Match::end)
				.orElse(start);
		boolean unit = whole.isPresent() && whole.get().kind() != MeasureClass.NAME;
		return unit
				? new Unit(whole.get(), 1, end - start)
				: scaled.filter(word -> word.kind() != MeasureClass.NAME).map(word -> new Unit(word, factor, end - start))
						.orElse(Unit.NONE);
	}

	/** Whether a cell holds numbers with their units and nothing else: 1,205.6 · 43.75% · 28件30人 · -3.2 · 不少于120场. */
	static boolean isNumber(String text, int start, int end) {
		if (end - start > LONGEST_NUMBER || start == end) {
			return false;
		}
		int i = Math.min(Qualifiers.behind(text, start), end - 1);
		while (i < end) {
			int digits = i < end && (NonFigures.isDash(text.charAt(i)) || text.charAt(i) == '+') ? i + 1 : i;
			i = run(text, digits, end, "0123456789.,");
			if (i == digits) {
				return false;
			}
			i = run(text, i, end, " 万亿千余多+");
			Optional<Match<MeasureWord>> word = MeasureWord.words().at(text, i);
			i = run(text, word.map(Match::end).filter(e -> e <= end).orElse(i), end, " ");
			int open = i + 3 == end && text.charAt(i) == '及' ? i + 1 : i;
			boolean bound = open + 2 == end && BOUND_WORDS.stream().anyMatch(words -> text.startsWith(words, open));
			i = bound ? end : i;
		}
		return true;
	}

	/** The unit that a cell with a number writes behind it: 不少于120场. */
	static Unit written(String text, int start, int end) {
		int digits = run(text, Qualifiers.behind(text, start), end, "0123456789.,万亿千 ");
		Unit unit = digits < end ? unitAt(text, digits) : Unit.NONE;
		return unit.isKnown() ? new Unit(unit.word(), 1) : unit;
	}

	private static int run(String text, int from, int end, String chars) {
		int i = from;
		while (i < end && chars.indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		return i;
	}

}
