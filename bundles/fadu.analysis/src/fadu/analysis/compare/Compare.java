package fadu.analysis.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Extent;
import fadu.analysis.value.DistrictTree;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Observations;
import fadu.analysis.value.PartsOfWholes;
import fadu.analysis.value.Wholes;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.model.value.Period;

/** Sets districts side by side on metrics, with a verdict for each pair. */
public final class Compare {

	private final List<District> districts;
	private final Optional<Period> period;
	private final boolean withUnreviewed;
	private final Function<District, Optional<EmptyCell>> lacking;
	private final Judge judge;
	private final FigureChoices choices;

	/** Sets districts side by side of each of which a report is at hand. */
	public Compare(List<District> districts, Collection<District> all, Optional<Period> period, boolean withUnreviewed) {
		this(districts, all, period, withUnreviewed, district -> true);
	}

	/** Sets districts side by side, of which nobody has chosen any figure to stand for a cell. */
	public Compare(List<District> districts, Collection<District> all, Optional<Period> period, boolean withUnreviewed,
			Predicate<District> hasReport) {
		this(districts, all, period, withUnreviewed,
				district -> hasReport.test(district) ? Optional.empty() : Optional.of(EmptyCell.NO_REPORT), FigureChoices.NONE);
	}

	/**
	 * @param districts      the columns
	 * @param all            all known districts, for containment
	 * @param period         only figures of this period, or all
	 * @param withUnreviewed whether figures that nobody has reviewed fill a cell; otherwise the cell says not reviewed
	 * @param lacking        why nothing can be known of a district, as no report of it is at hand or the user may see none: then
	 *                           an absent figure is not one that was not reported; nothing where a report is at hand
	 * @param choices        figures that people have chosen to stand for their cells
	 */
	public Compare(List<District> districts, Collection<District> all, Optional<Period> period, boolean withUnreviewed,
			Function<District, Optional<EmptyCell>> lacking, FigureChoices choices) {
		this.choices = choices;
		this.districts = List.copyOf(districts);
		this.period = period;
		this.withUnreviewed = withUnreviewed;
		this.lacking = lacking;
		this.judge = new Judge(new DistrictTree(all), choices);
	}

	/**
	 * The comparison.
	 *
	 * @param metrics      the rows
	 * @param observations the figures to choose from
	 * @param documents    the documents at hand; a truncated one makes an absent figure invisible rather than not reported
	 */
	public Comparison compare(List<Metric> metrics, Collection<Observation> observations, Collection<SourceDocument> documents) {
		return compare(metrics, observations, documents, new Derive(metrics, documents, withUnreviewed));
	}

	/** The comparison, where the figures without a metric are among those to choose from. */
	public Comparison compare(List<Metric> metrics, Collection<Observation> observations, Collection<SourceDocument> documents,
			Derive derive) {
		return compare(metrics, observations, observations, documents, derive);
	}

	/**
	 * The comparison.
	 *
	 * @param metrics      the rows; one with a formula is computed
	 * @param observations the figures to choose from
	 * @param unmatched    those without a metric among which one of a row may be; others are left out of account
	 * @param documents    the documents at hand; a truncated one makes an absent figure invisible rather than not reported
	 * @param derive       computes the metrics that have a formula
	 */
	public Comparison compare(List<Metric> metrics, Collection<Observation> observations, Collection<Observation> unmatched,
			Collection<SourceDocument> documents, Derive derive) {
		Set<String> truncated = documents.stream().filter(SourceDocument::isTruncated).map(SourceDocument::getDistrict)
				.collect(Collectors.toSet());
		Map<String, List<Observation>> byMetric = observations.stream().filter(observation -> observation.getMetric() != null)
				.collect(Collectors.groupingBy(Observation::getMetric));
		Unmatched open = new Unmatched(unmatched);
		List<ComparisonRow> rows = new ArrayList<>();
		for (Metric metric : metrics) {
			if (Derive.isDerived(metric)) {
				rows.add(computed(metric, district -> derive.derive(metric, district, period)));
				continue;
			}
			List<Observation> ofMetric = byMetric.getOrDefault(metric.getCode(), List.of()).stream()
					.filter(observation -> observation.getStatus() != ReviewStatus.REJECTED)
					.toList();
			rows.add(reported(metric, ofMetric, truncated, open));
		}
		return new Comparison(districts, List.copyOf(rows));
	}

	/** Whether a figure is of the period asked about; a state is of the year in which its day lies. */
	boolean isAskedFor(Metric metric, Observation figure) {
		return period.isEmpty()
				|| RowPeriod.asked(period.get(), 1).distance(figure.getPeriod(), Principal.isState(metric)) < RowPeriod.ANOTHER;
	}

	private ComparisonRow reported(Metric metric, List<Observation> ofMetric, Set<String> truncated, Unmatched unmatched) {
		Map<String, List<Observation>> byDistrict = ofMetric.stream().collect(Collectors.groupingBy(Observations::district));
		Map<String, List<Observation>> shown = new HashMap<>();
		byDistrict.forEach((code, figures) -> shown.put(code, figures.stream().filter(figure -> isAskedFor(metric, figure))
				.filter(figure -> belongs(metric, figure))
				.filter(figure -> withUnreviewed || figure.getStatus() != ReviewStatus.READ).toList()));
		PartsOfWholes parts = PartsOfWholes.among(shown.values().stream().flatMap(List::stream).toList());
		List<List<Observation>> whole = districts.stream()
				.map(district -> Wholes.of(metric, shown.getOrDefault(district.getCode(), List.of()), parts)).toList();
		RowPeriod inCommon = inCommon(metric,
				whole.stream().map(figures -> figures.stream().map(Observation::getPeriod).toList()).toList());
		Principal principal = new Principal(metric, inCommon, parts, choices);
		List<Cell> cells = new ArrayList<>();
		for (District district : districts) {
			List<Observation> figures = shown.getOrDefault(district.getCode(), List.of());
			if (figures.isEmpty()) {
				List<Observation> own = byDistrict.getOrDefault(district.getCode(), List.of());
				EmptyCell why = why(metric, district, own, truncated.contains(district.getCode()));
				boolean open = why == EmptyCell.NOT_REPORTED && unmatched.maySay(metric, district.getCode(), this::isAskedFor);
				cells.add(new Cell.Empty(district, open ? EmptyCell.NOT_MATCHED : why));
			} else {
				List<Observation> sorted = principal.sorted(figures);
				cells.add(new Cell.Reported(district, sorted, principal.chosen(sorted)));
			}
		}
		return new ComparisonRow(metric, List.copyOf(cells), verdicts(metric, cells), inCommon);
	}

	private RowPeriod inCommon(Metric metric, List<List<Period>> byDistrict) {
		return period
				.map(asked -> RowPeriod.asked(asked, (int) byDistrict.stream().filter(periods -> !periods.isEmpty()).count()))
				.orElseGet(() -> RowPeriod.inCommon(byDistrict, Principal.isState(metric)));
	}

	private EmptyCell why(Metric metric, District district, List<Observation> own, boolean truncated) {
		List<Observation> ofPeriod = own.stream().filter(figure -> isAskedFor(metric, figure)).toList();
		if (ofPeriod.isEmpty()) {
			Optional<EmptyCell> unknown = lacking.apply(district);
			if (unknown.isPresent() && (own.isEmpty() || unknown.get() == EmptyCell.NO_ACCESS)) {
				return unknown.get();
			}
			return truncated
					? EmptyCell.NOT_VISIBLE
					: own.stream().anyMatch(figure -> belongs(metric, figure)) ? EmptyCell.OTHER_PERIOD : EmptyCell.NOT_REPORTED;
		}
		return ofPeriod.stream().noneMatch(figure -> belongs(metric, figure)) ? EmptyCell.NOT_COMPARABLE : EmptyCell.NOT_REVIEWED;
	}

	private boolean belongs(Metric metric, Observation observation) {
		return observation.getKind() != FigureKind.TARGET && choices.counts(metric, observation);
	}

	/**
	 * The row of a metric that is computed.
	 *
	 * @param derivations what the formula gives for a district, at least one derivation
	 */
	public ComparisonRow computed(Metric metric, Function<District, List<Derivation>> derivations) {
		List<List<Derivation>> byDistrict = districts.stream().map(derivations).toList();
		RowPeriod inCommon = inCommon(metric,
				byDistrict.stream().map(list -> numbers(list).map(Derivation.Derived::period).toList()).toList());
		Comparator<Derivation.Derived> order = Comparator.<Derivation.Derived>comparingInt(
				number -> inCommon.distance(number.period(), false))
				.thenComparing(number -> RowPeriod.lastDay(number.period()), Comparator.reverseOrder());
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < districts.size(); i++) {
			List<Derivation.Derived> numbers = numbers(byDistrict.get(i)).sorted(order).toList();
			cells.add(computed(districts.get(i), byDistrict.get(i), numbers));
		}
		return new ComparisonRow(metric, List.copyOf(cells), verdicts(metric, cells), inCommon);
	}

	/**
	 * The row after its figures were divided: each cell has what the figure that stands for it gives, and one without a figure
	 * stays as it is.
	 */
	ComparisonRow divided(ComparisonRow row, Metric formula, Function<Cell.Reported, Derivation> divide) {
		List<Cell> cells = row.cells().stream().map(cell -> cell instanceof Cell.Reported reported
				? divided(reported.district(), divide.apply(reported))
				: cell).toList();
		return new ComparisonRow(formula, cells, verdicts(formula, cells), row.period());
	}

	private Cell divided(District district, Derivation derivation) {
		return computed(district, List.of(derivation), numbers(List.of(derivation)).toList());
	}

	private Cell computed(District district, List<Derivation> derivations, List<Derivation.Derived> numbers) {
		if (!numbers.isEmpty()) {
			return new Cell.Computed(district, numbers);
		}
		return lacking.apply(district).<Cell>map(why -> new Cell.Empty(district, why))
				.orElseGet(() -> new Cell.NotComputable(district, (Derivation.NotComputable) derivations.get(0)));
	}

	private static Stream<Derivation.Derived> numbers(List<Derivation> derivations) {
		return derivations.stream().filter(Derivation.Derived.class::isInstance).map(Derivation.Derived.class::cast);
	}

	private Verdicts verdicts(Metric metric, List<Cell> cells) {
		List<Value> values = cells.stream().flatMap(cell -> cell.value().stream()).toList();
		boolean computed = !values.isEmpty() && values.get(0) instanceof Value.Computed;
		Extent extent = computed ? Extent.of(((Value.Computed) values.get(0)).derived()) : Extent.of(metric);
		return new Verdicts(values, judge.bench(metric, extent));
	}

	/** The verdicts on figures of different metrics that a theme sets side by side, for each pair of districts. */
	public List<Verdict> across(Theme theme, Comparison comparison) {
		List<Verdict> verdicts = new ArrayList<>();
		List<ComparisonRow> rows = comparison.rows().stream()
				.filter(row -> theme.getMetrics().contains(row.metric().getCode())).toList();
		for (ComparisonRow left : rows) {
			for (ComparisonRow right : rows.subList(rows.indexOf(left) + 1, rows.size())) {
				for (Cell one : left.cells()) {
					right.cells().stream().filter(other -> other.district() != one.district())
							.filter(other -> one.value().isPresent() && other.value().isPresent())
							.forEach(other -> verdicts.add(judge.judge(theme, left.metric(), one.value().get(), right.metric(),
									other.value().get())));
				}
			}
		}
		return List.copyOf(verdicts);
	}

}
