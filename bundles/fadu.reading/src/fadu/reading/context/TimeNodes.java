package fadu.reading.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.reading.language.NonFigures;
import fadu.reading.language.Passage;
import fadu.reading.language.Plans;
import fadu.reading.language.Quotations;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Finds the times that a text names outside quoted names, each with its role. */
final class TimeNodes {

	private static final Cues STATISTICS = Cues.of("statistics");
	private static final Cues UNTIL = Cues.of("until");
	private static final Cues ON = Cues.of("on");
	private static final Cues FROM = Cues.of("from");
	private static final Cues SINCE_THEN = Cues.of("since_then");
	private static final Cues SINCE = Cues.of("since");
	private static final Cues COMES = Cues.of("comes");
	private static final Cues FOUNDED = Cues.of("founded");
	private static final Cues COMPARES = Cues.of("base_of_change_before");
	private static final Cues PLANNED = Cues.of("planned");
	private static final Cues AIMS = Cues.of("aim_of_clause");
	private static final Cues INTENDS = Cues.of("intends");
	private static final Cues PREDICATE = Cues.of("predicate");
	private static final Cues RESULTS = Cues.of("results_of_work");
	private static final Cues RESULTS_OF_TITLE = Cues.of("results");
	private static final Cues NAMES_A_TIME = Cues.of("names_a_time");
	private static final Cues FOLLOWS = Cues.of("report_follows");
	private static final Cues HEARD = Cues.of("heard");
	private static final Cues PROGRESS = Cues.of("progress");
	private static final String MAY_START = "0123456789今去上本当一二三四前第全明次同翌下头";
	/** Times that name no year are looked for up to here; years everywhere. */
	private static final int OPENING = 1500;
	/** A report that was heard is named so near the top of minutes. */
	private static final int BEGINNING = 400;
	private static final int LABEL = 16;
	private static final int SINCE_REACH = 16;
	private static final int LONGEST_DATELINE = 60;
	private static final int ISSUE_LINE = 30;
	private static final int FIRST_LINES = 6;
	private static final int LAST_LINES = 5;
	private static final int MOST = 400;
	private static final int YEAR = 4;
	private static final int SHORT = 6;

	private final Passage passage;
	private final String text;
	private final List<Sentence> sentences;
	private final Quotations quotations;
	private final int titleEnd;
	private final int firstLinesEnd;
	private final int lastLinesStart;
	private final List<TimeNode> nodes = new ArrayList<>();

	private TimeNodes(Passage passage, List<Sentence> sentences, int titleEnd) {
		this.passage = passage;
		this.text = passage.text();
		this.sentences = sentences;
		this.titleEnd = titleEnd;
		quotations = Quotations.of(text);
		firstLinesEnd = lineEdge(0, 1, FIRST_LINES);
		lastLinesStart = lineEdge(text.length() - 1, -1, LAST_LINES);
	}

	/**
	 * The times of a text, in order.
	 *
	 * @param titleEnd where the title ends, 0 where there is none
	 */
	static List<TimeNode> of(Passage passage, List<Sentence> sentences, int titleEnd) {
		TimeNodes finder = new TimeNodes(passage, sentences, titleEnd);
		finder.find();
		return finder.nodes;
	}

	private int lineEdge(int from, int step, int lines) {
		int left = lines;
		int i = from;
		while (i >= 0 && i < text.length()) {
			boolean content = text.charAt(i) == '\n' && passage.at(i - step) != '\n';
			left -= content ? 1 : 0;
			if (left == 0) {
				return i;
			}
			i += step;
		}
		return Math.max(0, i);
	}

	private void find() {
		int s = 0;
		for (int place = 0; place < text.length() && nodes.size() < MOST; place++) {
			int i = place;
			char c = text.charAt(i);
			boolean digit = c == '1' && passage.at(i + 1) == '9' || c == '2' && passage.at(i + 1) == '0' || c == '二';
			boolean near = i < OPENING || i >= lastLinesStart;
			if (!digit && !(near && MAY_START.indexOf(c) >= 0) || passage.digitAt(i - 1)) {
				continue;
			}
			Optional<CalendarWords.Reading> numeric = NumericDates.at(passage, i);
			Optional<CalendarWords.Reading> reading = numeric.or(() -> bareYear(i)).or(() -> new CalendarWords(passage, 0).at(i));
			if (reading.isEmpty()) {
				continue;
			}
			while (s < sentences.size() - 1 && sentences.get(s).end() <= i) {
				s++;
			}
			nodes.add(new TimeNode(i, reading.get(), role(i, reading.get(), sentences.get(s), s)));
			place = reading.get().end() - 1;
		}
	}

	/** 数说某院2022:…: a year without 年 with which a clause of the title ends. */
	private Optional<CalendarWords.Reading> bareYear(int place) {
		return place < titleEnd && NonFigures.isBareYear(passage, place)
				? Optional.of(CalendarWords.Reading.of(Integer.parseInt(text.substring(place, place + YEAR)), place + YEAR))
				: Optional.empty();
	}

	private TimeRole role(int start, CalendarWords.Reading reading, Sentence sentence, int index) {
		if (quotations.covers(start)) {
			return TimeRole.MENTION;
		}
		if (start < titleEnd ? isUpTo(start, reading) : isFrame(start, reading, sentence) || isBelowTitle(start, reading)) {
			return TimeRole.CUTOFF;
		}
		if (isCounted(start) || reading.month() == 0 && isHeard(start, reading, sentence)) {
			return isUpTo(start, reading) ? TimeRole.CUTOFF : TimeRole.STATISTICS;
		}
		if (reading.named() && (reading.day() > 0 || reading.month() > 0) && start >= titleEnd && isDateline(start, reading)) {
			return start <= firstLinesEnd ? TimeRole.DATELINE : TimeRole.SIGNATURE;
		}
		if (start < titleEnd || reading.month() > 0 && isIssue(start, reading.named())) {
			return start < titleEnd && isPlanOfTitle(start) ? TimeRole.PLAN : TimeRole.TITLE;
		}
		if (reading.day() > 0 && passage.startsAt(reading.end(), "讯", "电", "消息")) {
			return TimeRole.NEWS_DAY;
		}
		if (COMPARES.endBefore(text, start)) {
			return TimeRole.BASE;
		}
		if (PLANNED.startAt(text, reading.end()) || INTENDS.startAt(text, reading.end())
				|| AIMS.standIn(text, reading.end(), Math.min(reading.end() + LONGEST_DATELINE, sentence.clauseEnd(start)))
				|| passage.endsBefore(start, "到") && INTENDS.standIn(text, sentence.start(), start)
				|| Plans.announces(text, sentence)) {
			return TimeRole.PLAN; // 下一步将补齐短板,到2025年…
		}
		if (isStart(start, reading, sentence)) {
			return TimeRole.START;
		}
		return adverbial(start, reading, sentence, index);
	}

	/** 五年工作回顾和2018年主要任务: the year behind the results of a title is that of the plans. */
	private boolean isPlanOfTitle(int start) {
		return passage.endsBefore(start, "和", "及", "暨", "与", "、") && RESULTS_OF_TITLE.standIn(text, 0, start);
	}

	/** (2024年11月 总第35期), 2025年第5期(5月份) in a line below the title. */
	private boolean isIssue(int start, boolean named) {
		int lineStart = lineStart(start);
		int lineEnd = lineEnd(start);
		boolean opens = named && start - lineStart <= 2 && text.substring(start, lineEnd).indexOf('期') > 0;
		boolean closes = !named && passage.at(start - 1) == '(' && text.substring(lineStart, start).indexOf('期') > 0
				&& text.substring(lineStart, start).indexOf('年') > 0;
		return start <= firstLinesEnd && lineEnd - lineStart <= ISSUE_LINE && (opens || closes);
	}

	/** Where the line of a place starts; of a longer one, as far as a short line could. */
	private int lineStart(int place) {
		int i = place;
		while (i > 0 && place - i <= LONGEST_DATELINE && text.charAt(i - 1) != '\n') {
			i--;
		}
		return i;
	}

	private int lineEnd(int place) {
		int i = place;
		while (i < text.length() && i - place <= LONGEST_DATELINE && text.charAt(i) != '\n') {
			i++;
		}
		return i;
	}

	private TimeRole adverbial(int start, CalendarWords.Reading reading, Sentence sentence, int index) {
		int words = UNTIL.before(text, start).or(() -> reading.month() > 0 ? ON.before(text, start) : Optional.empty())
				.map(Match::start).orElse(start);
		int clause = passage.skipBlanks(sentence.clauseStart(start));
		boolean opens = clause == words || passage.at(words - 1) == ' ' && passage.clauseEndsAt(reading.end())
				|| RESULTS.startAt(text, reading.end());
		boolean names = NAMES_A_TIME.startAt(text, reading.end());
		if (opens && !names) {
			boolean first = passage.skipBlanks(sentence.content()) == words && isFirst(index);
			return first ? TimeRole.OPENING : TimeRole.ADVERBIAL;
		}
		return PREDICATE.startAt(text, reading.end()) || UNTIL.endBefore(text, start) ? TimeRole.ADVERBIAL : TimeRole.MENTION;
	}

	/** Whether a sentence is the first below the title and the lines that belong to it. */
	private boolean isFirst(int index) {
		for (int i = 0; i < index; i++) {
			boolean line = passage.at(sentences.get(i).end() - 1) != '。' && sentences.get(i).boundaries().length < 2;
			if (i == FIRST_LINES || !line) {
				return false;
			}
		}
		return true;
	}

	/** 统计时间:2021年…, 本期统计区间为…, 数据截至…. */
	private boolean isCounted(int start) {
		Optional<Match<Boolean>> cue = STATISTICS.last(text, start - LABEL, start);
		if (cue.isEmpty()) {
			return false;
		}
		for (int i = cue.get().end(); i < start; i++) {
			if ("为是:自从间段时(内止至于期 数据日均都截".indexOf(text.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	/** 截至10月底; in a title it is the time that the document covers. */
	private boolean isUpTo(int start, CalendarWords.Reading reading) {
		return UNTIL.endBefore(text, start) && reading.month() > 0;
	}

	/** (截至2025年9月30日): a line of its own below the title. */
	private boolean isBelowTitle(int start, CalendarWords.Reading reading) {
		int lineStart = lineStart(start);
		return isUpTo(start, reading) && start <= firstLinesEnd && passage.at(lineStart) == '(' && start - lineStart < SHORT
				&& passage.at(reading.end()) == ')' && lineEnd(start) - reading.end() <= 2;
	}

	/** 截至10月底,有关情况如下: a sentence that tells a time and no number, and says that the report follows. */
	private boolean isFrame(int start, CalendarWords.Reading reading, Sentence sentence) {
		int end = Math.min(sentence.end(), reading.end() + LONGEST_DATELINE);
		if (!isUpTo(start, reading) || !FOLLOWS.standIn(text, reading.end(), end)) {
			return false;
		}
		for (int i = reading.end(); i < end; i++) {
			if (passage.digitAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** 会议听取了今年1至8月各项业务的进展情况: the time whose report was heard. */
	private boolean isHeard(int start, CalendarWords.Reading reading, Sentence sentence) {
		int clause = Math.max(sentence.clauseStart(start), start - LABEL);
		return start >= titleEnd && start < titleEnd + BEGINNING && HEARD.standIn(text, clause, start)
				&& PROGRESS.standIn(text, reading.end(), Math.min(sentence.clauseEnd(start), reading.end() + LONGEST_DATELINE));
	}

	private boolean isStart(int start, CalendarWords.Reading reading, Sentence sentence) {
		int end = reading.end();
		int clauseEnd = Math.min(sentence.clauseEnd(start), end + SINCE_REACH);
		boolean since = SINCE.startAt(text, end) && !COMES.startAt(text, end) || SINCE_THEN.standIn(text, end, clauseEnd)
				|| FROM.endBefore(text, start) && !DocumentTime.isLong(reading.period());
		return since && !DocumentTime.isLong(reading.period()) || reading.named() && FOUNDED.startAt(text, end)
				|| reading.named() && FOUNDED.endBefore(text, Math.min(sentence.clauseEnd(start), end + SINCE_REACH))
						&& sentence.clauseEnd(start) <= end + SINCE_REACH;
	}

	/** A day in a line of its own kind: short, without a sentence; or the first words of a line with a blank behind them. */
	private boolean isDateline(int start, CalendarWords.Reading reading) {
		if (start > firstLinesEnd && start < lastLinesStart) {
			return false;
		}
		int lineStart = lineStart(start);
		int lineEnd = lineEnd(start);
		boolean sentence = lineEnd - lineStart > LONGEST_DATELINE || text.substring(lineStart, lineEnd).indexOf('。') >= 0;
		if (sentence) {
			boolean stamp = passage.at(reading.end()) == ' ' || passage.startsAt(reading.end(), "讯", "电", ")");
			return reading.day() > 0 && stamp && start - lineStart < LABEL && start <= firstLinesEnd;
		}
		boolean alone = start - lineStart <= 2 && lineEnd - reading.end() <= 2;
		boolean signs = start > firstLinesEnd || lineStart > titleEnd && alone;
		boolean issue = start <= firstLinesEnd && text.substring(lineStart, lineEnd).indexOf('期') > 0 && reading.day() == 0;
		return reading.day() > 0 || !issue && signs && alone;
	}

}
