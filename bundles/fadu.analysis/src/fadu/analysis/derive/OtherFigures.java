package fadu.analysis.derive;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fadu.analysis.formula.FormulaTree.Range;
import fadu.analysis.value.Days;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Units;
import fadu.analysis.value.Wholes;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/**
 * Figures beyond one document, for what a formula puts together over districts or periods.
 *
 * @param figures        by code of the district that they speak of
 * @param withUnreviewed whether figures that nobody has reviewed may be computed with
 */
record OtherFigures(Map<String, Map<SourceDocument, List<Observation>>> figures, boolean withUnreviewed) {

	/**
	 * One figure for each district of the same level in the same period, or for each period of the same months of a year, that of
	 * the whole district; the own one first.
	 *
	 * @param like the period of the formula
	 */
	Input over(Range range, Metric metric, District district, Period like) {
		List<Observation> found = new ArrayList<>();
		if (range == Range.DISTRICTS) {
			figures.keySet().stream().filter(code -> level(code) == level(district.getCode()))
					.sorted(Comparator.comparing(code -> !code.equals(district.getCode())))
					.forEach(code -> one(metric, code, like, found));
		} else {
			Set<Days> seen = new HashSet<>();
			of(metric, district.getCode()).map(Observation::getPeriod).filter(period -> isSameTime(period, like))
					.filter(period -> seen.add(Days.of(period))).toList()
					.forEach(period -> one(metric, district.getCode(), period, found));
		}
		return found.isEmpty()
				? new Input.Missing(metric.getCode(), EmptyCell.NOT_REPORTED)
				: new Input.Reported(metric, List.copyOf(found));
	}

	private void one(Metric metric, String district, Period period, List<Observation> found) {
		List<Observation> own = of(metric, district).filter(figure -> Days.of(figure.getPeriod()).equals(Days.of(period))).toList();
		Wholes.of(metric, own).stream().findFirst().ifPresent(found::add);
	}

	private Stream<Observation> of(Metric metric, String district) {
		return figures.getOrDefault(district, Map.of()).values().stream().flatMap(Collection::stream)
				.filter(figure -> metric.getCode().equals(figure.getMetric()))
				.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED && figure.getKind() != FigureKind.TARGET)
				.filter(figure -> withUnreviewed || figure.getStatus() != ReviewStatus.READ)
				.filter(figure -> Units.same(metric.getUnit(), figure.getQuantity().unit()));
	}

	private static boolean isSameTime(Period one, Period other) {
		if (Days.isOpen(one) || Days.isOpen(other)) {
			return one.equals(other);
		}
		return one.months().equals(other.months()) && one.hasLength() == other.hasLength() && sameEnd(one, other)
				&& (!one.hasLength() || MonthDay.from(Days.of(one).first()).equals(MonthDay.from(Days.of(other).first())));
	}

	/** Months end where months do; a run of days ends on a day of its own. */
	private static boolean sameEnd(Period one, Period other) {
		return !(one instanceof Period.Run) && !(other instanceof Period.Run)
				|| MonthDay.from(Days.of(one).last()).equals(MonthDay.from(Days.of(other).last()));
	}

	/** Provinces end in 0000 and cities in 00 (GB/T 2260); towns have more digits. What is no code is of no known level. */
	private static int level(String code) {
		if (!code.matches("\\d{6,}")) {
			return -1;
		}
		return code.length() > 6 ? code.length() : code.endsWith("0000") ? 2 : code.endsWith("00") ? 4 : 6;
	}

}
