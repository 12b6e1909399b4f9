package fadu.question.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Value;
import fadu.analysis.derive.Derive;
import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.Trend;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Observations;
import fadu.analysis.value.Units;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.question.ReportData;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * A number of a district in the period that a paper is about, with its change on the year before.
 *
 * @param metric   what is counted
 * @param district of whom
 * @param value    the number
 * @param change   how it stands to that of a year before
 * @param stated   the change that the same report states
 * @param names    what numbers are called
 */
public record YearFact(Metric metric, District district, Value value, YearChange change, Optional<Observation> stated,
		PaperNames names) {

	private static final Wording WORDS = UserWording.get();

	/** The facts of a set in the order of the catalogue; only such figures as the run prints are among them. */
	public static List<YearFact> of(ReportData data, FigureSet set) throws UserException {
		Map<String, Optional<Period>> periods = new HashMap<>();
		List<YearFact> facts = new ArrayList<>();
		for (Map.Entry<Metric, Set<District>> reported : reported(data, set).entrySet()) {
			for (District district : reported.getValue()) {
				Optional<Period> period = set.inquiry().period().or(
						() -> periods.computeIfAbsent(district.getCode(), code -> latest(data, set, code)));
				period.flatMap(wanted -> of(set, reported.getKey(), district, wanted)).ifPresent(facts::add);
			}
		}
		PaperNames names = ReportedName.names(data, set);
		return withStated(facts, StatedChanges.of(data, set)).stream().map(fact -> fact.named(names)).toList();
	}

	private YearFact named(PaperNames all) {
		return new YearFact(metric, district, value, change, stated, all);
	}

	/** A change that a report states is told with the number that changed, which it stands beside, not as a number of its own. */
	private static List<YearFact> withStated(List<YearFact> facts, Map<FigureId, Observation> stated) {
		List<YearFact> merged = facts.stream().map(fact -> new YearFact(fact.metric, fact.district, fact.value, fact.change,
				fact.value.figures().stream().map(FigureId::of).map(stated::get).filter(Objects::nonNull).findFirst(),
				PaperNames.NONE)).toList();
		Set<FigureId> told = merged.stream().flatMap(fact -> fact.stated.stream()).map(FigureId::of).collect(Collectors.toSet());
		return merged.stream().filter(fact -> !fact.value.figures().stream().map(FigureId::of).allMatch(told::contains)).toList();
	}

	/** Metrics and the districts that have a figure of them. */
	public static Map<Metric, Set<District>> reported(ReportData data, FigureSet set) throws UserException {
		Map<String, District> districts = new LinkedHashMap<>();
		set.districts().forEach(district -> districts.putIfAbsent(district.getCode(), district));
		Map<Metric, Set<District>> reported = new LinkedHashMap<>();
		for (Observation figure : usable(data, set).stream()
				.sorted(Comparator.comparingInt((Observation each) -> order(data, each))).toList()) {
			Optional<Metric> metric = data.directory().metric(figure).filter(known -> !Derive.isDerived(known));
			District district = districts.get(Observations.district(figure));
			if (metric.isPresent() && district != null) {
				reported.computeIfAbsent(metric.get(), each -> new LinkedHashSet<>()).add(district);
			}
		}
		return reported;
	}

	private static int order(ReportData data, Observation figure) {
		try {
			return data.directory().order(figure.getMetric());
		} catch (UserException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The figures that the run may print: those of plans, rejected ones and, unless asked for, unreviewed ones are not. */
	public static List<Observation> usable(ReportData data, FigureSet set) {
		return set.history().stream().filter(figure -> figure.getMetric() != null && isPrinted(data, figure)).toList();
	}

	/** Whether the run may print the figure. */
	static boolean isPrinted(ReportData data, Observation figure) {
		return figure.getKind() != FigureKind.TARGET && figure.getStatus() != ReviewStatus.REJECTED
				&& (data.withUnreviewed() || figure.getStatus() != ReviewStatus.READ);
	}

	/** The latest whole year of which the district has a figure, else the period that ends last. */
	private static Optional<Period> latest(ReportData data, FigureSet set, String district) {
		List<Period> periods = usable(data, set).stream().filter(figure -> Observations.district(figure).equals(district))
				.map(Observation::getPeriod).filter(period -> !Days.isOpen(period)).distinct().toList();
		Comparator<Period> byEnd = Comparator.comparing((Period period) -> Days.of(period).last())
				.thenComparing(period -> Days.of(period).first(), Comparator.reverseOrder());
		return periods.stream().filter(Period.Year.class::isInstance).max(byEnd).or(() -> periods.stream().max(byEnd));
	}

	private static Optional<YearFact> of(FigureSet set, Metric metric, District district, Period wanted) {
		return Trend.of(set, metric, district).points().stream().filter(point -> is(metric, point.value().period(), wanted))
				.reduce((one, other) -> other)
				.map(point -> new YearFact(metric, district, point.value(), onAnEarlierYear(point), Optional.empty(),
						PaperNames.NONE));
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

	/** A state is told at the end of the time. */
	private static boolean is(Metric metric, Period period, Period wanted) {
		return period.equals(wanted) || (metric.getAggregation() == Aggregation.LAST || period instanceof Period.AsOf)
				&& !Days.isOpen(period) && !Days.isOpen(wanted) && Days.of(period).last().equals(Days.of(wanted).last());
	}

	/** The number of the year before, where the two may be compared. */
	Optional<Value> before() {
		return switch (change) {
		case YearChange.Grown grown -> Optional.of(grown.before());
		case YearChange.Unbounded unbounded -> Optional.of(unbounded.before());
		case YearChange.FromNought nought -> Optional.of(nought.before());
		case YearChange.First none -> Optional.empty();
		case YearChange.Gap none -> Optional.empty();
		case YearChange.Forbidden none -> Optional.empty();
		};
	}

	/** The change that the report states, where no number of the year before is at hand to hold against it. */
	public Optional<Observation> statedAlone() {
		return before().isEmpty() ? stated : Optional.empty();
	}

	/** That change with the number it is of. */
	public Optional<StatedChange> statedChange() {
		return statedAlone().flatMap(StatedChange::of);
	}

	/** The change in words, where its sign is certain. */
	public Optional<String> growth() {
		return change instanceof YearChange.Grown grown ? difference(grown).or(() -> Prose.change(grown)) : Optional.empty();
	}

	/** By how many it is more or fewer, where it began from so few that a percentage says nothing. */
	private Optional<String> difference(YearChange.Grown grown) {
		Interval before = grown.before().interval();
		boolean few = !grown.difference() && !Units.isMoney(value.unit()) && before.isPoint() && value.interval().isPoint()
				&& !before.about() && !value.interval().about() && before.nominal().compareTo(BigDecimal.TEN) < 0;
		return few
				? Optional.of(Prose.change(
						new Quantity(value.interval().nominal().subtract(before.nominal()), value.unit(), Bound.EXACT)))
				: Optional.empty();
	}

	/** A sentence on it, marked where nobody has reviewed one of its figures. */
	public String marked(String sentence) {
		return figures().stream().anyMatch(figure -> figure.getStatus() == ReviewStatus.READ)
				? sentence + Messages.Annual_unreviewed
				: sentence;
	}

	/** Whether it can be told how the number changed. */
	public boolean hasChange() {
		return growth().isPresent() || stated.isPresent();
	}

	/** {@code 受理法律援助案件749件，比上年增长8.6%}, for a headline. */
	public String headline() {
		return growth().map(words -> NLS.bind(
				words.equals(Messages.Prose_same) ? Messages.YearFact_headlineSame : Messages.YearFact_headline, number(), words))
				.orElseGet(this::statedHeadline);
	}

	/** {@code 受理法律援助案件749件，同比增长8.6%}: the change that the report itself states, where it states one. */
	public String statedHeadline() {
		return stated.map(Prose::stated).map(words -> NLS.bind(Messages.YearFact_stated, number(), words)).orElseGet(this::number);
	}

	/** {@code 受理法律援助案件749件，比上年的690件增长8.6%}. */
	public String sentence() {
		String number = number();
		if (before().isEmpty()) {
			return statedHeadline();
		}
		String before = Prose.number(before().get());
		return growth()
				.map(words -> NLS.bind(words.equals(Messages.Prose_same) ? Messages.YearFact_same : Messages.YearFact_grown,
						new Object[]{number, before, words}))
				.orElseGet(() -> NLS.bind(Messages.YearFact_beside, number, before));
	}

	/**
	 * The sentence of a brief: a change that the report states although the numbers of the two years may not be compared is what
	 * the
	 * report says.
	 */
	public String told() {
		return change instanceof YearChange.Forbidden
				? stated.map(Prose::stated).map(words -> NLS.bind(Messages.YearFact_claimed, number(), words))
						.orElseGet(this::number)
				: sentence();
	}

	private String number() {
		String scope = value.scope().map(limit -> NLS.bind(Messages.YearFact_scope, limit)).orElse("");
		return NLS.bind(Messages.YearFact_number, new Object[]{name(), Prose.number(value), scope});
	}

	/** What the number is called. */
	String name() {
		return names.name(metric, value);
	}

	/** Whether the report of the year before calls its number by another name. */
	public boolean isNamedOtherwise() {
		return before().filter(earlier -> names.differ(value, earlier)).isPresent();
	}

	/** That a report has another name than the one printed. */
	public Optional<String> otherName() {
		Optional<String> own = names.other(value).filter(name -> WORDS.english())
				.map(name -> NLS.bind(Messages.YearFact_named, Prose.name(metric), name));
		return own.or(() -> before().filter(number -> isNamedOtherwise()).flatMap(number -> names.said(number)
				.map(said -> NLS.bind(Messages.YearFact_namedBefore, new Object[]{name(), Prose.number(number), said}))));
	}

	/** What must be known of the number and its change. */
	public String reserve() {
		return Prose.sentences(Stream.of(otherName().orElse(""),
				Prose.reserve(change).or(() -> Prose.open(change).map(ends -> NLS.bind(Messages.YearFact_open, ends)))
						.map(words -> NLS.bind(Messages.YearFact_reserve, name(), words)).orElse("")));
	}

	/** The figures behind it, those of the year before after its own. */
	public List<Observation> figures() {
		List<Observation> figures = new ArrayList<>(value.figures());
		stated.ifPresent(figures::add);
		before().ifPresent(earlier -> figures.addAll(earlier.figures()));
		return figures.stream().distinct().collect(Collectors.toList());
	}

}
