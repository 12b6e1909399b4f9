package fadu.question.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Value;
import fadu.analysis.statistics.YearChange;
import fadu.analysis.value.Interval;
import fadu.analysis.value.RoundedQuantity;
import fadu.analysis.value.Units;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.wording.PaperWords;
import fadu.wording.StatisticsWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Numbers and changes as a sentence has them: 约, 超过 and 近 instead of signs. */
public final class Prose {

	private static final Wording WORDS = UserWording.get();
	private static final PaperWords PAPER = new PaperWords(WORDS);
	private static final StatisticsWords SAY = new StatisticsWords(WORDS);
	private static final String PER_CENT = "%";
	/** A number that ends with noughts behind its point. */
	private static final Pattern NOUGHTS = Pattern.compile("\\d+\\.(\\d*0)(?!\\d)");

	/** Tenths in words. */
	private static final Pattern TENTHS = Pattern
			.compile(ResourceBundle.getBundle("fadu.question.paper.acts").getString("tenths"));

	private Prose() {
	}

	/** A number with its bound and unit; of one between two ends both. */
	public static String number(Value value) {
		return value instanceof Value.Reported(Observation figure)
				? number(value.quantity().bound(), asPrinted(figure, figure.getQuantity().value(), value.unit()))
				: number(value.interval(), value.unit());
	}

	/** A number of the size that a figure gives; a percentage keeps the noughts with which it is printed: 13.0%. */
	private static String asPrinted(Observation figure, BigDecimal size, String unit) {
		Matcher printed = NOUGHTS.matcher(Optional.ofNullable(figure.getText()).orElse(""));
		boolean same = Units.isShare(figure.getQuantity().unit()) && printed.find()
				&& new BigDecimal(printed.group()).compareTo(size) == 0;
		return same ? printed.group() + unit : PAPER.number(size, unit);
	}

	/** A number with its bound and unit in words. */
	public static String number(Quantity quantity) {
		return number(quantity.bound(), PAPER.number(quantity.value(), quantity.unit()));
	}

	private static String number(Bound bound, String plain) {
		return NLS.bind(switch (bound) {
		case EXACT -> "{0}";
		case ABOUT -> Messages.Prose_about;
		case MORE_THAN -> Messages.Prose_moreThan;
		case AT_LEAST -> Messages.Prose_atLeast;
		case NEARLY -> Messages.Prose_nearly;
		case AT_MOST -> Messages.Prose_atMost;
		}, plain);
	}

	private static String number(Interval interval, String unit) {
		return interval.isRange() ? WORDS.display(interval, unit) : number(RoundedQuantity.of(interval, unit));
	}

	/** By how much a number is more or less than a year before; nothing where its sign is open. */
	public static Optional<String> change(YearChange.Grown grown) {
		Interval growth = grown.growth();
		if (growth.about()) {
			return Optional.empty();
		}
		boolean up = growth.least().filter(least -> least.signum() > 0).isPresent();
		boolean down = growth.most().filter(most -> most.signum() < 0).isPresent();
		if (growth.isPoint() && growth.nominal().signum() == 0) {
			return Optional.of(Messages.Prose_same);
		}
		if (!up && !down) {
			return Optional.empty();
		}
		String words = size(grown, up ? growth : Interval.of(BigDecimal.ZERO).minus(growth));
		boolean points = grown.difference() && grown.before().unit().equals(PER_CENT);
		return Optional.of(NLS.bind(up ? points ? Messages.Prose_upPoints : Messages.Prose_up : Messages.Prose_down, words));
	}

	/** A change that a report states; a rough one in its words: 下降逾三成. */
	public static String stated(Observation change) {
		Quantity size = change.getQuantity();
		String text = Optional.ofNullable(change.getText()).orElse("");
		if (!WORDS.english() && size.unit().equals(PER_CENT) && TENTHS.matcher(text).matches()) {
			return NLS.bind(size.value().signum() > 0 ? Messages.Prose_up : Messages.Prose_down, text);
		}
		return change(size, asPrinted(change, size.value().abs(), told(size)));
	}

	/** By how much a number is more or less, in per cent, in points or in its own unit. */
	static String change(Quantity size) {
		return change(size, PAPER.number(size.value().abs(), told(size)));
	}

	/** The unit that stands behind the number; points are told apart. */
	private static String told(Quantity size) {
		return StatedChange.isPoints(size.unit()) ? "" : size.unit();
	}

	private static String change(Quantity size, String plain) {
		boolean points = StatedChange.isPoints(size.unit());
		boolean perCent = size.unit().equals(PER_CENT);
		String up = points ? Messages.Prose_upPoints : perCent ? Messages.Prose_up : Messages.Prose_more;
		String down = points || perCent ? Messages.Prose_down : Messages.Prose_fewer;
		int sign = size.value().signum();
		String number = number(sign < 0 ? size.bound().ofNegative() : size.bound(), plain);
		return sign == 0
				? Messages.Prose_same
				: NLS.bind(sign > 0 ? up : down, points ? NLS.bind(Messages.Prose_points, number) : number);
	}

	private static String size(YearChange.Grown grown, Interval size) {
		String unit = grown.before().unit();
		if (!grown.difference()) {
			return rounded(size, PER_CENT);
		}
		return unit.equals(PER_CENT) ? NLS.bind(Messages.Prose_points, rounded(size, "")) : rounded(size, unit);
	}

	/** To one place, as papers have it; what only the last printed digit of the numbers leaves open is told beside the text. */
	private static String rounded(Interval size, String unit) {
		BigDecimal nominal = size.nominal();
		if (!size.isPoint() && !(size.rounded() && size.isRange())) {
			return number(size, unit);
		}
		BigDecimal once = nominal.setScale(1, RoundingMode.HALF_UP);
		BigDecimal told = once.signum() == 0 ? nominal.round(new MathContext(1)) : once;
		return PAPER.number(told.stripTrailingZeros(), unit);
	}

	/** Between which ends the change is where the last printed digit of the numbers leaves it open. */
	static Optional<String> open(YearChange change) {
		return change instanceof YearChange.Grown grown && grown.growth().rounded() && grown.growth().isRange()
				? Optional.of(between(grown))
				: Optional.empty();
	}

	private static String between(YearChange.Grown grown) {
		Interval growth = grown.growth();
		String unit = grown.difference() ? grown.before().unit() : PER_CENT;
		boolean fell = growth.most().filter(most -> most.signum() <= 0).isPresent();
		Interval size = fell ? Interval.of(BigDecimal.ZERO).minus(growth) : growth;
		boolean points = grown.difference() && unit.equals(PER_CENT);
		String ends = NLS.bind(Messages.Prose_between, PAPER.number(end(size.least().orElseThrow(), RoundingMode.FLOOR), ""),
				PAPER.number(end(size.most().orElseThrow(), RoundingMode.CEILING), ""));
		return points ? NLS.bind(Messages.Prose_points, ends) : ends + unit;
	}

	/** An end to two places, so that what is told holds all that is possible. */
	private static BigDecimal end(BigDecimal end, RoundingMode outward) {
		return end.scale() > 2 ? end.setScale(2, outward).stripTrailingZeros() : end;
	}

	/** The name of a metric before its number: 受理法律援助案件 for 受理法律援助案件数. */
	static String name(Metric metric) {
		String plain = WORDS.name(metric).replaceAll(Messages.Prose_aside, "").replaceFirst(Messages.Prose_counting, "");
		return WORDS.english() ? plain : plain.replace('(', '（').replace(')', '）');
	}

	/** What must be said of a change: its caveats, or why there is none; nothing where there is nothing earlier. */
	public static Optional<String> reserve(YearChange change) {
		return switch (change) {
		case YearChange.First first -> Optional.empty();
		case YearChange.Gap gap -> Optional.empty();
		case YearChange.Grown grown when caveats(grown).isEmpty() -> Optional.empty();
		case YearChange.Grown grown -> Optional.of(SAY.reasons(caveats(grown)));
		case YearChange.Forbidden forbidden -> Optional.of(SAY.change(forbidden));
		case YearChange.FromNought nought -> Optional.of(SAY.change(nought));
		case YearChange.Unbounded unbounded -> Optional.of(SAY.change(unbounded));
		};
	}

	/**
	 * What must be known of two numbers of one district: that districts may count differently says nothing of them, and that nobody
	 * has
	 * reviewed a number is said beside it.
	 */
	public static List<Reason> caveats(YearChange.Grown grown) {
		return grown.caveats().stream()
				.filter(reason -> reason.kind() != ReasonKind.GRADE && reason.kind() != ReasonKind.UNREVIEWED).toList();
	}

	/** Sentences that say something, each with its end. */
	static String sentences(Stream<String> sentences) {
		return sentences.filter(sentence -> !sentence.isBlank()).map(Prose::ended).distinct()
				.reduce((one, other) -> one + Messages.Prose_betweenSentences + other).orElse("");
	}

	private static String ended(String sentence) {
		return sentence.matches("(?s).*[.!?。！？]\\s*$") ? sentence.strip() : NLS.bind(Messages.Prose_ended, sentence.strip());
	}

}
