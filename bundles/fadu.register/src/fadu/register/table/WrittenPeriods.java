package fadu.register.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.model.value.Period;
import fadu.register.row.WrittenWords;

/** Times as the heads of tables and SDMX write them: 2023年, 2023年末, 2023年1—6月, 2023-S1. */
public final class WrittenPeriods {

	private static final Pattern YEAR = WrittenWords.pattern("period.year");
	private static final Pattern END = WrittenWords.pattern("period.end");
	private static final Pattern MONTHS = WrittenWords.pattern("period.months");
	private static final Pattern MONTH = WrittenWords.pattern("period.month");
	private static final Pattern HALF = WrittenWords.pattern("period.half");
	private static final Pattern RANGE = WrittenWords.pattern("period.range");
	private static final int EARLIEST = 1949;
	private static final int LATEST = 2100;
	private static final int DECEMBER = 12;

	private WrittenPeriods() {
	}

	/** The time that is written so; nothing where it is none. */
	public static Optional<Period> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
		try {
			for (Pattern form : List.of(YEAR, END, MONTHS, MONTH, HALF, RANGE)) {
				Matcher found = form.matcher(plain);
				if (found.matches()) {
					int year = Integer.parseInt(found.group(1));
					return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(period(form, found, year));
				}
			}
		} catch (DateTimeException | IllegalArgumentException e) {
			return Optional.empty();
		}
		return Optional.empty();
	}

	private static Period period(Pattern form, Matcher found, int year) {
		if (form == YEAR) {
			return new Period.Year(year);
		}
		if (form == END) {
			return new Period.AsOf(YearMonth.of(year, DECEMBER).toString());
		}
		if (form == HALF) {
			return new Period.HalfYear(year, number(found, 2));
		}
		if (form == RANGE) {
			YearMonth first = YearMonth.of(year, number(found, 2));
			return new Period.Months(first, first.plusMonths(number(found, 3) - 1L));
		}
		int from = number(found, form == MONTH && found.group(2) == null ? 3 : 2);
		int to = form == MONTHS ? number(found, 3) : from;
		return new Period.Months(YearMonth.of(year, from), YearMonth.of(year, to));
	}

	private static int number(Matcher found, int group) {
		return Integer.parseInt(found.group(group));
	}

}
