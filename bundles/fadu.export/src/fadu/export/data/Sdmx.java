package fadu.export.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Value;
import fadu.export.ExportTable;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * The long table as SDMX-CSV 2.0.0, the data message of SDMX 3.0. Source: SDMX-CSV field guide; observation status by the SDMX
 * code list CL_OBS_STATUS 2.2. That list has one code for "missing" and no code for a bound, so {@code CELL_STATE} and
 * {@code BOUND}
 * say what it cannot.
 */
final class Sdmx {

	private static final Wording WORDS = UserWording.get();
	/** The structure is {@code FADU:COMPARISON}. */
	private static final String NAME = "comparison";

	private final Map<String, Period> documents;
	private final Optional<Period> asked;
	private final int year;

	/**
	 * @param documents the period of the document of each district, by code, for cells without a number
	 * @param asked     the period that was asked for
	 * @param year      the year of the run, where no document tells
	 */
	Sdmx(Map<String, Period> documents, Optional<Period> asked, int year) {
		this.documents = documents;
		this.asked = asked;
		this.year = year;
	}

	ExportTable<Figure> of(List<Figure> figures) {
		List<Column<Figure>> columns = new Columns<Figure>()
				.word("REF_AREA", Role.DIMENSION, figure -> code(figure.district().getCode()))
				.word("INDICATOR", Role.DIMENSION, figure -> code(figure.metric().getCode()))
				.number("FIGURE_NUMBER", Role.DIMENSION, Figure::number)
				.word("TIME_PERIOD", Role.TIME, this::time)
				.anyDecimal("OBS_VALUE", Role.MEASURE, figure -> figure.value().map(value -> value.quantity().value()))
				.word("OBS_STATUS", Role.STATE, Sdmx::status)
				.word("CELL_STATE", Role.STATE, Figure::state)
				.text("BOUND", Role.BOUND, figure -> figure.value().map(value -> value.quantity().bound().qualifier()).orElse(null))
				.text("UNIT_MEASURE", Role.UNIT, figure -> figure.value().map(Value::unit).orElse(figure.metric().getUnit()))
				.text("PERIOD_LABEL", Role.TIME, figure -> figure.value().map(value -> value.period().toString()).orElse(null))
				.text("REF_AREA_NAME", Role.DIMENSION, figure -> figure.district().getName())
				.text("INDICATOR_NAME", Role.DIMENSION, figure -> figure.metric().getName())
				.text("SOURCE_DOCUMENT", Role.PLACE,
						figure -> figure.source().map(source -> source.getDocument().getSha256()).orElse(null))
				.text("COMMENT", Role.REASON, Sdmx::comment).list();
		return new ExportTable<>(NAME, NAME, new Answer<>(columns, figures),
				List.of("REF_AREA", "INDICATOR", "FIGURE_NUMBER", "TIME_PERIOD"), List.of());
	}

	/** An identifier as SDMX allows it (IDType): LA.CASES_ACCEPTED is LA_CASES_ACCEPTED; other letters by their number. */
	static String code(String code) {
		return code.codePoints().mapToObj(point -> point == '.'
				? "_"
				: Character.toString(point).matches("[A-Za-z0-9_@$-]")
						? Character.toString(point)
						: "U" + Integer.toHexString(point))
				.collect(Collectors.joining());
	}

	/** A normal value, an estimated one, one nobody has validated; data that exist and are not here; missing. */
	static String status(Figure figure) {
		if (figure.value().isEmpty()) {
			return switch (figure.state()) {
			case "NOT_REVIEWED", "NOT_COMPARABLE" -> "L";
			default -> "O";
			};
		}
		Value value = figure.value().get();
		boolean unreviewed = value.figures().stream().map(Observation::getStatus).anyMatch(status -> status == ReviewStatus.READ);
		return unreviewed ? "V" : value.quantity().bound() == Bound.EXACT ? "A" : "E";
	}

	/** What is printed, how far it reaches, or why there is nothing; never begins like a formula. */
	private static String comment(Figure figure) {
		return Stream.of(figure.reason(), figure.value().map(value -> Messages.bind(Messages.Sdmx_printed, WORDS.display(value))),
				figure.value().flatMap(Value::scope)).flatMap(Optional::stream).collect(Collectors.joining(Messages.Sdmx_separator))
				.replaceAll("\\R", " ");
	}

	/** The time in the forms of SDMX; a number without a time of its own, and an empty cell, have that of the document. */
	private String time(Figure figure) {
		return figure.value().map(Value::period).flatMap(Sdmx::time)
				.or(() -> figure.source().map(source -> source.getDocument().getPeriod()).flatMap(Sdmx::time))
				.or(() -> asked.flatMap(Sdmx::time))
				.or(() -> Optional.ofNullable(documents.get(figure.district().getCode())).flatMap(Sdmx::time))
				.orElse(Integer.toString(year));
	}

	static Optional<String> time(Period period) {
		return switch (period) {
		case Period.Year calendar -> Optional.of(calendar.toString());
		case Period.HalfYear half -> Optional.of(half.year() + "-S" + half.half());
		case Period.Quarter quarter -> Optional.of(quarter.toString());
		case Period.Months months -> Optional.of(range(months.first(), months.months().orElse(1)));
		case Period.Run run -> Optional.of(run.first() + "/P" + (ChronoUnit.DAYS.between(run.first(), run.last()) + 1) + 'D');
		case Period.AsOf state -> Optional.of(state.date());
		case Period.Day day -> Optional.of(day.date().toString());
		case Period.Since since -> Optional.empty();
		case Period.Cumulative cumulative -> Optional.empty();
		case Period.AnnualAverage average -> Optional.empty();
		case Period.YearUntold untold -> Optional.empty();
		};
	}

	private static String range(YearMonth first, int months) {
		return LocalDate.of(first.getYear(), first.getMonth(), 1) + "/P" + months + 'M';
	}

}
