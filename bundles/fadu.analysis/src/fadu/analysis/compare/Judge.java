package fadu.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.derive.Caveat;
import fadu.analysis.derive.Extent;
import fadu.analysis.value.DistrictTree;
import fadu.analysis.value.Observations;
import fadu.analysis.value.PartsOfWholes;
import fadu.analysis.value.Units;
import fadu.analysis.value.Stated;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Grade;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.Theme;

/**
 * Says whether two numbers may be compared, from facts of the model alone. Each rule is one method; the
 * verdict is the worst that any rule allows. The rules are explained to users in docs/comparability.md.
 */
public final class Judge {

	private final DistrictTree districts;
	private final FigureChoices choices;

	/** A judge who knows which area contains which. */
	public Judge(DistrictTree districts) {
		this(districts, FigureChoices.NONE);
	}

	/** A judge who knows which area contains which, and what people said of the units of figures. */
	public Judge(DistrictTree districts, FigureChoices choices) {
		this.districts = districts;
		this.choices = choices;
	}

	/** Whether a figure counts what its metric does, as far as the units tell. */
	boolean counts(Metric metric, Observation figure) {
		return choices.counts(metric, figure);
	}

	/** Which of several figures of a metric and district stands for it. */
	Principal principal(Metric metric, RowPeriod row, PartsOfWholes parts) {
		return new Principal(metric, row, parts, choices);
	}

	/** The verdict on two observations of the metric, whose districts must be known to the tree. */
	public Verdict judge(Metric metric, Observation left, Observation right) {
		return judge(metric, Extent.of(metric), new Value.Reported(left), new Value.Reported(right));
	}

	/**
	 * The verdict on two numbers of the metric.
	 *
	 * @param extent what the numbers grow with: what a formula has divided out is a caveat only
	 */
	public Verdict judge(Metric metric, Extent extent, Value left, Value right) {
		return judge(Definitions.of(metric, extent), left, right);
	}

	/** The judge with a row of numbers of one metric before him. */
	Bench bench(Metric metric, Extent extent) {
		return new Bench(Definitions.of(metric, extent));
	}

	/** Judges numbers of one metric, and says which of them are alike in all that a verdict rests on. */
	final class Bench {

		private final Definitions definitions;

		private Bench(Definitions definitions) {
			this.definitions = definitions;
		}

		Verdict judge(Value left, Value right) {
			return Judge.this.judge(definitions, left, right);
		}

		/**
		 * The kind of each number. An area that contains another of the row, lies in one or may be one, is of a kind of its own.
		 */
		List<Likeness> kinds(List<Value> values) {
			Set<String> related = related(values);
			return values.stream().map(value -> Likeness.of(value, districts.district(value.district()).map(District::getLevel),
					related.contains(value.district()), choices)).toList();
		}

		private Set<String> related(List<Value> values) {
			Set<String> codes = values.stream().map(Value::district).collect(Collectors.toSet());
			Set<String> related = new HashSet<>();
			for (String code : codes) {
				districts.district(code).map(districts::above).orElse(List.of()).stream().filter(codes::contains).forEach(outer -> {
					related.add(outer);
					related.add(code);
				});
			}
			List<District> areas = codes.stream().flatMap(code -> districts.district(code).stream()).toList();
			for (District undecided : areas.stream().filter(area -> area.getCode().equals(area.getName())).toList()) {
				areas.stream().filter(other -> DistrictTree.mayBe(undecided, other)).forEach(other -> {
					related.add(other.getCode());
					related.add(undecided.getCode());
				});
			}
			return related;
		}
	}

	/** The verdict on observations of two metrics that a theme sets side by side. */
	public Verdict judge(Theme theme, Metric leftMetric, Observation left, Metric rightMetric, Observation right) {
		return judge(theme, leftMetric, new Value.Reported(left), rightMetric, new Value.Reported(right));
	}

	/** The verdict on numbers of two metrics that a theme sets side by side. */
	public Verdict judge(Theme theme, Metric leftMetric, Value left, Metric rightMetric, Value right) {
		Extent extent = extent(leftMetric, left).or(extent(rightMetric, right));
		return judge(Definitions.of(theme, leftMetric, rightMetric, extent), left, right);
	}

	private static Extent extent(Metric metric, Value value) {
		return value instanceof Value.Computed computed ? Extent.of(computed.derived()) : Extent.of(metric);
	}

	private Verdict judge(Definitions definitions, Value left, Value right) {
		List<Reason> reasons = new ArrayList<>();
		Stream.of(areas(definitions, left, right), unit(left, right), kind(left, right))
				.forEach(reason -> reason.ifPresent(reasons::add));
		reasons.addAll(PeriodRules.judge(definitions, left, right));
		reasons.addAll(Breaks.between(definitions, left, right));
		Stream.of(grade(definitions), stated(left, right), scope(left, right), part(left, right), bound(left, right),
				origin(left, right),
				review(left, right))
				.forEach(reason -> reason.ifPresent(reasons::add));
		Stream.of(left, right).forEach(value -> reasons.addAll(terms(definitions, value)));
		Stream.of(left, right).flatMap(value -> contradicted(value).stream()).distinct().forEach(reasons::add);
		reasons.sort(Comparator.comparing(Reason::gravity).reversed());
		Comparability worst = reasons.stream().map(Reason::comparability).reduce(Comparability.COMPARABLE, Comparability::and);
		return new Verdict(left, right, agreed(definitions, left, right), worst, List.copyOf(reasons));
	}

	/** How far the definitions agree; one that is limited to part of the area has another base. */
	private static Grade agreed(Definitions definitions, Value left, Value right) {
		boolean narrowed = definitions.grade() == Grade.SAME
				&& (scope(left, right).isPresent() || part(left, right).isPresent());
		return narrowed ? Grade.BASE : definitions.grade();
	}

	private Optional<Reason> areas(Definitions definitions, Value left, Value right) {
		Optional<District> one = districts.district(left.district());
		Optional<District> other = districts.district(right.district());
		if (one.isEmpty() || other.isEmpty() || left.district().equals(right.district())) {
			return Optional.empty();
		}
		if (districts.contains(one.get(), other.get())) {
			return contains(one.get(), other.get());
		}
		if (districts.contains(other.get(), one.get())) {
			return contains(other.get(), one.get());
		}
		if (DistrictTree.mayBe(one.get(), other.get())) {
			return reason(Comparability.WITH_CAVEAT, new Cause.PlaceUndecided(one.get(), other.get()));
		}
		if (DistrictTree.mayBe(other.get(), one.get())) {
			return reason(Comparability.WITH_CAVEAT, new Cause.PlaceUndecided(other.get(), one.get()));
		}
		if (isOfUnknownLevel(one.get()) || isOfUnknownLevel(other.get())) {
			return reason(Comparability.WITH_CAVEAT, new Cause.LevelUnknown(
					Stream.of(one.get(), other.get()).filter(Judge::isOfUnknownLevel).distinct().toList()));
		}
		if (one.get().getLevel() == other.get().getLevel()) {
			return Optional.empty();
		}
		return reason(definitions.extent().size() ? Comparability.NOT_COMPARABLE : Comparability.WITH_CAVEAT,
				new Cause.LevelsDiffer(one.get(), other.get()));
	}

	private static boolean isOfUnknownLevel(District district) {
		return district.getLevel() == Level.UNKNOWN;
	}

	private static Optional<Reason> contains(District outer, District inner) {
		return reason(Comparability.NOT_COMPARABLE, new Cause.Containment(outer, inner));
	}

	private Optional<Reason> unit(Value left, Value right) {
		if (Units.same(left.unit(), right.unit())) {
			return Optional.empty();
		}
		if (Units.countThings(left.unit(), right.unit())) {
			return reason(Comparability.WITH_CAVEAT, new Cause.MeasureWordsDiffer(left.unit(), right.unit()));
		}
		return Stream.of(left, right).anyMatch(value -> value.figures().stream().anyMatch(choices::isOfUnit))
				? reason(Comparability.WITH_CAVEAT, new Cause.UnitAccepted(left.unit(), right.unit()))
				: reason(Comparability.NOT_COMPARABLE, new Cause.UnitsDiffer(left.unit(), right.unit()));
	}

	private static Optional<Reason> kind(Value left, Value right) {
		if (is(left, FigureKind.RANK) || is(right, FigureKind.RANK)) {
			return reason(Comparability.NOT_COMPARABLE, new Cause.LeaguesDiffer());
		}
		return is(left, FigureKind.TARGET) == is(right, FigureKind.TARGET)
				? Optional.empty()
				: reason(Comparability.NOT_COMPARABLE, new Cause.PlanAndResult());
	}

	private static boolean is(Value value, FigureKind kind) {
		return value instanceof Value.Reported reported && reported.observation().getKind() == kind;
	}

	private static Optional<Reason> grade(Definitions definitions) {
		return switch (definitions.grade()) {
		case SAME -> Optional.empty();
		case BASE -> reason(Comparability.WITH_CAVEAT, definitions.cause());
		case THEME -> reason(Comparability.NOT_COMPARABLE, definitions.cause());
		default -> reason(Comparability.WITH_CAVEAT, new Cause.DefinitionsUnknown());
		};
	}

	/** 全国民主法治示范村 and 省级民主法治示范村 are not one kind of village. */
	private Optional<Reason> stated(Value left, Value right) {
		Optional<Stated> one = choices.stated(left);
		Optional<Stated> other = choices.stated(right);
		return one.isEmpty() || other.isEmpty() || one.equals(other)
				? Optional.empty()
				: reason(Comparability.WITH_CAVEAT, new Cause.StatedDiffer(one.get(), other.get()));
	}

	private static Optional<Reason> scope(Value left, Value right) {
		return left.scope().equals(right.scope())
				? Optional.empty()
				: reason(Comparability.WITH_CAVEAT, new Cause.ScopesDiffer(left.scope(), right.scope()));
	}

	private static Optional<Reason> part(Value left, Value right) {
		return left.part() || right.part() ? reason(Comparability.WITH_CAVEAT, new Cause.PartOfTotal()) : Optional.empty();
	}

	private static Optional<Reason> bound(Value left, Value right) {
		if (left.exact() && right.exact()) {
			return Optional.empty();
		}
		boolean ordered = left.interval().isBelow(right.interval()) || right.interval().isBelow(left.interval());
		return reason(Comparability.WITH_CAVEAT, new Cause.Bounded(left, right, ordered));
	}

	private static Optional<Reason> review(Value left, Value right) {
		boolean reviewed = Stream.of(left, right).flatMap(value -> value.figures().stream())
				.noneMatch(figure -> figure.getStatus() == ReviewStatus.READ);
		return reviewed ? Optional.empty() : reason(Comparability.WITH_CAVEAT, new Cause.Unreviewed());
	}

	/** A register counts by its own columns, a report by whatever it counts. */
	private static Optional<Reason> origin(Value left, Value right) {
		return Observations.ofRegister(left.figures()) == Observations.ofRegister(right.figures())
				? Optional.empty()
				: reason(Comparability.WITH_CAVEAT, new Cause.RegisterAgainstReport());
	}

	/** What has to be said of the terms of a computed number; the caveat of the metric itself is said once, with the grade. */
	private static List<Reason> terms(Definitions definitions, Value value) {
		if (!(value instanceof Value.Computed computed)) {
			return List.of();
		}
		return computed.derived().caveats().stream()
				.filter(caveat -> !(caveat instanceof Caveat.OfMetric own && definitions.concern(own.metric())))
				.map(caveat -> new Reason(Comparability.WITH_CAVEAT, new Cause.OfTerms(computed.derived().district(), caveat)))
				.toList();
	}

	private Optional<Reason> contradicted(Value value) {
		return choices.doubt(value).map(finding -> new Reason(Comparability.WITH_CAVEAT,
				new Cause.Contradicted(districts.district(value.district()), finding)));
	}

	private static Optional<Reason> reason(Comparability comparability, Cause cause) {
		return Optional.of(new Reason(comparability, cause));
	}

}
