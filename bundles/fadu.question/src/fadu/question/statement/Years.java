package fadu.question.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Value;
import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.Trend;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Observations;
import fadu.analysis.value.Units;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.question.ReportData;
import fadu.question.named.Relation;
import fadu.question.paper.CutOffs;
import fadu.question.paper.Prose;
import fadu.question.paper.YearFacts;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Changes on the year before that two reports of a district give together, where the two numbers may be compared and the bounds
 * leave
 * no doubt whether it is more or less. A change that the report itself states is told by {@link Changes}.
 */
final class Years {

	private static final Wording WORDS = UserWording.get();
	private static final BigDecimal SMALL = BigDecimal.TEN;

	private Years() {
	}

	static List<Statement> of(ReportData data, FigureSet set) throws UserException {
		List<Observation> usable = YearFacts.usable(data, set);
		Set<FigureId> cut = CutOffs.of(data, set).keySet();
		List<Statement> statements = new ArrayList<>();
		for (Map.Entry<Metric, Set<District>> reported : YearFacts.reported(data, set).entrySet()) {
			Metric metric = reported.getKey();
			for (District district : metric.getAggregation() == Aggregation.RANK ? Set.<District>of() : reported.getValue()) {
				List<Observation> own = usable.stream().filter(figure -> metric.getCode().equals(figure.getMetric()))
						.filter(figure -> Observations.district(figure).equals(district.getCode())).toList();
				if (own.stream().map(Observation::getPeriod).distinct().count() > 1) {
					latest(set, metric, district).filter(point -> !isStated(point, set))
							.filter(point -> point.value().figures().stream().map(FigureId::of).noneMatch(cut::contains))
							.flatMap(point -> statement(metric, district, point)).ifPresent(statements::add);
				}
			}
		}
		return statements.stream().sorted(Comparator.comparingDouble(Statement::weight).reversed()).toList();
	}

	private static Optional<Trend.Point> latest(FigureSet set, Metric metric, District district) {
		return Trend.of(set, metric, district).points().stream()
				.filter(point -> set.inquiry().period().map(point.value().period()::equals).orElse(true))
				.reduce((one, other) -> other);
	}

	private static boolean isStated(Trend.Point point, FigureSet set) {
		return set.history().stream().filter(figure -> figure.getRelation() == RelationType.YOY_CHANGE)
				.flatMap(figure -> Relation.base(figure).stream()).anyMatch(point.value().figures()::contains);
	}

	private static boolean isOfOneReport(Value value, Value before) {
		return Stream.concat(value.figures().stream(), before.figures().stream()).map(Observation::getDocument).distinct()
				.count() == 1;
	}

	private static Optional<Statement> statement(Metric metric, District district, Trend.Point point) {
		if (!(point.change() instanceof YearChange.Grown grown)) {
			return Optional.empty();
		}
		Value value = point.value();
		Value before = grown.before();
		return Prose.change(grown).filter(words -> grown.growth().nominal().signum() != 0).map(words -> {
			String text = NLS.bind(Messages.Years_text, new Object[]{WORDS.name(district), WORDS.name(metric),
					WORDS.display(value.period()), Prose.number(value) + Words.scope(value), WORDS.display(before.period()),
					Prose.number(before), words});
			boolean small = !Units.isMoney(value.unit()) && !grown.difference()
					&& before.quantity().value().compareTo(SMALL) < 0;
			double share = Weight.difference(List.of(before.interval(), value.interval()),
					metric.getAggregation() == Aggregation.GROWTH);
			double weight = small ? Weight.LEAST : share * (Prose.caveats(grown).isEmpty() ? 1 : Weight.RESERVE);
			Stream<String> caveats = Stream.concat(
					Stream.of(isOfOneReport(value, before) ? Messages.Years_computedOfOne : Messages.Years_computed,
							small ? NLS.bind(Messages.Years_small, Prose.number(before)) : ""),
					Prose.reserve(grown).stream());
			return new Statement(Statement.Kind.YEARS, text, Words.sentences(caveats),
					Stream.concat(value.figures().stream(), before.figures().stream()).distinct().collect(Collectors.toList()),
					Optional.of(metric), Math.max(Weight.LEAST, weight));
		});
	}

}
