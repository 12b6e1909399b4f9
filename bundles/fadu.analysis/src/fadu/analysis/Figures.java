package fadu.analysis;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Chosen;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.RowPeriod;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.value.EmptyCell;
import fadu.catalogue.Names;
import fadu.model.FigureKind;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** How quantities and periods are printed for people, in the user's language. Nothing is rounded. */
public final class Figures {

	private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
	private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

	private Figures() {
	}

	/** The quantity with its bound and unit: {@code >400万元}, {@code 749件}, {@code ≈+10个百分点}. */
	public static String display(Quantity quantity) {
		String bound = quantity.bound() == Bound.EXACT ? "" : quantity.bound().symbol();
		return bound + number(quantity.value(), quantity.unit()) + unit(quantity);
	}

	/** The number alone, in thousands or, for money in Chinese, in 万 and 亿. */
	public static String number(BigDecimal value, String unit) {
		boolean largeMoney = unit.equals("元") && !Names.english();
		if (largeMoney && value.abs().compareTo(YI) >= 0) {
			return group(value.divide(YI)) + "亿";
		}
		if (largeMoney && value.abs().compareTo(WAN) >= 0) {
			return group(value.divide(WAN)) + "万";
		}
		return group(value);
	}

	private static String group(BigDecimal value) {
		DecimalFormat format = new DecimalFormat("#,##0.####################", DecimalFormatSymbols.getInstance(Locale.ROOT));
		return format.format(value);
	}

	private static String unit(Quantity quantity) {
		String unit = quantity.unit();
		if (unit.isEmpty() || unit.equals("%")) {
			return unit;
		}
		return Names.english() ? ' ' + displayUnit(unit) : unit;
	}

	/** A unit or measure word: 件, cases; 元/件, yuan/cases. */
	public static String displayUnit(String unit) {
		return Names.english() ? Stream.of(unit.split("/")).map(UnitNames::english).collect(Collectors.joining("/")) : unit;
	}

	/** The period in words: 2023年上半年, 截至2020年7月31日. */
	public static String display(Period period) {
		return switch (period) {
		case Period.Year year -> NLS.bind(Messages.Figures_year, year.toString());
		case Period.HalfYear half -> NLS.bind(half.half() == 1 ? Messages.Figures_firstHalf : Messages.Figures_secondHalf,
				Integer.toString(half.year()));
		case Period.Quarter quarter -> NLS.bind(Messages.Figures_quarter, Integer.toString(quarter.year()), quarter.quarter());
		case Period.Months months -> NLS.bind(Messages.Figures_months, date(months.first().toString()), date(months.last().toString()));
		case Period.AsOf asOf -> NLS.bind(Messages.Figures_asOf, date(asOf.date()));
		case Period.Since since -> NLS.bind(Messages.Figures_since, date(since.start().toString()));
		case Period.Cumulative cumulative -> Messages.Figures_cumulative;
		case Period.AnnualAverage average -> Messages.Figures_annualAverage;
		case Period.Day day -> NLS.bind(Messages.Figures_day, date(day.date().toString()));
		};
	}

	private static String date(String iso) {
		if (Names.english()) {
			return iso;
		}
		String[] parts = iso.split("-");
		StringBuilder text = new StringBuilder(parts[0]).append('年');
		if (parts.length > 1) {
			text.append(Integer.parseInt(parts[1])).append('月');
		}
		if (parts.length > 2) {
			text.append(Integer.parseInt(parts[2])).append('日');
		}
		return text.toString();
	}

	/** What a cell says: its number with bound and unit, or in two or three words why there is none. */
	public static String display(Cell cell) {
		return switch (cell) {
		case Cell.Reported reported -> display(reported.principal().getQuantity());
		case Cell.Computed computed -> IntervalText.display(computed.principal().value(), computed.principal().metric().getUnit());
		case Cell.Empty empty -> display(empty.kind());
		case Cell.NotComputable none -> Messages.Figures_notComputable;
		};
	}

	/** Why a cell is empty, in two or three words. */
	public static String display(EmptyCell kind) {
		return switch (kind) {
		case NOT_REPORTED -> Messages.EmptyCell_notReported;
		case NOT_VISIBLE -> Messages.EmptyCell_notVisible;
		case NOT_COMPARABLE -> Messages.EmptyCell_notComparable;
		case NOT_REVIEWED -> Messages.EmptyCell_notReviewed;
		};
	}

	/** In which period the districts of a row are compared, and how that was found; nothing to say of a district alone. */
	public static Optional<String> display(RowPeriod row) {
		String period = row.period().map(Figures::display).orElse("");
		return switch (row.choice()) {
		case ASKED -> Optional.of(NLS.bind(Messages.RowPeriod_asked, period));
		case ALL -> Optional.of(NLS.bind(Messages.RowPeriod_all, period));
		case MOST -> Optional.of(NLS.bind(Messages.RowPeriod_most, new Object[] { period, row.sharing(), row.reporting() }));
		case NONE -> Optional.of(Messages.RowPeriod_none);
		case ALONE -> Optional.empty();
		};
	}

	/**
	 * That a cell holds several numbers that contradict each other, which one it is judged on and why; nothing where it holds none
	 * such.
	 */
	public static Optional<String> disputed(Cell.Reported cell) {
		if (!cell.chosen().disputed()) {
			return Optional.empty();
		}
		String others = cell.chosen().rivals().stream().map(rival -> display(rival.getQuantity())).distinct()
				.collect(Collectors.joining(Messages.Chosen_separator));
		return Optional.of(NLS.bind(Messages.Chosen_disputed, new Object[] { others, display(cell.principal().getQuantity()),
				display(cell.chosen().because()) }));
	}

	/** Why one of several figures stands for a cell. */
	public static String display(Chosen.Because because) {
		return switch (because) {
		case ONLY -> Messages.Chosen_only;
		case WHOLE -> Messages.Chosen_whole;
		case TIME_KIND -> Messages.Chosen_timeKind;
		case PERIOD -> Messages.Chosen_period;
		case LATEST -> Messages.Chosen_latest;
		case REVIEWED -> Messages.Chosen_reviewed;
		case NEWEST -> Messages.Chosen_newest;
		case EXACT -> Messages.Chosen_exact;
		case FIRST -> Messages.Chosen_first;
		};
	}

	/** Why a row was not divided. */
	public static String display(Normalisation.Refusal refusal) {
		return switch (refusal) {
		case DIVIDED -> Messages.Refusal_divided;
		case STATE -> Messages.Refusal_state;
		case NOT_OF_PEOPLE -> Messages.Refusal_notOfPeople;
		case DIVISOR -> Messages.Refusal_divisor;
		};
	}

	/** The kind of a figure in one word. */
	public static String display(FigureKind kind) {
		return switch (kind) {
		case COUNT -> Messages.FigureKind_count;
		case MONEY -> Messages.FigureKind_money;
		case RATE -> Messages.FigureKind_rate;
		case RATIO -> Messages.FigureKind_ratio;
		case GROWTH -> Messages.FigureKind_growth;
		case RANK -> Messages.FigureKind_rank;
		case DURATION -> Messages.FigureKind_duration;
		case THRESHOLD -> Messages.FigureKind_threshold;
		case TARGET -> Messages.FigureKind_target;
		};
	}

	/** The verdict in two or three words. */
	public static String display(Comparability comparability) {
		return switch (comparability) {
		case COMPARABLE -> Messages.Comparability_comparable;
		case WITH_CAVEAT -> Messages.Comparability_withCaveat;
		case NOT_COMPARABLE -> Messages.Comparability_notComparable;
		};
	}

}
