package fadu.analysis.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/** A figure covers time after its document was published: the period, or the date of publication, is wrong, or it is a plan. */
final class PeriodAfterPublication implements Check {

	private static final int YEAR = 4;
	private static final int MONTH = 7;

	@Override
	public String id() {
		return "period";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<Finding> findings = new ArrayList<>();
		for (SourceDocument document : evidence.documents()) {
			last(document.getPublished()).ifPresent(published -> evidence.results(document).stream()
					.filter(figure -> figure.getKind() != FigureKind.DURATION)
					.forEach(figure -> judge(evidence, figure, published).ifPresent(findings::add)));
		}
		return findings;
	}

	private Optional<Finding> judge(Evidence evidence, Observation figure, LocalDate published) {
		boolean begins = first(figure.getPeriod()).filter(published::isBefore).isPresent();
		boolean ends = end(figure).filter(published::isBefore).isPresent();
		if (!begins && !ends) {
			return Optional.empty();
		}
		return Optional.of(Certainty.reviewed(Finding.of(this, begins ? Severity.ERROR : Severity.WARNING,
				AssertionKind.PERIOD_AFTER_PUBLICATION_FOUND.of(evidence.named(figure),
						new Detail.Time(figure.getPeriod()), new Detail.Source(figure.getDocument().getPublished())),
				List.of(figure), AssertionKind.PERIOD_AFTER_PUBLICATION_ADVICE.of())));
	}

	private static Optional<LocalDate> first(Period period) {
		return switch (period) {
		case Period.Year year -> Optional.of(LocalDate.of(year.year(), 1, 1));
		case Period.HalfYear half -> Optional.of(LocalDate.of(half.year(), half.half() * 6 - 5, 1));
		case Period.Quarter quarter -> Optional.of(LocalDate.of(quarter.year(), quarter.quarter() * 3 - 2, 1));
		case Period.Months months -> Optional.of(months.first().atDay(1));
		case Period.Run run -> Optional.of(run.first());
		case Period.Since since -> Optional.of(since.start().atDay(1));
		case Period.AsOf asOf -> last(asOf.date());
		default -> Optional.empty();
		};
	}

	/**
	 * The last day that the figure can cover. A year may be the year to date, and a state dated by month or year that of its
	 * day.
	 */
	private static Optional<LocalDate> end(Observation figure) {
		return switch (figure.getPeriod()) {
		case Period.Year year when figure.getDocument().isCutOffStated() -> Optional.of(LocalDate.of(year.year(), 12, 31));
		case Period.HalfYear half -> Optional.of(YearMonth.of(half.year(), half.half() * 6).atEndOfMonth());
		case Period.Quarter quarter -> Optional.of(YearMonth.of(quarter.year(), quarter.quarter() * 3).atEndOfMonth());
		case Period.Months months -> Optional.of(months.last().atEndOfMonth());
		case Period.Run run -> Optional.of(run.last());
		default -> Optional.empty();
		};
	}

	/** The last day of a date that is as precise as it is known; nothing for what is none. */
	private static Optional<LocalDate> last(String date) {
		if (date == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(date.length() == YEAR
					? LocalDate.of(Integer.parseInt(date), 12, 31)
					: date.length() == MONTH ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date));
		} catch (DateTimeException | NumberFormatException e) {
			return Optional.empty();
		}
	}

}
