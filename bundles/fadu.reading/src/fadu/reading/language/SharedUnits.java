package fadu.reading.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Units that a number takes from its neighbours: the last of a list (320、85件), or the figure whose parts stand in the brackets
 * behind it (8632件(国内6210、涉外2105)).
 */
final class SharedUnits {

	private static final int LONGEST_LIST = 8;
	private static final int LONGEST_NAME = 7;
	private static final int REACH = 80;
	private static final Set<MeasureClass> SHARED = Set.of(MeasureClass.COUNT, MeasureClass.MONEY, MeasureClass.PERCENT,
			MeasureClass.MEASURE, MeasureClass.SCORE, MeasureClass.POINT);

	private final Passage passage;
	private final List<Numeral> numerals;
	private final List<Mention> mentions;

	/**
	 * @param numerals all of the text
	 * @param mentions those taken so far, in order; it grows while the text is read
	 */
	SharedUnits(Passage passage, List<Numeral> numerals, List<Mention> mentions) {
		this.passage = passage;
		this.numerals = numerals;
		this.mentions = mentions;
	}

	/** The unit of a bare number, from the end of its list or from the figure before the brackets. */
	Optional<MeasureWord> of(int index) {
		Numeral numeral = numerals.get(index);
		return numeral.chinese() || isYear(numeral)
				? Optional.empty()
				: ofList(index).or(() -> ofNamedList(index)).or(() -> ofWhole(numeral));
	}

	/** 提高4.6个、降低2.3个百分点: the end of the measure word stands at the end of the list only. */
	Optional<MeasureWord> points(int index, Measure measure) {
		if (!"个".equals(measure.word().unit()) || index + 1 >= numerals.size()) {
			return Optional.empty();
		}
		Numeral next = numerals.get(index + 1);
		return listed(measure.end(), next)
				? Optional.of(Measure.behind(passage, next).word()).filter(w -> w.kind() == MeasureClass.POINT)
				: Optional.empty();
	}

	/** 播放量3.8亿,单条最高1260万: a scaled number takes up the unit of the one before. */
	Optional<MeasureWord> ofPrevious(Numeral numeral) {
		if (mentions.isEmpty()) {
			return Optional.empty();
		}
		Mention previous = mentions.get(mentions.size() - 1);
		boolean near = numeral.start() - previous.end() <= REACH / 2 && !passage.within(previous.end(), numeral.start(), "。", "\n")
				&& (previous.kind() == MeasureClass.MONEY || previous.form() == Mention.Form.ELIDED);
		return near ? Optional.of(new MeasureWord(previous.quantity().unit(), previous.kind())) : Optional.empty();
	}

	private Optional<MeasureWord> ofList(int index) {
		for (int i = index; i + 1 < numerals.size() && i < index + LONGEST_LIST; i++) {
			Numeral next = numerals.get(i + 1);
			boolean listed = next.start() == numerals.get(i).end() + 1 && passage.joinsAt(next.start() - 1);
			if (!listed || next.chinese()) {
				return Optional.empty();
			}
			Measure measure = Measure.behind(passage, next);
			if (measure.word().kind() != MeasureClass.NONE) {
				return Optional.of(measure.word()).filter(word -> SHARED.contains(word.kind()) && !measure.elided());
			}
		}
		return Optional.empty();
	}

	/** 民事30、刑事20、行政7件: the unit stands at the end of the list. */
	private Optional<MeasureWord> ofNamedList(int index) {
		for (int i = index; passage.hanAt(numerals.get(index).start() - 1) && i + 1 < numerals.size()
				&& i < index + LONGEST_LIST; i++) {
			Numeral next = numerals.get(i + 1);
			if (next.chinese() || !listed(numerals.get(i).end(), next)) {
				return Optional.empty();
			}
			Measure measure = Measure.behind(passage, next);
			if (measure.word().kind() != MeasureClass.NONE) {
				return Optional.of(measure.word()).filter(word -> word.kind() == MeasureClass.COUNT && !measure.elided());
			}
		}
		return Optional.empty();
	}

	/** Whether a sign of a list and a short word stand before the next number. */
	private boolean listed(int end, Numeral next) {
		boolean sign = end < next.start() - 1 && next.start() - end <= LONGEST_NAME && "、和".indexOf(passage.at(end)) >= 0;
		for (int i = end + 1; sign && i < next.start(); i++) {
			sign = passage.hanAt(i);
		}
		return sign;
	}

	private Optional<MeasureWord> ofWhole(Numeral numeral) {
		boolean named = passage.hanAt(numeral.start() - 1) && "、,;)".indexOf(passage.at(numeral.end())) >= 0;
		int open = named ? openBracket(numeral.start()) : -1;
		for (int i = mentions.size() - 1; open >= 0 && i >= 0 && mentions.get(i).end() >= open; i--) {
			Mention whole = mentions.get(i);
			if (whole.end() == open && SHARED.contains(whole.kind())
					&& whole.quantity().value().compareTo(numeral.value().orElseThrow()) >= 0) {
				return Optional.of(new MeasureWord(whole.quantity().unit(), whole.kind()));
			}
		}
		return Optional.empty();
	}

	private int openBracket(int place) {
		for (int i = place - 1; i >= 0 && i > place - REACH; i--) {
			char c = passage.at(i);
			if (c == '(') {
				return i;
			}
			if (c == ')' || c == '。' || c == '\n') {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isYear(Numeral numeral) {
		int value = numeral.length() == 4 ? numeral.value().map(Number::intValue).orElse(0) : 0;
		return value >= 1949 && value <= 2100;
	}

}
