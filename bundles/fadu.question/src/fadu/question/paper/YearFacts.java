package fadu.question.paper;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.compare.Value;
import fadu.analysis.derive.Derive;
import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.Trend;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Days;
import fadu.analysis.value.Observations;
import fadu.analysis.value.PartsOfWholes;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.question.Directory;
import fadu.question.ReportData;
import fadu.question.named.Relation;
import fadu.workspace.UserException;

/** Finds the numbers of districts in the period that a paper is about, among the figures that its run may print. */
public final class YearFacts {

	private YearFacts() {
	}

	/** The facts of a set in the order of the catalogue; only such figures as the run prints are among them. */
	public static List<YearFact> of(ReportData data, FigureSet set) throws UserException {
		return set.once(YearFacts.class, all -> found(data, all));
	}

	private static List<YearFact> found(ReportData data, FigureSet set) throws UserException {
		Map<String, Optional<Period>> periods = new HashMap<>();
		List<YearFact> facts = new ArrayList<>();
		for (Map.Entry<Metric, Set<District>> reported : reported(data, set).entrySet()) {
			for (District district : reported.getValue()) {
				Optional<Period> period = set.inquiry().period().or(
						() -> periods.computeIfAbsent(district.getCode(), code -> latest(data, set, code)));
				period.flatMap(wanted -> of(set, reported.getKey(), district, wanted)).ifPresent(fact -> {
					facts.add(fact);
					facts.addAll(ofOtherScopes(data, set, fact));
				});
			}
		}
		Optional<Period> most = most(facts);
		PaperNames names = ReportedName.names(data, set);
		Map<FigureId, Observation> stated = StatedChanges.of(data, set);
		List<YearFact> chosen = withStated(changing(data, set, ofWork(data, set, facts), stated), stated);
		Map<FigureId, String> cutOffs = CutOffs.of(data, set);
		List<YearFact> named = chosen.stream().filter(fact -> !names.isUnnamed(fact.value()))
				.map(fact -> CutOffs.held(fact, cutOffs).during(most, cutOffs).named(names)).toList();
		List<YearFact> told = named.stream().filter(fact -> named.stream().noneMatch(fact::isToldWith)).toList();
		return set.inquiry().metrics().isEmpty() && set.line().isEmpty() ? ofLines(told) : told;
	}

	/** Without states of the area, where there is anything else. */
	private static List<YearFact> ofLines(List<YearFact> facts) {
		List<YearFact> work = facts.stream().filter(fact -> !Prominence.isOfArea(fact.metric())).toList();
		return work.isEmpty() ? facts : work;
	}

	/** The time of most of the numbers; the others say theirs, or are states at its end. */
	public static Period period(List<YearFact> facts) {
		return most(facts).orElseGet(() -> facts.getFirst().value().period());
	}

	/** The time of most of the numbers that are no states; of several rather the year. */
	private static Optional<Period> most(List<YearFact> facts) {
		Map<Period, Integer> times = new LinkedHashMap<>();
		facts.stream().map(fact -> fact.value().period()).filter(time -> !(time instanceof Period.AsOf))
				.forEach(time -> times.merge(time, 1, Integer::sum));
		Comparator<Map.Entry<Period, Integer>> often = Comparator.comparing(Map.Entry::getValue);
		return times.entrySet().stream().max(often.thenComparing(time -> time.getKey() instanceof Period.Year))
				.map(Map.Entry::getKey);
	}

	/** Of several numbers that a report has of one metric and time, that of which it states the change stands for it. */
	private static List<YearFact> changing(ReportData data, FigureSet set, List<YearFact> facts,
			Map<FigureId, Observation> stated) {
		return facts.stream()
				.map(fact -> fact.value().figures().stream().map(FigureId::of).anyMatch(stated::containsKey)
						? fact
						: set.figures(fact.metric()).stream()
								.filter(figure -> isPrinted(data, figure) && stated.containsKey(FigureId.of(figure))
										&& isBeside(figure, fact))
								.findFirst()
								.map(figure -> fact.of(figure))
								.orElse(fact))
				.toList();
	}

	/**
	 * A number among the shortcomings of a report is quoted there and is none of its work; one that the report has elsewhere as
	 * well is told from there.
	 */
	private static List<YearFact> ofWork(ReportData data, FigureSet set, List<YearFact> facts) throws UserException {
		List<Observation> figures = facts.stream().flatMap(fact -> fact.value().figures().stream()).toList();
		Shortcomings shortcomings = Shortcomings.of(data, figures.stream().map(Observation::getDocument).toList());
		List<YearFact> work = new ArrayList<>();
		for (YearFact fact : facts) {
			if (fact.value().figures().stream().noneMatch(shortcomings::have)) {
				work.add(fact);
			} else {
				set.figures(fact.metric()).stream()
						.filter(figure -> isPrinted(data, figure) && isBeside(figure, fact) && !shortcomings.have(figure))
						.findFirst().map(fact::of).ifPresent(work::add);
			}
		}
		return work;
	}

	private static boolean isBeside(Observation figure, YearFact fact) {
		Observation own = fact.value().figures().getFirst();
		return figure.getDocument() == own.getDocument() && figure.getPeriod().equals(own.getPeriod())
				&& figure.getQuantity().unit().equals(own.getQuantity().unit())
				&& Observations.district(figure).equals(fact.district().getCode()) && !PartsOfWholes.isPart(figure)
				&& new Value.Reported(figure).scope().equals(fact.value().scope());
	}

	/** A change that a report states is told with the number that changed, which it stands beside, not as a number of its own. */
	private static List<YearFact> withStated(List<YearFact> facts, Map<FigureId, Observation> stated) {
		List<YearFact> merged = facts.stream().map(fact -> new YearFact(fact.metric(), fact.district(), fact.value(), fact.change(),
				fact.value().figures().stream().map(FigureId::of).map(stated::get).filter(Objects::nonNull).findFirst())).toList();
		Set<FigureId> told = merged.stream().flatMap(fact -> fact.stated().stream()).map(FigureId::of).collect(Collectors.toSet());
		Set<SameFact> numbers = merged.stream().flatMap(fact -> fact.value().figures().stream()).map(SameFact::new)
				.collect(Collectors.toSet());
		return merged.stream().filter(fact -> !fact.value().figures().stream().map(FigureId::of).allMatch(told::contains)
				&& fact.value().figures().stream().noneMatch(figure -> isChangeOf(figure, numbers))).toList();
	}

	/** A second change of a number is no number of its own. */
	private static boolean isChangeOf(Observation figure, Set<SameFact> numbers) {
		return figure.getRelation() == RelationType.YOY_CHANGE
				&& Relation.base(figure).map(SameFact::new).filter(numbers::contains).isPresent();
	}

	/** Metrics and the districts that have a figure of them. */
	public static Map<Metric, Set<District>> reported(ReportData data, FigureSet set) throws UserException {
		Map<String, District> districts = new LinkedHashMap<>();
		set.districts().forEach(district -> districts.putIfAbsent(district.getCode(), district));
		Map<Metric, Set<District>> reported = new LinkedHashMap<>();
		Directory directory = data.directory();
		for (Observation figure : usable(data, set).stream()
				.sorted(Comparator.comparingInt((Observation each) -> directory.order(each.getMetric()))).toList()) {
			Optional<Metric> metric = directory.metric(figure).filter(known -> !Derive.isDerived(known));
			District district = districts.get(Observations.district(figure));
			if (metric.isPresent() && district != null) {
				reported.computeIfAbsent(metric.get(), each -> new LinkedHashSet<>()).add(district);
			}
		}
		return reported;
	}

	/** The figures that the run may print: those of plans, rejected ones and, unless asked for, unreviewed ones are not. */
	public static List<Observation> usable(ReportData data, FigureSet set) {
		return set.history().stream().filter(figure -> figure.getMetric() != null && isPrinted(data, figure)).toList();
	}

	/** Whether the run may print the figure. */
	static boolean isPrinted(ReportData data, Observation figure) {
		return figure.getKind() != FigureKind.TARGET && isReviewed(data, figure);
	}

	/** Whether nobody rejected the figure and, unless the run asks for unreviewed ones, somebody reviewed it. */
	static boolean isReviewed(ReportData data, Observation figure) {
		return figure.getStatus() != ReviewStatus.REJECTED
				&& (data.withUnreviewed() || figure.getStatus() != ReviewStatus.READ);
	}

	/**
	 * All figures of any metric and time that the run may use, of the reports that facts come from; those of plans are among them.
	 */
	static List<Observation> behind(ReportData data, FigureSet set, List<YearFact> facts) throws UserException {
		Set<String> documents = facts.stream().flatMap(fact -> fact.value().figures().stream())
				.map(figure -> figure.getDocument().getSha256()).collect(Collectors.toSet());
		return data.of(set.inquiry().on(List.of()).in(Optional.empty())).history().stream()
				.filter(figure -> documents.contains(figure.getDocument().getSha256()) && isReviewed(data, figure)
						&& set.has(figure))
				.toList();
	}

	/** The latest whole year of which the district has a figure, else the period that ends last. */
	private static Optional<Period> latest(ReportData data, FigureSet set, String district) {
		List<Period> periods = usable(data, set).stream().filter(figure -> Observations.district(figure).equals(district))
				.map(Observation::getPeriod).filter(period -> !Days.isOpen(period)).distinct().toList();
		Comparator<Period> byEnd = Comparator.comparing((Period period) -> Days.of(period).last())
				.thenComparing(period -> Days.of(period).first(), Comparator.reverseOrder());
		return periods.stream().filter(Period.Year.class::isInstance).max(byEnd).or(() -> periods.stream().max(byEnd));
	}

	/** The numbers of other levels or bodies that the same report has of the same thing and time. */
	private static List<YearFact> ofOtherScopes(ReportData data, FigureSet set, YearFact fact) {
		Set<Optional<String>> told = new HashSet<>(Set.of(fact.value().scope()));
		SourceDocument document = fact.value().figures().getFirst().getDocument();
		return set.figures(fact.metric()).stream().filter(figure -> isPrinted(data, figure)
				&& figure.getDocument() == document && figure.getPeriod().equals(fact.value().period())
				&& Observations.district(figure).equals(fact.district().getCode()) && !PartsOfWholes.isPart(figure))
				.map(Value.Reported::new).filter(value -> value.scope().isPresent() && told.add(value.scope()))
				.map(value -> new YearFact(fact.metric(), fact.district(), value, new YearChange.First(), Optional.empty()))
				.toList();
	}

	/** The number of the time that is wanted; of a year of which the report tells no more, that of its first months. */
	private static Optional<YearFact> of(FigureSet set, Metric metric, District district, Period wanted) {
		List<Trend.Point> points = Trend.of(set, metric, district).points();
		Optional<Trend.Point> whole = points.stream().filter(point -> isOf(wanted, metric, point.value().period()))
				.reduce((one, other) -> other);
		return whole
				.or(() -> points.stream().filter(point -> isMostOf(point.value().period(), wanted))
						.max(Comparator.comparing(point -> Days.of(point.value().period()).last())))
				.map(point -> new YearFact(metric, district, point.value(), onAnEarlierYear(point), Optional.empty()));
	}

	/** 1至11月 of the year that is wanted, or a state at the end of November: what a report tells whose year is not over. */
	private static boolean isMostOf(Period period, Period wanted) {
		if (!(wanted instanceof Period.Year(int year)) || Days.isOpen(period)) {
			return false;
		}
		YearMonth last = YearMonth.from(Days.of(period).last());
		boolean starts = period instanceof Period.AsOf
				|| period instanceof Period.Months(var first, var end) && first.equals(YearMonth.of(year, 1))
				|| period instanceof Period.Run(var day, var end) && day.equals(LocalDate.of(year, 1, 1));
		return starts && last.getYear() == year && last.getMonthValue() > Month.JUNE.getValue();
	}

	/** That a number may not be held against one of the same year is nothing about the year before. */
	private static YearChange onAnEarlierYear(Trend.Point point) {
		Period now = point.value().period();
		return point.change() instanceof YearChange.Forbidden forbidden && !Days.isOpen(now)
				&& !Days.isOpen(forbidden.before().period())
				&& Days.of(forbidden.before().period()).last().getYear() >= Days.of(now).first().getYear()
						? new YearChange.First()
						: point.change();
	}

	/** Whether a number is of the time; that of a state is told at its end. */
	static boolean isOf(Period wanted, Metric metric, Period period) {
		return Days.isOf(wanted, period)
				|| metric.getAggregation() == Aggregation.LAST && Days.endTogether(wanted, period);
	}

	/** Whether a sentence bears the sign of a number that nobody has reviewed. */
	public static boolean isMarked(String sentence) {
		return sentence.contains(Messages.Annual_unreviewed.strip());
	}

}
