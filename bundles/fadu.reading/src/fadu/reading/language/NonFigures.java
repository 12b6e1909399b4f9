package fadu.reading.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/**
 * Numbers that count nothing: dates, section and document numbers, telephone numbers, names with a number in them.
 * <p>
 * The questions are asked in a fixed order; the first that is answered gives the reason.
 */
public final class NonFigures {

	private static final Set<String> HOTLINES = new HashSet<>();
	private static final Trie<Boolean> FIXED = new Trie<>();
	private static final int LONGEST_EXPRESSION = 8;
	private static final int LONGEST_AREA = 4;
	private static final int SHORTEST_TELEPHONE = 7;
	private static final Set<String> STRETCHES = Set.of("年", "个月", "周", "天", "季度");

	static {
		WordList.entries("hotlines").forEach(entry -> HOTLINES.add(entry[0]));
		WordList.entries("fixed_expressions").forEach(entry -> FIXED.add(entry[0], Boolean.TRUE));
	}

	private final Passage passage;

	public NonFigures(String text) {
		this.passage = new Passage(text);
	}

	/**
	 * Why a numeral is no quantity; nothing where it may be one.
	 *
	 * @param sentence that it stands in
	 * @param word     measure word behind it
	 */
	public Optional<String> reason(Numeral numeral, Sentence sentence, MeasureWord word) {
		if (numeral.start() < sentence.content() || isBracketedNumber(numeral) || isOutlineNumber(numeral, sentence)) {
			return Optional.of("section_number");
		}
		if (isDate(numeral) || isClock(numeral)) {
			return Optional.of("date");
		}
		if (isStretch(numeral, word)) {
			return Optional.of("period");
		}
		if (isDocumentNumber(numeral)) {
			return Optional.of("document_number");
		}
		if (isCongress(numeral)) {
			return Optional.of("congress");
		}
		if (passage.endsBefore(numeral.start(), "周", "星期", "礼拜") && numeral.length() == 1 && numeral.chinese()) {
			return Optional.of("weekday");
		}
		if (isPartOfName(numeral)
				|| word.kind() == MeasureClass.TIME && passage.at(numeral.end() + word.unit().length()) == '×') {
			return Optional.of("brand_name");
		}
		if (word.kind() == MeasureClass.NONE && HOTLINES.contains(written(numeral))) {
			return Optional.of("hotline");
		}
		if (isIdentifier(numeral, word) || isTelephone(numeral)) {
			return Optional.of("identifier");
		}
		if (isVersion(numeral, word)) {
			return Optional.of("version");
		}
		if (passage.at(numeral.start() - 1) == '届' && passage.startsAt(numeral.end(), "次会议", "次全会", "次全体会议")) {
			return Optional.of("name");
		}
		if (isVague(numeral)) {
			return Optional.of("vague");
		}
		if (isFixedExpression(numeral)) {
			return Optional.of("fixed_expression");
		}
		if (isNotice(numeral)) {
			return Optional.of("notice");
		}
		return word.kind() == MeasureClass.NAME && !isAge(numeral, word)
				? Optional.of(passage.startsAt(numeral.end(), "周年") ? "anniversary" : "name")
				: Optional.empty();
	}

	private String written(Numeral numeral) {
		return passage.text().substring(numeral.start(), numeral.end());
	}

	private boolean isBracketedNumber(Numeral numeral) {
		boolean table = passage.endsBefore(numeral.start(), "附", "表", "图", "附件", "专栏") && numeral.length() <= 2
				&& (passage.at(numeral.end()) == ' ' || passage.clauseEndsAt(numeral.end()))
				&& (passage.clauseEndsAt(numeral.start() - 2) || numeral.start() < 2 || passage.at(numeral.start() - 2) == '附');
		return table || passage.at(numeral.start() - 1) == '(' && passage.at(numeral.end()) == ')' && numeral.length() <= 3
				&& !numeral.scaled();
	}

	/** 3.2 项目实施 at the start of a line. */
	private boolean isOutlineNumber(Numeral numeral, Sentence sentence) {
		return numeral.start() == sentence.start() && sentence.end() > 0 && !numeral.chinese() && !numeral.scaled()
				&& numeral.length() == 3 && passage.at(numeral.start() + 1) == '.'
				&& (passage.hanAt(numeral.end()) || passage.at(numeral.end()) == ' ' && passage.hanAt(numeral.end() + 1));
	}

	private boolean isDate(Numeral numeral) {
		int end = numeral.end();
		boolean year = numeral.length() == 4 && !numeral.more() && !numeral.scaled();
		if (year && (passage.at(end) == '年' || isBareYear(passage, numeral.start()))) {
			return true;
		}
		if (year && isDash(passage.at(end)) && passage.digitAt(end + 1)) {
			return passage.at(end + 5) == '年' || passage.at(end + 3) == '-' || passage.at(end + 3) == '月'
					|| passage.at(end + 5) == ')';
		}
		if (passage.at(end) == '分' && "时点".indexOf(passage.at(numeral.start() - 1)) >= 0 && numeral.start() > 0) {
			return true;
		}
		if (passage.at(end) == '日' && numeral.length() <= 2 && !numeral.chinese() && passage.clauseEndsAt(numeral.start() - 1)
				&& (passage.startsAt(end + 1, "从", "在", "上午", "下午", ",", "讯", "电", "起", "至", "晚") || passage.at(end + 1) == ' ')) {
			return true;
		}
		if (passage.at(end) == '月' || passage.startsAt(end, "年代", "世纪", "学年", "时许", "点钟")) {
			return true;
		}
		if ((passage.at(end) == '日' || passage.at(end) == '号') && passage.at(numeral.start() - 1) == '月') {
			return true;
		}
		return isMonthRange(numeral) || isDayRange(numeral)
				|| passage.startsAt(end, "季度") && !passage.endsBefore(numeral.start(), "个");
	}

	/** 数说某院2022:…: digits of a year with which a clause of the first line ends. */
	public static boolean isBareYear(Passage passage, int place) {
		boolean digits = (passage.startsAt(place, "19") || passage.startsAt(place, "20")) && passage.digitAt(place + 2)
				&& passage.digitAt(place + 3) && !passage.digitAt(place + 4);
		boolean divided = passage.hanAt(place - 1) || passage.at(place - 1) == '|' || passage.endsBefore(place, "| ");
		return digits && divided && ":,\n".indexOf(passage.at(place + 4)) >= 0 && place < passage.firstLineEnd();
	}

	/** 1-9月, 3日至5日 */
	private boolean isMonthRange(Numeral numeral) {
		int i = numeral.end();
		if (!isDash(passage.at(i)) && passage.at(i) != '至' && passage.at(i) != '到' && passage.at(i) != '、') {
			return false;
		}
		i++;
		int from = i;
		while (i < from + 2 && passage.digitAt(i)) {
			i++;
		}
		return i > from && passage.at(i) == '月';
	}

	private boolean isDayRange(Numeral numeral) {
		int i = numeral.start() - 1;
		boolean linked = isDash(passage.at(i)) || passage.at(i) == '至';
		return linked && passage.at(numeral.end()) == '日' && (passage.at(i - 1) == '日' || passage.digitAt(i - 1))
				|| passage.at(i) == '月' && (isDash(passage.at(numeral.end())) || passage.at(numeral.end()) == '至');
	}

	/** 10:19:20, 2021/03/29, 2020-10-01, 12·4, 6.26 followed by another point */
	private boolean isClock(Numeral numeral) {
		return isJoined(numeral.start() - 1, -1, ":/·•") || isJoined(numeral.end(), 1, ":/·•") || isChain(numeral);
	}

	private boolean isJoined(int sign, int step, String signs) {
		return signs.indexOf(passage.at(sign)) >= 0 && passage.at(sign) != 0 && passage.digitAt(sign + step);
	}

	/** Three numbers or more with dashes between them are a date or a number of something, not a range. */
	private boolean isChain(Numeral numeral) {
		int joints = 0;
		int i = numeral.end();
		while (i < numeral.end() + 12 && (passage.digitAt(i) || isDash(passage.at(i)) && passage.digitAt(i + 1))) {
			joints += isDash(passage.at(i)) ? 1 : 0;
			i++;
		}
		i = numeral.start() - 1;
		while (i > numeral.start() - 12 && (passage.digitAt(i) || isDash(passage.at(i)) && passage.digitAt(i - 1))) {
			joints += isDash(passage.at(i)) ? 1 : 0;
			i--;
		}
		return joints >= 2;
	}

	static boolean isDash(char c) {
		return c == '-' || c == '—' || c == '–' || c == '~' || c == 0x2212;
	}

	/** 前10个月, 近5年, 未来三年: a stretch of time that is looked over, not one that something took. */
	private boolean isStretch(Numeral numeral, MeasureWord word) {
		boolean calendar = word.kind() == MeasureClass.TIME && STRETCHES.contains(word.unit());
		boolean recent = passage.at(numeral.start() - 1) == '近' && ("年".equals(word.unit())
				|| passage.clauseEndsAt(numeral.start() - 2) || "最在于对将了的".indexOf(passage.at(numeral.start() - 2)) >= 0);
		return calendar && (recent || passage.endsBefore(numeral.start(), "过去", "未来", "今后", "往后", "此前", "头")
				|| passage.at(numeral.start() - 1) == '前' && passage.at(numeral.start() - 2) != '提');
	}

	/** V2.0, 3.0版, 1.2.3, 2024.12 */
	private boolean isVersion(Numeral numeral, MeasureWord word) {
		if (numeral.chinese()) {
			return false;
		}
		int point = numeral.start();
		while (point < numeral.end() && passage.at(point) != '.') {
			point++;
		}
		boolean decimal = point < numeral.end();
		return passage.at(numeral.end()) == '.' && passage.digitAt(numeral.end() + 1)
				|| decimal && ("版".equals(word.unit()) || passage.at(numeral.end()) == '版')
				|| decimal && point == numeral.start() + 4 && word.kind() == MeasureClass.NONE && numeral.length() <= 7
						&& passage.text().startsWith("20", numeral.start()) && !numeral.scaled();
	}

	/** 数十家, 几百人: no number is said. */
	private boolean isVague(Numeral numeral) {
		return numeral.chinese() && passage.endsBefore(numeral.start(), "数", "几", "好") && numeral.start() > 0
				&& "十百千万亿".indexOf(passage.at(numeral.start())) >= 0;
	}

	/** 平均年龄41.3岁, 35岁以下占三成; but 6岁女童, and 30岁以下的律师 and 35岁以下37.5% only tell which. */
	private boolean isAge(Numeral numeral, MeasureWord word) {
		int end = numeral.end() + word.unit().length();
		int behind = end + (passage.startsAt(end, "以上", "以下") ? 2 : 0);
		boolean modifies = behind > end && (passage.digitAt(behind) || passage.at(behind) == '的');
		return word.unit().endsWith("岁") && !numeral.chinese() && !modifies
				&& (passage.startsAt(end, "以上", "以下", "及以上", "及以下", "(含)以")
						|| passage.within(numeral.start() - 8, numeral.start(), "平均", "均龄"));
	}

	private boolean isDocumentNumber(Numeral numeral) {
		return passage.at(numeral.start() - 1) == '[' && passage.at(numeral.end()) == ']'
				|| passage.at(numeral.start() - 1) == ']' && passage.at(numeral.end()) == '号'
				|| passage.startsAt(numeral.end(), "号文", "号令", "号公告");
	}

	/** 二十大, 二十届三中全会, 十五大以来 */
	private boolean isCongress(Numeral numeral) {
		if (!numeral.chinese()) {
			return false;
		}
		int end = numeral.end();
		return passage.startsAt(end, "中全会", "届")
				|| passage.at(end) == '中' && (passage.at(end + 1) == '、' || passage.at(end + 1) == '全')
				|| passage.at(end) == '大' && (passage.endsBefore(numeral.start(), "党的")
						|| numeral.length() > 1 && !passage.hanAt(end + 1) || passage.startsAt(end + 1, "精神", "报告", "以来", "和二十"));
	}

	/** “1+5+5”, 3+2, 1对1, A4, 5G, 7×24 */
	private boolean isPartOfName(Numeral numeral) {
		char before = passage.at(numeral.start() - 1);
		char after = passage.at(numeral.end());
		boolean opensCell = "\t|\n".indexOf(passage.at(numeral.start() - 2)) >= 0 || numeral.start() == 1;
		boolean sign = before == '+'
				&& (opensCell || passage.at(numeral.end()) == '%' || passage.startsAt(numeral.end(), "个百分点"));
		return before == '+' && !sign || after == '+' || before == '×' || after == '×' || before == '*' || after == '*'
				|| passage.at(numeral.end()) == '对' && passage.digitAt(numeral.end() + 1);
	}

	private boolean isIdentifier(Numeral numeral, MeasureWord word) {
		if (numeral.value().isEmpty()) {
			return !numeral.chinese();
		}
		boolean latinAfter = passage.letterAt(numeral.end()) && word.kind() == MeasureClass.NONE;
		boolean leadingZero = passage.at(numeral.start()) == '0' && passage.digitAt(numeral.start() + 1);
		return !numeral.chinese() && (passage.letterAt(numeral.start() - 1) || latinAfter || leadingZero
				|| "/_#@.".indexOf(passage.at(numeral.start() - 1)) >= 0 && numeral.start() > 0);
	}

	/** 0970-8642217: seven digits or eight behind the number of an area. */
	private boolean isTelephone(Numeral numeral) {
		int area = numeral.start() - 1;
		while (area > 0 && numeral.start() - area <= LONGEST_AREA && passage.digitAt(area - 1)) {
			area--;
		}
		return numeral.length() >= SHORTEST_TELEPHONE && isDash(passage.at(numeral.start() - 1)) && passage.at(area) == '0';
	}

	private boolean isFixedExpression(Numeral numeral) {
		for (int start = Math.max(0, numeral.start() - LONGEST_EXPRESSION); start <= numeral.start(); start++) {
			if (FIXED.at(passage.text(), start).filter(match -> match.end() > numeral.start()).isPresent()) {
				return !passage.digitAt(start - 1) || start == numeral.start();
			}
		}
		return false;
	}

	/** What a web page says about itself. */
	private boolean isNotice(Numeral numeral) {
		return passage.startsAt(numeral.end(), "字")
				&& passage.within(numeral.start() - 8, numeral.end() + 12, "隐藏", "省略", "下载", "剩余", "展开", "全文");
	}

}
