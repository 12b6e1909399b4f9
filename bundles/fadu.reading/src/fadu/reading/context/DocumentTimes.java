package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Quotations;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * Finds the time that a document covers. Its year is the one that scores best among the times that the text names, each by its
 * {@link TimeRole}; the part of that year is told by the title, the line of statistics, the opening or a heading of results. A day
 * of writing tells the year of a part without one (上半年, 今年前8个月): the last such part that was over on that day.
 */
public final class DocumentTimes {

	private static final int OPENING = 300;
	private static final String[] REPORTED = {"现将", "现就"};
	private static final int LABEL = 12;
	private static final int LONGEST_TITLE = 40;
	private static final int FIRST_SENTENCES = 3;
	/** A letterhead has so many lines at most: the office, the number, who signs. */
	private static final int LONGEST_HEAD = 3;
	private static final int LONGEST_NUMBER = 24;
	private static final int ANY_YEAR = 2000;
	private static final Cues RESULTS = Cues.of("results");
	private static final Cues TITLES = Cues.of("title_of_report");
	private static final Cues PLANS = Cues.of("plan_title");
	private static final Cues PLANS_OF_YEARS = Cues.of("plan_of_years");
	private static final Cues REVIEWS = Cues.of("review_of_plan");
	private static final Cues DIGESTS = Cues.of("digest");
	private static final Cues STAMPS = Cues.of("posting_stamp");
	private static final Cues MINUTES = Cues.of("minutes");
	private static final Cues UNTIL = Cues.of("until");
	private static final Cues ON = Cues.of("on");
	private static final Cues REPORTING = Cues.of("reporting_since");

	private static final Cues SINCE_NEW_YEAR = Cues.of("since_new_year");

	private final Passage passage;
	private final List<Sentence> sentences;
	private final int titleEnd;
	private final List<TimeNode> nodes;
	private final DocumentParts parts;
	private final DocumentYears years;

	private DocumentTimes(String text, List<Sentence> sentences) {
		this.passage = new Passage(text);
		this.sentences = sentences;
		this.titleEnd = titleEnd();
		this.nodes = TimeNodes.of(passage, sentences, titleEnd);
		this.parts = new DocumentParts(passage, sentences, titleEnd, nodes);
		this.years = new DocumentYears(passage, titleEnd, nodes);
	}

	/** The time of a document, as given, else as found. */
	public static DocumentTime of(String text, List<Sentence> sentences, Optional<Period> given) {
		DocumentTimes times = new DocumentTimes(text, sentences);
		return given.isPresent() ? new DocumentTime(given, times.isPlan()) : times.find();
	}

	private DocumentTime find() {
		Optional<Period> counted = sinceUpTo();
		if (counted.isPresent()) {
			Optional<Period.AsOf> end = counted.map(period -> new Period.AsOf(DocumentTime.lastDay(period).toString()));
			return new DocumentTime(counted, end, false, written().map(TimeNode::day), years.present(counted.get(), written()),
					true,
					false, Optional.empty());
		}
		Optional<Period> span = titleEnd > 0
				? years().or(this::reported).or(() -> FiveYearPlans.reviewed(passage, titleEnd, writtenIn()))
						.or(() -> Anniversaries.period(passage, titleEnd, OPENING))
				: reported();
		boolean sinceNewYear = SINCE_NEW_YEAR.standIn(passage.text(), titleEnd, passage.text().length());
		Optional<TimeNode> part = parts.part()
				.filter(node -> !sinceNewYear || node.role() != TimeRole.ADVERBIAL || node.opensYear());
		Optional<TimeNode> written = written();
		span = span.or(() -> part.isPresent() ? Optional.empty() : openingSpan());
		if (span.isPresent()) {
			return time(span.get());
		}
		int year = years.year(part, written);
		if (year == 0) {
			return nothingTold(part);
		}
		boolean titled = nodes.stream().anyMatch(node -> node.role() == TimeRole.TITLE && node.year() == year);
		Optional<TimeNode> known = part.filter(node -> node.year() == 0 || node.year() == year);
		Optional<Period> ofYear = parts.month(year).or(() -> known.filter(DocumentParts::isDecisive).map(node -> node.in(year)))
				.or(() -> parts.monthOfIssue(year)).or(() -> parts.monthOfLine(year)).or(() -> parts.monthOfForm(year))
				.or(() -> known.filter(node -> !titled || parts.isToldThroughout(node)).map(node -> node.in(year)))
				.or(() -> titled ? Optional.empty() : parts.partOfHeading(year));
		if (ofYear.isPresent()) {
			return time(ofYear.get());
		}
		Optional<Period> alone = titled ? Optional.empty() : alone(year, written, sinceNewYear);
		if (alone.isPresent()) {
			return new DocumentTime(alone, Optional.of(new Period.AsOf(DocumentTime.lastDay(alone.get()).toString())), isPlan(),
					written.map(TimeNode::day), years.present(alone.get(), written), true, years.guessed(), Optional.empty());
		}
		Optional<Period.AsOf> published = written.filter(node -> !titled && node.day().getYear() == year)
				.map(node -> stated(node).orElseGet(() -> published(node)));
		return new DocumentTime(Optional.of(new Period.Year(year)), published, isPlan(), written().map(TimeNode::day),
				years.present(new Period.Year(year), written), !titled, years.guessed(),
				FiveYearPlans.halfway(passage, titleEnd, writtenIn())
						.or(() -> new Notices(passage, sentences, titleEnd, nodes).time(year)).or(() -> titled
								? Optional.empty()
								: new Campaigns(passage, sentences, titleEnd, nodes).time(year, written.map(TimeNode::day))));
	}

	/** The only part of the year, else the only month, that a text tells of. */
	private Optional<Period> alone(int year, Optional<TimeNode> written, boolean sinceNewYear) {
		return written.map(TimeNode::day).filter(day -> day.getYear() == year).flatMap(parts::onlyPart)
				.filter(node -> !sinceNewYear || node.opensYear()).map(node -> node.in(year))
				.or(() -> sinceNewYear ? Optional.empty() : parts.onlyMonth().map(node -> month(year, node)));
	}

	private static Period month(int year, TimeNode node) {
		return new CalendarMonths(year).between(node.reading().month(), node.reading().month());
	}

	private DocumentTime time(Period period) {
		boolean titled = nodes.stream()
				.anyMatch(node -> node.role() == TimeRole.TITLE && (node.year() > 0 || node.lastMonth() > 0));
		return new DocumentTime(Optional.of(period), Optional.empty(), isPlan(), written().map(TimeNode::day),
				years.present(period, written()),
				!titled, years.guessed(), Optional.empty());
	}

	private Sentence sentenceOf(TimeNode node) {
		return sentences.stream().filter(sentence -> node.start() < sentence.end()).findFirst().orElseThrow();
	}

	/** No year stands in the text: what it tells is the part of one, or a law that it counts from. */
	private DocumentTime nothingTold(Optional<TimeNode> told) {
		Optional<TimeNode> part = told.or(parts::aloneNamed);
		Optional<Period> law = part.isPresent() ? Optional.empty() : Laws.sinceThen(passage, 0, OPENING);
		Optional<Period> month = part.isPresent() ? Optional.empty() : parts.onlyMonth().map(node -> month(ANY_YEAR, node));
		return time(law.or(() -> month.map(Period.YearUntold::like))
				.orElseGet(() -> part.<Period>map(node -> Period.YearUntold.like(node.reading().period()))
						.orElseGet(() -> new Period.YearUntold(Period.YearUntold.YEAR))));
	}

	/** The title: the first line that belongs to no letterhead, and those below it that are called a report. */
	private int titleEnd() {
		int end = 0;
		int head = 0;
		while (head < Math.min(LONGEST_HEAD, sentences.size()) && isLetterhead(sentences.get(head))) {
			head++;
		}
		for (Sentence sentence : sentences.subList(head, Math.min(head + FIRST_SENTENCES, sentences.size()))) {
			boolean heading = sentence.headings().stream().anyMatch(h -> h.level() <= 1 && h.start() == sentence.start());
			boolean report = end > 0
					&& (passage.at(sentence.start()) == '—' || TITLES.standIn(passage.text(), sentence.start(), sentence.end()))
					&& sentence.content() == sentence.start() && !isOccasion(sentence) && !passage.endsBefore(sentence.end(), ":");
			if (!heading || end > 0 && !report && !isTimeOfDigest(sentence)) {
				break;
			}
			end = sentence.end();
		}
		return end;
	}

	/** 工作动态 above (2021年6月): the time of a digest, in a line of its own. */
	private boolean isTimeOfDigest(Sentence line) {
		return passage.at(line.start()) == '(' && passage.at(line.end() - 1) == ')'
				&& DIGESTS.standIn(passage.text(), 0, line.start()) && new CalendarWords(passage, 0).at(line.start() + 1)
						.filter(time -> time.end() == line.end() - 1 && time.day() == 0).isPresent();
	}

	/** 某县司法局文件, 某司发〔2022〕6号, 签发人:某. */
	private boolean isLetterhead(Sentence line) {
		boolean number = passage.endsBefore(line.end(), "号") && passage.digitAt(line.end() - 2);
		return line.end() - line.start() <= LONGEST_NUMBER
				&& (number || passage.endsBefore(line.end(), "文件") || passage.startsAt(line.start(), "签发人"));
	}

	/** ——2020年10月29日在…会议上: a line that tells on which day a report was given is no title; ——某处2017年工作回顾 is. */
	private boolean isOccasion(Sentence line) {
		return passage.at(line.start()) == '—' && passage.find('日', line.start(), line.end()).isPresent();
	}

	/** 2025年工作要点, 法律服务规划(2021—2025年): the title announces a plan and no results. */
	private boolean isPlan() {
		String text = passage.text();
		boolean ofYears = PLANS_OF_YEARS.standIn(text, 0, titleEnd) && !TITLES.standIn(text, 0, titleEnd)
				&& !REVIEWS.standIn(text, 0, titleEnd) && years().isPresent();
		return (ofYears || PLANS.standIn(text, 0, titleEnd)) && !RESULTS.standIn(text, 0, titleEnd);
	}

	/** 2021—2023年 or 2021年1月至2023年6月 in a title or the line below it. */
	private Optional<Period> years() {
		int line = sentences.stream().filter(sentence -> sentence.start() >= titleEnd).findFirst().map(Sentence::end)
				.orElse(titleEnd);
		int end = Math.min(line, titleEnd + LONGEST_TITLE);
		Quotations quotations = Quotations.of(passage.text().substring(0, end));
		return nodes.stream().filter(node -> node.start() < end && !quotations.covers(node.start()))
				.map(node -> node.reading().period()).filter(DocumentTime::isLong).findFirst();
	}

	/** 现将2023年1月至2024年6月工作情况报告如下: the months that a text says it reports on. */
	private Optional<Period> reported() {
		return nodes.stream().filter(node -> node.start() < OPENING && passage.endsBefore(node.start(), REPORTED))
				.map(node -> node.reading().period()).filter(Period.Months.class::isInstance).findFirst();
	}

	/** 报告2021年以来…情况(数据截至2023年9月底): from the start that the opening names up to the month to which was counted. */
	private Optional<Period> sinceUpTo() {
		Optional<TimeNode> start = nodes.stream().filter(node -> node.role() == TimeRole.START && node.year() > 0)
				.filter(node -> node.start() < titleEnd + OPENING && REPORTING.endBefore(passage.text(), node.start())).findFirst();
		return start.flatMap(from -> nodes.stream().filter(DocumentParts::isDecisive)
				.filter(node -> node.lastMonth() > 0 && node.start() < titleEnd + OPENING && node.year() > from.year()).findFirst()
				.map(to -> new Period.Months(YearMonth.of(from.year(), Math.max(1, from.reading().month())),
						YearMonth.of(to.year(), to.lastMonth()))));
	}

	private int writtenIn() {
		return written().map(node -> node.day().getYear()).orElse(0);
	}

	/** 2014年7月至2016年底,共办案…: a document that names no other year at its beginning looks back on these. */
	private Optional<Period> openingSpan() {
		boolean titled = nodes.stream().anyMatch(node -> node.role() == TimeRole.TITLE && node.year() > 0);
		return titled
				? Optional.empty()
				: nodes.stream().filter(node -> node.role() == TimeRole.STATISTICS || node.start() < OPENING
						&& (node.role() == TimeRole.OPENING || node.role() == TimeRole.ADVERBIAL))
						.map(node -> node.reading().period()).filter(DocumentTime::isLong).findFirst().or(this::spanOfOpening);
	}

	/** 规划自2016年启动至今年6月: a start and an end with words between. */
	private Optional<Period> spanOfOpening() {
		int year = writtenIn();
		return nodes.stream().filter(node -> node.role() == TimeRole.START && node.start() < OPENING)
				.flatMap(node -> TimeSpans.at(passage, node.start(), sentenceOf(node).clauseEnd(node.start()), year).stream())
				.map(CalendarWords.Reading::period).filter(DocumentTime::isLong).findFirst();
	}

	/** The day of writing: the first in a line near the top, else the last of the signatures. */
	private Optional<TimeNode> written() {
		return nodes.stream().filter(node -> node.role() == TimeRole.DATELINE).findFirst()
				.or(() -> nodes.stream().filter(node -> node.role() == TimeRole.SIGNATURE).reduce((one, other) -> other))
				.or(this::met);
	}

	/** 2024年7月19日下午,…主持召开会议: minutes are of the day of the meeting with which they open. */
	private Optional<TimeNode> met() {
		return MINUTES.standIn(passage.text(), 0, titleEnd)
				? nodes.stream().filter(node -> node.start() >= titleEnd && node.start() < titleEnd + OPENING)
						.findFirst().filter(node -> node.role() == TimeRole.OPENING && node.year() > 0 && node.reading().day() > 0)
				: Optional.empty();
	}

	/** 截至2018年7月底,全县有…: a text that opens so is of that day. */
	private Optional<Period.AsOf> stated(TimeNode written) {
		return nodes.stream()
				.filter(node -> node.role() == TimeRole.ADVERBIAL || node.role() == TimeRole.OPENING)
				.filter(node -> node.start() < OPENING && isUntil(node))
				.filter(node -> node.reading().month() > 0 && (node.year() == 0 || node.year() == written.day().getYear()))
				.map(node -> dayIn(YearMonth.of(written.day().getYear(), node.reading().month()), node.reading().day()))
				.filter(day -> !day.isAfter(written.day())).findFirst().map(day -> new Period.AsOf(day.toString()));
	}

	/** 截至7月底; 到9月30日 where a clause opens with it. */
	private boolean isUntil(TimeNode node) {
		return UNTIL.endBefore(passage.text(), node.start()) || node.role() == TimeRole.OPENING
				&& ON.before(passage.text(), node.start()).filter(on -> opensClause(on.start())).isPresent();
	}

	private boolean opensClause(int place) {
		return sentences.stream().anyMatch(sentence -> sentence.end() > place && sentence.start() <= place
				&& passage.skipBlanks(sentence.clauseStart(place)) == place);
	}

	private static LocalDate dayIn(YearMonth month, int day) {
		return day > 0 && day <= month.lengthOfMonth() ? month.atDay(day) : month.atEndOfMonth();
	}

	/** The stamp of a page (发布时间) dates the page, and so its text to the month only. */
	private Period.AsOf published(TimeNode node) {
		boolean stamp = STAMPS.standIn(passage.text(), node.start() - LABEL, node.start()) || node.reading().day() == 0;
		return new Period.AsOf(stamp ? YearMonth.from(node.day()).toString() : node.day().toString());
	}

}
