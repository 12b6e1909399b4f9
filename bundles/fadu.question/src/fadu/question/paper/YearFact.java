package fadu.question.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Value;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.wording.Wording;
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
 * @param time     the time that it covers in words, where that is not the one of most numbers of the paper: 1至11月, 截至12月20日
 */
public record YearFact(Metric metric, District district, Value value, YearChange change, Optional<Observation> stated,
		PaperNames names, Optional<String> time) {

	/** A number of the time of the paper, whose names are not known yet. */
	YearFact(Metric metric, District district, Value value, YearChange change, Optional<Observation> stated) {
		this(metric, district, value, change, stated, PaperNames.NONE, Optional.empty());
	}

	private static final Wording WORDS = UserWording.get();
	private static final ResourceBundle PATTERNS = ResourceBundle.getBundle("fadu.question.paper.acts");
	private static final Pattern LEVEL = Pattern.compile(PATTERNS.getString("level"));
	private static final Pattern GROWN = Pattern.compile(PATTERNS.getString("grown"));

	/** The same number, which says its time where that is not the one of most. */
	YearFact during(Optional<Period> most, Map<FigureId, String> cutOffs) {
		Period own = value.period();
		Optional<String> day = value.figures().stream().map(FigureId::of).map(cutOffs::get).filter(Objects::nonNull).findFirst();
		return at(day.or(() -> most.filter(each -> !YearFacts.isOf(each, metric, own)).map(each -> WORDS.display(own))));
	}

	/** Another figure of the same thing and time; of another size nothing earlier is known. */
	YearFact of(Observation figure) {
		return new YearFact(metric, district, new Value.Reported(figure),
				new SameFact(figure).equals(new SameFact(value.figures().getFirst())) ? change : new YearChange.First(),
				Optional.empty());
	}

	/** The same number, which says this time. */
	YearFact at(Optional<String> words) {
		return new YearFact(metric, district, value, change, stated, names, words);
	}

	/** The same number, which says its time where that is not a whole year: no sentence before it does. */
	public YearFact withTime() {
		Period own = value.period();
		return at(time.or(() -> own instanceof Period.Months || own instanceof Period.Run
				? Optional.of(WORDS.display(own))
				: Optional.empty()));
	}

	YearFact named(PaperNames all) {
		return new YearFact(metric, district, value, change, stated, all, time);
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

	/** The change that the report states with the number it is of, where the two numbers do not say otherwise. */
	public Optional<StatedChange> statedChange() {
		return tellsStated() ? stated.flatMap(StatedChange::of) : Optional.empty();
	}

	/** Whether the change is told as the report states it: there is no number of the year before, or it leads to that change. */
	private boolean tellsStated() {
		return before().isEmpty() || change instanceof YearChange.Grown grown && isStatedOnYear()
				&& stated.flatMap(StatedChange::of).filter(told -> told.agreesWith(grown)).isPresent();
	}

	/** Whether the change that is told follows from two numbers and no report states it. */
	public boolean isComputed() {
		return computed().isPresent() && !tellsStated();
	}

	/** Which changes are computed; nothing where none is. */
	public static String remark(List<YearFact> facts) {
		List<String> computed = facts.stream().filter(YearFact::isComputed).map(YearFact::name).distinct().toList();
		return computed.isEmpty()
				? ""
				: NLS.bind(Messages.YearFact_computed, String.join(Messages.Annual_separator, computed));
	}

	/** What must be known of the change; of one that the report states of numbers of its own nothing but that. */
	public Optional<String> reserveOfChange() {
		return before().isPresent() && tellsStated()
				&& figures().stream().map(figure -> figure.getDocument().getSha256()).distinct().count() == 1
						? Optional.empty()
						: Prose.reserve(change);
	}

	/** The change in words, where its sign is certain or the report states it. */
	public Optional<String> growth() {
		return before().isPresent() && tellsStated() ? stated.map(Prose::stated) : computed();
	}

	private Optional<String> computed() {
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

	/** Above nought where it is told to have risen, below where it fell; nought where it is not. */
	int direction() {
		if (before().isPresent() && !tellsStated()) {
			return computed().isPresent() && change instanceof YearChange.Grown grown ? grown.growth().nominal().signum() : 0;
		}
		return stated.map(told -> told.getQuantity().value().signum()).orElse(0);
	}

	/** {@code 受理法律援助案件749件，比上年增长8.6%}, for a headline. */
	public String headline() {
		return basis().isPresent()
				? statedHeadline()
				: growth().map(words -> NLS.bind(
						words.equals(Messages.Prose_same) ? Messages.YearFact_headlineSame : Messages.YearFact_headline,
						new Object[]{number(), words, earlier()})).orElseGet(this::statedHeadline);
	}

	/** {@code 受理法律援助案件749件，同比增长8.6%}: the change that the report itself states, where it states one. */
	public String statedHeadline() {
		return stated.map(this::statedChange).map(words -> NLS.bind(Messages.YearFact_stated, number(), words))
				.orElseGet(this::number);
	}

	/** {@code 受理法律援助案件749件，比上年的690件增长8.6%}. */
	public String sentence() {
		String number = number();
		if (before().isEmpty()) {
			return statedHeadline();
		}
		String before = Prose.number(before().get());
		return growth()
				.map(words -> NLS.bind(basis().isPresent()
						? Messages.YearFact_based
						: words.equals(Messages.Prose_same) ? Messages.YearFact_same : Messages.YearFact_grown,
						new Object[]{number, before, words, basis().orElseGet(this::earlier)}))
				.orElseGet(() -> NLS.bind(Messages.YearFact_beside, new Object[]{number, before, earlier()}));
	}

	/** With what the report compares, where its words tell of the earlier number and the change that is told is its own. */
	private Optional<String> basis() {
		return before().isPresent() && tellsStated() ? stated.flatMap(told -> names.base(told).beforeNumber()) : Optional.empty();
	}

	/** What the time of the earlier number is called. */
	private String earlier() {
		return EarlierTime.of(value.period(), before().orElseThrow().period());
	}

	/**
	 * The sentence of a brief: a change that the report states although the two numbers may not be compared is what it says.
	 */
	public String told() {
		return change instanceof YearChange.Forbidden
				? stated.map(this::statedChange).map(words -> NLS.bind(Messages.YearFact_claimed, number(), words))
						.orElseGet(this::number)
				: sentence();
	}

	/** {@code 同比增长8.6%}, {@code 较年初增加9人}: with what the report compares. */
	private String statedChange(Observation told) {
		return names.base(told).with(Prose.stated(told));
	}

	/** Whether the change that the report states is one on the year before. */
	public boolean isStatedOnYear() {
		return stated.filter(told -> names.base(told).isOnYearBefore(value.figures().getFirst())).isPresent();
	}

	/** {@code 受理法律援助案件749件}. */
	public String number() {
		return time.map(words -> NLS.bind(Messages.YearFact_during, words, ofItsTime())).orElseGet(this::ofItsTime);
	}

	private String ofItsTime() {
		Optional<PaperNames.Clause> clause = clause();
		if (clause.isPresent()) {
			return clause.get().before() + Prose.number(value) + clause.get().behind();
		}
		String name = name();
		String scope = value.scope().filter(limit -> !name.contains(limit)).map(limit -> NLS.bind(Messages.YearFact_scope, limit))
				.orElse("");
		boolean grown = value instanceof Value.Reported(Observation figure) && figure.getKind() == FigureKind.GROWTH;
		return NLS.bind(Messages.YearFact_number, grown
				? new Object[]{GROWN.matcher(name).replaceFirst(""), Prose.stated(value.figures().getFirst()), scope}
				: new Object[]{name, Prose.number(value), scope});
	}

	/** What stands around the number; of a number whose change is told none that has other numbers, which did not change so. */
	private Optional<PaperNames.Clause> clause() {
		return names.clause(value).filter(clause -> clause.figures().isEmpty() || growth().isEmpty());
	}

	/** Whether the sentence on another number has this one as well. */
	boolean isToldWith(YearFact other) {
		return other != this && other.clause().filter(clause -> clause.figures().containsAll(value.figures())).isPresent();
	}

	/** Whether it is the number of one body or of a part of the area; that of what one level has named is a number of the area. */
	public boolean isOfPart() {
		return value.scope().filter(limit -> !LEVEL.matcher(limit).find()).isPresent();
	}

	/** What the number is called. */
	String name() {
		return names.clause(value).isPresent() && clause().isEmpty()
				? DistrictKind.named(Prose.name(metric), district.getName())
				: names.name(metric, district, value);
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
				reserveOfChange().or(
						() -> Prose.open(change).filter(ends -> isComputed()).map(ends -> NLS.bind(Messages.YearFact_open, ends)))
						.map(words -> NLS.bind(Messages.YearFact_reserve, name(), words)).orElse("")));
	}

	/** The figures behind it, those of the year before after its own. */
	public List<Observation> figures() {
		return Stream
				.of(value.figures().stream(), stated.stream(), before().stream().flatMap(earlier -> earlier.figures().stream()),
						clause().stream().flatMap(clause -> clause.figures().stream()))
				.flatMap(each -> each).distinct().toList();
	}

}
