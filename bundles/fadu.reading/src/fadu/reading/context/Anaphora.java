package fadu.reading.context;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Words that point back to a time that was told before: 同月, 这两个月, 五年累计, 半年下来, 行动以来. */
final class Anaphora {

	/** A time that words point back to, and where the words end. */
	record Reference(Period period, int end) {
	}

	private static final Cues SAME = Cues.of("same_month");
	private static final Cues SAME_DAY = Cues.of("same_day");
	private static final Cues FOUNDED = Cues.of("founded");
	private static final Cues ACTIONS = Cues.of("campaign");
	private static final Cues SINCE = Cues.of("since_then");
	private static final int YEAR = 12;
	private static final int HALF = 6;
	private static final int TEN = 10;
	private static final String NUMBERS = "一二三四五六七八九";

	private final Passage passage;
	private final DocumentTime document;
	private Optional<Period> month = Optional.empty();
	private Optional<Period> span = Optional.empty();
	private Optional<Period> start = Optional.empty();
	private Optional<Period> day = Optional.empty();

	Anaphora(Passage passage, DocumentTime document) {
		this.passage = passage;
		this.document = document;
	}

	/** Keeps a time that was told. */
	void tell(Period told) {
		if (told instanceof Period.Months months) {
			boolean one = DocumentTime.isMonth(months);
			month = one ? Optional.of(told) : month;
			span = one ? span : Optional.of(told);
		}
		start = told instanceof Period.Since ? Optional.of(told) : start;
		day = told instanceof Period.Day ? Optional.of(told) : day;
	}

	/** Keeps the month in which what words point back to as 行动以来 or 成立到现在 began. */
	void begin(YearMonth month) {
		start = Optional.of(document.since(month));
	}

	/** The time since the start that was told last, or since the action that the document is about began. */
	Optional<Period> start() {
		return document.campaign().or(() -> start);
	}

	/** 行动以来, 活动启动以来, 成立到现在: since what the text is about; where the words end. */
	OptionalInt startsAt(int place) {
		int action = ACTIONS.at(passage.text(), place).map(Match::end).orElse(place);
		int begun = FOUNDED.at(passage.text(), action).map(Match::end).orElse(action);
		Optional<Match<Boolean>> since = begun > place && start().isPresent() ? SINCE.at(passage.text(), begun) : Optional.empty();
		return since.map(Match::end).map(OptionalInt::of).orElseGet(OptionalInt::empty);
	}

	/** The time that words at the start of a clause point back to. */
	Optional<Reference> at(int place) {
		Optional<Match<Boolean>> same = SAME.at(passage.text(), place);
		if (same.isPresent()) {
			return month.map(told -> new Reference(told, same.get().end()));
		}
		Optional<Match<Boolean>> sameDay = SAME_DAY.at(passage.text(), place);
		if (sameDay.isPresent()) {
			return day.map(told -> new Reference(told, sameDay.get().end()));
		}
		int number = passage.startsAt(place, "这") ? place + 1 : place;
		int count = passage.at(number) == '两' ? 2 : passage.at(number) == 0 ? 0 : NUMBERS.indexOf(passage.at(number)) + 1;
		if (number > place && count > 1 && passage.startsAt(number + 1, "个月")) {
			return span.filter(told -> months(told) == count).map(told -> new Reference(told, number + 3));
		}
		int tens = passage.at(place) == '十' ? 1 : 0;
		int several = tens * TEN + Math.max(0, NUMBERS.indexOf(passage.at(place + tens)) + 1);
		int unit = place + tens + (several % TEN > 0 ? 1 : 0);
		if (several > 1 && passage.startsAt(unit, "个月来", "个月下来", "个月间", "个月里")) {
			return document.period().filter(told -> months(told) == several).map(told -> new Reference(told, unit + 3));
		}
		boolean half = passage.startsAt(place, "半年");
		if (half || count > 1 && passage.at(number + 1) == '年') {
			boolean more = !half && passage.at(number + 2) == '半';
			int end = half ? place + 2 : more ? number + 3 : number + 2;
			int length = half ? HALF : count * YEAR + (more ? HALF : 0);
			boolean names = passage.startsAt(end, "以上", "以下", "内", "期", "度", "级", "前", "规划", "计划", "制", "底", "初");
			return document.period().filter(told -> !names && months(told) == length)
					.or(() -> half && passage.startsAt(end, "来") ? secondHalf() : Optional.empty())
					.map(told -> new Reference(told, end));
		}
		return Optional.empty();
	}

	/** 半年来 in a year's report: the half of it that has passed last. */
	private Optional<Period> secondHalf() {
		return document.told().filter(Period.Year.class::isInstance).map(year -> new Period.HalfYear(document.year(), 2));
	}

	private static long months(Period period) {
		return switch (period) {
		case Period.Months months -> ChronoUnit.MONTHS.between(months.first(), months.last()) + 1;
		case Period.HalfYear half -> HALF;
		case Period.YearUntold untold when untold.label().contains("-H") -> HALF;
		default -> 0;
		};
	}

}
