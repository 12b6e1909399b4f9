package fadu.reading.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Tells whether the text of a year's report says that it covers all twelve months: by 全年, 1至12月, 2024年度 or 截至12月底, by a date
 * of the next year that it bears, or by a table with a row or column of each month. A report that says 截至11月底 or 1至11月 anywhere was
 * written before the year was over; its year stays open.
 */
public final class WholeYears {

	private static final Cues UNTIL = Cues.of("until");
	private static final Cues OTHER_YEARS = Cues.of("other_year");
	private static final Cues AIMS = Cues.of("names_an_aim");
	private static final String WHOLE = "全年";
	private static final String OF_YEAR = "年度";
	private static final int DECEMBER = 12;
	/** What runs to a month of the first half is a campaign or a half-year, and no cut-off of a year's report. */
	private static final int LATE = 7;
	private static final int REACH = 6;
	private static final String DAY = "0123456789年月日 ";
	private static final String SIGNERS = "局会办心处院股科厅府";
	private static final int SHORT_LINE = 48;
	private static final int HEAD = 300;

	private final Passage passage;
	private final String text;
	private final int year;

	private WholeYears(String text, int year) {
		this.passage = new Passage(text);
		this.text = text;
		this.year = year;
	}

	/** Whether the text says so; false for a document of another time than a year. */
	public static boolean states(String text, DocumentTime time, List<Finding> findings) {
		return time.period().filter(period -> period instanceof Period.Year).isPresent() && !time.planned()
				&& new WholeYears(text, time.year()).states(findings);
	}

	private boolean states(List<Finding> findings) {
		boolean whole = says(WHOLE) || says(OF_YEAR) || tellsEachMonth(findings);
		for (int i = 0; i < text.length(); i++) {
			int end = monthsTo(i);
			if (end >= LATE && end < DECEMBER) {
				return false;
			}
			whole |= end == DECEMBER;
		}
		return whole || bearsLaterDate();
	}

	/** A ledger: what was done stands below or beside the head of each month of the year. */
	private boolean tellsEachMonth(List<Finding> findings) {
		Set<YearMonth> told = new HashSet<>();
		for (Finding finding : findings) {
			boolean head = HeadingTimes.TABLE_HEAD.equals(finding.time().rule()) && finding.kind() != FigureKind.TARGET;
			if (head && finding.period() instanceof Period.Months months && months.first().equals(months.last())
					&& months.first().getYear() == year) {
				told.add(months.first());
			}
		}
		return told.size() == DECEMBER;
	}

	/** 全年 of the document's own year, 2024年度 or 本年度; not 全年目标 and not 上年全年. */
	private boolean says(String word) {
		for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
			boolean own = word.equals(WHOLE)
					? !OTHER_YEARS.endBefore(text, i)
							&& (passage.at(i - 1) != '年' || isOwnYear(i - 1) || passage.endsBefore(i, "今年", "本年"))
					: passage.at(i - 1) == '本' || isOwnYear(i);
			if (own && !AIMS.standIn(text, i + word.length(), i + word.length() + REACH) && !AIMS.endBefore(text, i)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the document's year stands in digits right before a place. */
	private boolean isOwnYear(int place) {
		return passage.endsBefore(place, Integer.toString(year));
	}

	/** The month to which the time that starts here runs from the beginning of the year: 截至11月底, 1至11月; 0 for any other words. */
	private int monthsTo(int i) {
		Optional<Match<Boolean>> until = UNTIL.at(text, i);
		boolean start = until.isPresent()
				|| (passage.digitAt(i) || passage.at(i) == '一' || passage.at(i) == '前') && !passage.digitAt(i - 1);
		if (!start) {
			return 0;
		}
		Optional<CalendarWords.Reading> reading = new CalendarWords(passage, year).at(until.map(Match::end).orElse(i))
				.filter(found -> found.year() == year);
		if (until.isPresent()) {
			return reading.map(found -> DocumentTime.lastDay(found.period()).getMonthValue()).orElse(0);
		}
		return reading.map(found -> switch (found.period()) {
		case Period.Months months when months.first().getMonthValue() == 1 && months.first().isBefore(months.last()) ->
			months.last().getMonthValue();
		case Period.Year whole when passage.at(found.end() - 1) == '月' -> DECEMBER;
		default -> 0;
		}).orElse(0);
	}

	/** A line of its own with a day of a later year, as of a signature or a delivery; or the stamp of a page. */
	private boolean bearsLaterDate() {
		String later = year + 1 + "年";
		for (int i = text.indexOf(later); i >= 0; i = text.indexOf(later, i + 1)) {
			int start = i;
			while (start > 0 && i - start <= SHORT_LINE && text.charAt(start - 1) != '\n') {
				start--;
			}
			int most = Math.min(text.length(), start + SHORT_LINE + 1);
			int end = passage.find('\n', i, most).orElse(most);
			boolean line = end - start <= SHORT_LINE && text.substring(start, end).indexOf('。') < 0;
			boolean day = new CalendarWords(passage, year).at(i).filter(found -> found.day() > 0).isPresent();
			if (line && day && (i - start <= 2 || text.substring(start, end).contains("会议") || isSigned(start, i, end))) {
				return true;
			}
		}
		String stamp = year + 1 + "-";
		int place = text.indexOf(stamp);
		return place >= 0 && place < HEAD && passage.digitAt(place + stamp.length()) && !passage.digitAt(place - 1) && isDay(place);
	}

	/** 某县司法局2025年1月13日, 制表:某某 2025年1月7日: who wrote or filled it in stands before the day that ends the line. */
	private boolean isSigned(int start, int day, int end) {
		String who = text.substring(start, day).strip();
		return text.substring(day, end).chars().allMatch(c -> DAY.indexOf(c) >= 0)
				&& (who.indexOf(':') > 0 || !who.isEmpty() && SIGNERS.indexOf(who.charAt(who.length() - 1)) >= 0);
	}

	private boolean isDay(int place) {
		try {
			return LocalDate.parse(text.substring(place, Math.min(text.length(), place + 10))).getYear() == year + 1;
		} catch (DateTimeException e) {
			return false;
		}
	}

}
