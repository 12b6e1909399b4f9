package fadu.analysis.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Extent;
import fadu.analysis.value.DistrictTree;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Observations;
import fadu.analysis.value.Units;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.model.value.Period;

/** Sets districts side by side on metrics, with a verdict for each pair. */
public final class Compare {

	private final List<District> districts;
	private final Optional<Period> period;
	private final boolean withUnreviewed;
	private final Judge judge;

	/**
	 * @param districts      the columns
	 * @param all            all known districts, for containment
	 * @param period         only figures of this period, or all
	 * @param withUnreviewed whether figures that nobody has reviewed fill a cell; otherwise the cell says not reviewed
	 */
	public Compare(List<District> districts, Collection<District> all, Optional<Period> period, boolean withUnreviewed) {
		this.districts = List.copyOf(districts);
		this.period = period;
		this.withUnreviewed = withUnreviewed;
		this.judge = new Judge(new DistrictTree(all));
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

	/**
	 * The comparison.
	 *
	 * @param metrics      the rows; one with a formula is computed
	 * @param observations the figures to choose from
	 * @param documents    the documents at hand; a truncated one makes an absent figure invisible rather than not reported
	 * @param derive       computes the metrics that have a formula
	 */
	public Comparison compare(List<Metric> metrics, Collection<Observation> observations, Collection<SourceDocument> documents,
			Derive derive) {
		Set<String> truncated = documents.stream().filter(SourceDocument::isTruncated).map(SourceDocument::getDistrict)
				.collect(Collectors.toSet());
		Map<String, List<Observation>> byMetric = observations.stream().filter(observation -> observation.getMetric() != null)
				.collect(Collectors.groupingBy(Observation::getMetric));
		List<ComparisonRow> rows = new ArrayList<>();
		for (Metric metric : metrics) {
			if (Derive.isDerived(metric)) {
				rows.add(computed(metric, district -> derive.derive(metric, district, period)));
				continue;
			}
			List<Observation> ofMetric = byMetric.getOrDefault(metric.getCode(), List.of()).stream()
					.filter(observation -> observation.getStatus() != ReviewStatus.REJECTED)
					.filter(observation -> period.isEmpty() || period.get().equals(observation.getPeriod())).toList();
			List<Cell> cells = districts.stream().map(district -> cell(metric, district, ofMetric, truncated)).toList();
			rows.add(new ComparisonRow(metric, cells, verdicts(metric, cells)));
		}
		return new Comparison(districts, List.copyOf(rows));
	}

	private Cell cell(Metric metric, District district, List<Observation> ofMetric, Set<String> truncated) {
		List<Observation> own = ofMetric.stream()
				.filter(observation -> district.getCode().equals(Observations.district(observation))).toList();
		if (own.isEmpty()) {
			boolean hidden = truncated.contains(district.getCode());
			return new Cell.Empty(district, hidden ? EmptyCell.NOT_VISIBLE : EmptyCell.NOT_REPORTED);
		}
		List<Observation> fitting = own.stream().filter(observation -> belongs(metric, observation)).toList();
		if (fitting.isEmpty()) {
			return new Cell.Empty(district, EmptyCell.NOT_COMPARABLE);
		}
		List<Observation> shown = fitting.stream()
				.filter(observation -> withUnreviewed || observation.getStatus() != ReviewStatus.READ)
				.sorted(Comparator.comparing(Compare::isComponent)).toList();
		return shown.isEmpty() ? new Cell.Empty(district, EmptyCell.NOT_REVIEWED) : new Cell.Reported(district, shown);
	}

	private static boolean isComponent(Observation observation) {
		return observation.getRelation() == RelationType.PART_OF || observation.getRelation() == RelationType.OF_WHICH;
	}

	private static boolean belongs(Metric metric, Observation observation) {
		return observation.getKind() != FigureKind.TARGET && Units.same(metric.getUnit(), observation.getQuantity().unit());
	}

	/**
	 * The row of a metric that is computed.
	 *
	 * @param derivations what the formula gives for a district, at least one derivation
	 */
	public ComparisonRow computed(Metric metric, Function<District, List<Derivation>> derivations) {
		List<Cell> cells = districts.stream().map(district -> computed(district, derivations.apply(district))).toList();
		return new ComparisonRow(metric, cells, verdicts(metric, cells));
	}

	private static Cell computed(District district, List<Derivation> derivations) {
		List<Derivation.Derived> numbers = derivations.stream().filter(Derivation.Derived.class::isInstance)
				.map(Derivation.Derived.class::cast).toList();
		return numbers.isEmpty() ? new Cell.NotComputable(district, (Derivation.NotComputable) derivations.get(0))
				: new Cell.Computed(district, numbers);
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
