package fadu.reading.context;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/**
 * Which year a document covers, and which one it means by 今年: each time that the text names speaks for a year by its
 * {@link TimeRole}.
 */
final class DocumentYears {

	private static final int BEGINNING = 300;
	private static final int YEARS_OF_A_SERIES = 3;
	/** A report that is written in these months and tells no part of the year is about the year before, where that is named. */
	private static final int EARLY = 4;
	private static final int LEAST = 5;
	private static final int SENTENCE = 80;
	private static final String THIS_YEAR = "今年";
	private static final Cues LAST_YEAR = Cues.of("last_year");
	private static final Cues WHOLE_YEAR = Cues.of("whole_year");
	private static final Cues YEAR_PAST = Cues.of("year_past");
	private static final Cues OCCASIONS = Cues.of("occasion_of_title");

	private final Passage passage;
	private final int titleEnd;
	private final List<TimeNode> nodes;
	private boolean guessed;

	DocumentYears(Passage passage, int titleEnd, List<TimeNode> nodes) {
		this.passage = passage;
		this.titleEnd = titleEnd;
		this.nodes = nodes;
	}

	/**
	 * The year that scores best, 0 where none is named but that of an aim.
	 *
	 * @param part    which part of it the document covers
	 * @param written the day of writing
	 */
	int year(Optional<TimeNode> part, Optional<TimeNode> written) {
		Optional<TimeNode> title = nodes.stream().filter(node -> node.role() == TimeRole.TITLE && node.year() > 0).findFirst();
		if (title.isPresent()) {
			int year = lastListed(title.get());
			return year - (isOfLastYear(year) ? 1 : 0);
		}
		int thisYear = written.isPresent() ? 0 : afterYears();
		Map<Integer, Integer> scores = new HashMap<>();
		Set<Integer> adverbials = new HashSet<>();
		Set<Integer> told = new HashSet<>();
		boolean aims = true;
		for (TimeNode node : nodes) {
			int year = isThisYear(node) ? thisYear : node.year();
			boolean past = written.filter(day -> day.day().getMonthValue() > EARLY && day.day().getYear() > year).isPresent();
			int weight = switch (node.role()) {
			case STATISTICS, CUTOFF -> 100;
			case OPENING -> past ? 40 : 60;
			case ADVERBIAL -> node.start() < BEGINNING ? 20 : 5;
			case START, BASE, MENTION -> 2;
			case PLAN -> 1;
			default -> 0;
			};
			boolean first = node.role() != TimeRole.ADVERBIAL || adverbials.add(year) || node.start() >= BEGINNING;
			if (year > 0 && weight > 0 && first) {
				scores.merge(year, weight, Integer::sum);
				aims &= node.role() == TimeRole.PLAN;
				if (node.role() != TimeRole.PLAN && node.role() != TimeRole.MENTION) {
					told.add(year);
				}
			}
		}
		if (aims && written.isEmpty()) {
			return 0;
		}
		if (adverbials.size() >= YEARS_OF_A_SERIES && written.isEmpty()) {
			scores.merge(adverbials.stream().reduce(0, Math::max), 50, Integer::sum);
		}
		written.ifPresent(node -> scores.merge(yearAt(node.day(), part, told), 50, Integer::sum));
		guessed = scores.values().stream().allMatch(score -> score < LEAST);
		return scores.entrySet().stream()
				.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey)
				.orElse(0);
	}

	/** 指标对比表(2022年、2023年): of whole years that a title sets side by side, the last; 2022年工作总结和2023年工作计划 is none such. */
	private int lastListed(TimeNode title) {
		TimeNode last = title;
		for (TimeNode node : nodes) {
			boolean beside = node.role() == TimeRole.TITLE && passage.joinsAt(last.reading().end())
					&& node.start() == last.reading().end() + 1 && node.year() > last.year();
			last = beside && last.reading().isYear() && node.reading().isYear() ? node : last;
		}
		return last.year();
	}

	/** Whether nothing tells the year that was found but a start, a base of comparison or a name. */
	boolean guessed() {
		return guessed;
	}

	/** The year of which a document written on a day speaks: that of the last part that was over. */
	private int yearAt(LocalDate day, Optional<TimeNode> part, Set<Integer> named) {
		if (part.isPresent() && part.get().year() == 0) {
			return part.get().lastMonth() <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
		}
		boolean early = day.getMonthValue() <= EARLY && (named.contains(day.getYear() - 1) && !named.contains(day.getYear())
				|| stands(WHOLE_YEAR) || stands(YEAR_PAST));
		return early ? day.getYear() - 1 : day.getYear();
	}

	/**
	 * The year that 今年 means, 0 where nobody knows: in a text whose title names no year, that in which it was written, where it
	 * looks back on 去年.
	 */
	int present(Period period, Optional<TimeNode> written) {
		int year = DocumentTime.lastDay(period).getYear();
		boolean titled = nodes.stream().anyMatch(node -> node.role() == TimeRole.TITLE && node.year() > 0);
		if (titled || period instanceof Period.YearUntold) {
			boolean after = isOfLastYear(year + 1) || period instanceof Period.Year && isNewsOfSpring()
					&& (stands(YEAR_PAST) || stands(LAST_YEAR));
			return titled && after ? year + 1 : 0;
		}
		int after = written.isEmpty() ? Math.max(afterYears(), afterStory(year)) : 0;
		if (after > 0) {
			return after;
		}
		if (!LAST_YEAR.standIn(passage.text(), 0, passage.text().length()) && !stands(YEAR_PAST)) {
			return 0;
		}
		return written.map(node -> node.day().getYear()).orElse(isNewsOfSpring() || isOver(period) ? year + 1 : year);
	}

	/**
	 * “…”2017年1月18日上午,他激动地说: a story is told in the year of the day with which it begins, where that comes after what it counts;
	 * else 0.
	 */
	private int afterStory(int year) {
		return nodes.stream().filter(node -> node.start() >= titleEnd && node.start() < BEGINNING).findFirst()
				.filter(node -> node.reading().day() > 0 && node.year() == year + 1).map(TimeNode::year).orElse(0);
	}

	/** 1月16日讯: news of the first months looks back on the year before. */
	private boolean isNewsOfSpring() {
		return nodes.stream().anyMatch(node -> node.role() == TimeRole.NEWS_DAY && node.reading().month() <= EARLY);
	}

	/** 2018年…, 去年…: who tells of a whole year and then of 去年, but of no 今年, means the same year by both. */
	private boolean isOver(Period period) {
		return period instanceof Period.Year && nodes.stream().noneMatch(this::isThisYear)
				&& nodes.stream().anyMatch(node -> passage.startsAt(node.start(), "去年") && isTold(node));
	}

	/** 2020年补充37人;今年上半年…: the year after the last one told by its number, where a sentence sets it against 今年; else 0. */
	private int afterYears() {
		int last = nodes.stream().filter(this::isWholeYear).mapToInt(TimeNode::year).max().orElse(-1);
		boolean against = nodes.stream().filter(node -> isWholeYear(node) && node.year() == last)
				.anyMatch(node -> nodes.stream().anyMatch(later -> isThisYear(later) && later.start() > node.start()
						&& later.start() - node.start() <= SENTENCE && passage.find('。', node.start(), later.start()).isEmpty()));
		return against ? last + 1 : 0;
	}

	private boolean isWholeYear(TimeNode node) {
		return node.year() > 0 && node.reading().isYear() && isTold(node);
	}

	private boolean isThisYear(TimeNode node) {
		return passage.startsAt(node.start(), THIS_YEAR);
	}

	private static boolean isTold(TimeNode node) {
		return node.role() == TimeRole.OPENING || node.role() == TimeRole.ADVERBIAL;
	}

	/** 在2018年工作会议上的讲话: the year of the meeting, to which the year before was reported where the text tells of it. */
	private boolean isOfLastYear(int year) {
		boolean toldOf = nodes.stream().anyMatch(node -> node.year() == year - 1 && node.start() >= titleEnd && isTold(node))
				|| stands(YEAR_PAST) || stands(LAST_YEAR);
		return toldOf && OCCASIONS.standIn(passage.text(), 0, titleEnd);
	}

	private boolean stands(Cues cues) {
		return cues.standIn(passage.text(), titleEnd, passage.text().length());
	}

}
