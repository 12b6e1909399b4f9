package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.model.value.Period;
import fadu.reading.language.Heading;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/** Which part of its year a document covers: 上半年, 前8个月, a month, by the title, the line of statistics, the opening or a heading. */
final class DocumentParts {

	private static final int LABEL = 12;
	private static final String DIVIDERS = "\t|\n";
	private static final int FIRST_SENTENCES = 3;
	private static final int FIRST_LINES = 6;
	private static final int MONTHS = 12;
	private static final int SOON = 60;
	private static final int ISSUE = 30;
	private static final Cues MONTHLY = Cues.of("monthly_title");
	private static final Set<TimeRole> TOLD = Set.of(TimeRole.OPENING, TimeRole.ADVERBIAL, TimeRole.MENTION);
	private static final Cues RESULTS = Cues.of("results");
	private static final Cues THIS_YEAR = Cues.of("this_year_so_far");

	private static final Cues WHOLE_YEAR = Cues.of("whole_year");
	private static final Cues WORK = Cues.of("work_of_heading");
	private static final int LONGEST_LINE = 24;

	private final Passage passage;
	private final List<Sentence> sentences;
	private final int titleEnd;
	private final List<TimeNode> nodes;

	DocumentParts(Passage passage, List<Sentence> sentences, int titleEnd, List<TimeNode> nodes) {
		this.passage = passage;
		this.sentences = sentences;
		this.titleEnd = titleEnd;
		this.nodes = nodes;
	}

	/** The words for the part of a year that the document covers: of the title, of the line of statistics, of the opening. */
	Optional<TimeNode> part() {
		return first(TimeRole.STATISTICS).or(() -> first(TimeRole.CUTOFF)).or(() -> first(TimeRole.TITLE))
				.or(() -> passage.within(0, titleEnd, "半年") ? firstNamed() : Optional.empty()).or(this::partOfOpening);
	}

	private Optional<TimeNode> first(TimeRole role) {
		return nodes.stream().filter(node -> node.role() == role && node.lastMonth() > 0).findFirst();
	}

	/** 今年1—11月,…。附表 2021年1—11月…: the only part of its year that a text tells, more than once, and nothing of the whole of it. */
	boolean isToldThroughout(TimeNode part) {
		List<TimeNode> told = nodes.stream().filter(node -> node.lastMonth() > 0).toList();
		return told.size() > 1 && told.stream().allMatch(node -> node.lastMonth() == part.lastMonth() && node.opensYear())
				&& !WHOLE_YEAR.standIn(passage.text(), titleEnd, passage.text().length());
	}

	static boolean isDecisive(TimeNode part) {
		return part.role() == TimeRole.TITLE || part.role() == TimeRole.STATISTICS || part.role() == TimeRole.CUTOFF;
	}

	/** The first part that a text names which tells no year and no part at its opening: 转眼上半年就过完了. */
	private Optional<TimeNode> firstNamed() {
		return named().findFirst();
	}

	/** The same, where its sentence names no other part: 由上半年的12次降到下半年的9次 tells of both and not of the document's time. */
	Optional<TimeNode> aloneNamed() {
		return firstNamed().filter(first -> sentences.stream().filter(each -> each.end() > first.start()).findFirst().stream()
				.flatMap(own -> nodes.stream().filter(node -> node.start() >= own.start() && node.start() < own.end()))
				.filter(node -> node.lastMonth() > 0).map(node -> node.reading().period()).distinct().count() == 1);
	}

	/**
	 * The only part of a year that a text without a year in its title tells of, where it was written soon after: 三季度, 今年前十个月.
	 *
	 * @param written the day of writing
	 */
	Optional<TimeNode> onlyPart(LocalDate written) {
		List<TimeNode> told = nodes.stream().filter(node -> node.lastMonth() > 0 && TOLD.contains(node.role()))
				.filter(node -> !end(node, written).isAfter(written)).toList();
		boolean one = told.stream().map(TimeNode::lastMonth).distinct().count() == 1;
		return told.stream().findFirst().filter(node -> one && (node.year() == 0 || node.year() == written.getYear()))
				.filter(node -> end(node, written).plusDays(SOON).isAfter(written));
	}

	private static LocalDate end(TimeNode part, LocalDate written) {
		return YearMonth.of(written.getYear(), part.lastMonth()).atEndOfMonth();
	}

	/** The only month that a text tells of: 整个5月, 5月20日; nothing where it tells of a part of a year, or of years, as well. */
	Optional<TimeNode> onlyMonth() {
		List<TimeNode> told = nodes.stream().filter(node -> TOLD.contains(node.role()) || node.role() == TimeRole.TITLE).toList();
		boolean others = THIS_YEAR.standIn(passage.text(), 0, passage.text().length()) || told.stream()
				.anyMatch(node -> node.lastMonth() > 0 || node.reading().isYear() && node.role() != TimeRole.MENTION);
		List<TimeNode> months = told.stream().filter(node -> node.reading().month() > 0).toList();
		boolean one = months.stream().map(node -> node.reading().month()).distinct().count() == 1 && months.size() > 1;
		return months.stream().filter(node -> one && !others && node.reading().day() == 0).findFirst();
	}

	private Stream<TimeNode> named() {
		return nodes.stream().filter(node -> node.lastMonth() > 0 && !node.reading().named())
				.filter(node -> node.role() == TimeRole.ADVERBIAL || node.role() == TimeRole.MENTION);
	}

	private Optional<TimeNode> partOfOpening() {
		int seen = (int) sentences.stream().filter(sentence -> sentence.end() <= titleEnd).count();
		int first = seen;
		while (first < sentences.size() && first < seen + FIRST_LINES && isLabel(sentences.get(first))) {
			first++;
		}
		int end = sentences.isEmpty() ? 0 : sentences.get(Math.min(sentences.size() - 1, first + FIRST_SENTENCES)).end();
		Optional<TimeNode> part = nodes.stream()
				.filter(node -> node.start() < Math.max(end, titleEnd) && node.lastMonth() > 0
						&& (node.role() == TimeRole.OPENING || node.role() == TimeRole.ADVERBIAL))
				.findFirst();
		boolean whole = nodes.stream()
				.anyMatch(node -> node.reading().isYear() && !node.reading().named() && node.role() == TimeRole.ADVERBIAL);
		return part.filter(node -> node.role() == TimeRole.OPENING || !whole).map(this::orThisYear);
	}

	/** 2023年2月至8月,46人…。今年1至11月,共…: what a story tells of is not the time of its text where that counts this year so far. */
	private TimeNode orThisYear(TimeNode told) {
		return told.opensYear()
				? told
				: nodes.stream().filter(node -> node.role() == TimeRole.ADVERBIAL && node.opensYear() && node.start() > told.start()
						&& node.lastMonth() > told.lastMonth()).findFirst().orElse(told);
	}

	/** 时间:…, 主持人:…, 〔2021〕第3号: the lines between a title and the first sentence. */
	private boolean isLabel(Sentence line) {
		boolean labelled = passage.find(':', line.start(), Math.min(line.end(), line.start() + LABEL)).isPresent();
		return passage.at(line.end() - 1) != '。' && (labelled || line.end() - line.start() <= LABEL);
	}

	/** 2024年10月工作简报: a single month in a title. */
	Optional<Period> month(int year) {
		return nodes.stream()
				.filter(node -> node.role() == TimeRole.TITLE && (node.year() == year || node.year() == 0)
						&& node.reading().month() > 0
						&& node.reading().day() == 0 && node.reading().month() <= MONTHS
						&& !(node.reading().period() instanceof Period.AsOf))
				.map(node -> new CalendarMonths(year).between(node.reading().month(), node.reading().month())).findFirst();
	}

	/** 工作月报 (2023年第5期): the number of the issue of a monthly report is its month. */
	Optional<Period> monthOfIssue(int year) {
		CalendarNumbers numbers = new CalendarNumbers(passage);
		boolean monthly = MONTHLY.standIn(passage.text(), 0, titleEnd);
		return nodes.stream().filter(node -> monthly && node.start() < titleEnd + ISSUE && node.year() == year)
				.mapToInt(node -> node.reading().end()).filter(end -> passage.at(end) == '第')
				.map(end -> Math.max(numbers.number(end + 1, 1), numbers.number(end + 1, 2)))
				.filter(number -> number > 0 && number <= MONTHS)
				.mapToObj(number -> new CalendarMonths(year).between(number, number))
				.findFirst();
	}

	/** 8月工作要点, 某司法所3月份工作动态: a line of its own below the title that is about one month. */
	Optional<Period> monthOfLine(int year) {
		return sentences.stream().filter(line -> line.start() >= titleEnd).limit(FIRST_LINES)
				.filter(line -> line.end() - line.start() <= LONGEST_LINE && passage.at(line.end()) == '\n'
						&& WORK.standIn(passage.text(), line.start(), line.end()))
				.mapToInt(this::monthIn).filter(number -> number > 0 && number <= MONTHS)
				.<Period>mapToObj(number -> new CalendarMonths(year).between(number, number)).findFirst();
	}

	/** 填报单位:某局|2024年7月|计量单位:件: the month of a monthly form, in a cell of its own above the table. */
	Optional<Period> monthOfForm(int year) {
		return MONTHLY.standIn(passage.text(), 0, titleEnd)
				? nodes.stream().filter(node -> node.reading().month() > 0 && node.reading().day() == 0 && node.year() == year)
						.filter(node -> isCell(node.start(), node.reading().end())).findFirst()
						.map(node -> new CalendarMonths(year).between(node.reading().month(), node.reading().month()))
				: Optional.empty();
	}

	private boolean isCell(int start, int end) {
		int before = start - 1;
		while (before > 0 && passage.at(before) == ' ') {
			before--;
		}
		return DIVIDERS.indexOf(passage.at(before)) >= 0 && DIVIDERS.indexOf(passage.at(passage.skipBlanks(end))) >= 0;
	}

	/** The only number of a line, where 月 stands behind it; else 0. */
	private int monthIn(Sentence line) {
		int start = line.start();
		while (start < line.end() && !passage.digitAt(start)) {
			start++;
		}
		if (start == line.end()) {
			return 0;
		}
		int digits = passage.digitAt(start + 1) ? 2 : 1;
		boolean alone = passage.at(start + digits) == '月' && passage.text().substring(start + digits, line.end()).chars()
				.noneMatch(Character::isDigit);
		return alone ? new CalendarNumbers(passage).number(start, digits) : 0;
	}

	/** 一、上半年工作总结: the first heading of results that names a part. */
	Optional<Period> partOfHeading(int year) {
		for (Sentence sentence : sentences) {
			for (Heading heading : sentence.headings()) {
				boolean results = heading.level() == 1 && heading.start() == sentence.content()
						&& RESULTS.standIn(passage.text(), heading.start(), heading.end());
				Optional<Period> part = results ? partIn(heading, year) : Optional.empty();
				if (part.isPresent()) {
					return part;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Period> partIn(Heading heading, int year) {
		for (int i = heading.start(); i < heading.end(); i++) {
			int start = i;
			Optional<TimeNode> node = new CalendarWords(passage, year).at(i)
					.map(reading -> new TimeNode(start, reading, TimeRole.ADVERBIAL)).filter(n -> n.lastMonth() > 0);
			if (node.isPresent()) {
				return node.map(n -> n.in(year));
			}
		}
		return Optional.empty();
	}

}
