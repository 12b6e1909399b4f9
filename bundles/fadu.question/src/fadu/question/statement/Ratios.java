package fadu.question.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Derivation.Derived;
import fadu.analysis.derive.Derivation;
import fadu.analysis.set.Derivations;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.analysis.value.Observations;
import fadu.analysis.value.RoundedQuantity;
import fadu.model.FigureId;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.question.ReportData;
import fadu.question.paper.Prose;
import fadu.question.paper.ReportedName;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * Numbers that formulas give, side by side; never in an order of districts.
 */
final class Ratios {

	private static final Wording WORDS = UserWording.get();
	private static final int NAMED = 6;
	/** Ends that lie within a twentieth of the number. */
	private static final BigDecimal CLOSE = BigDecimal.valueOf(20);
	private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

	private Ratios() {
	}

	/**
	 * None where a report calls a number by the name of another act than its metric: what was computed would rest on a guess. None
	 * of a
	 * bound that is itself only about right: neither "about" nor "less than" would hold.
	 */
	static List<Statement> of(ReportData data, FigureSet set) throws UserException {
		Set<FigureId> guessed = ReportedName.of(data, set).keySet();
		Map<Metric, List<Derived>> byMetric = new LinkedHashMap<>();
		for (Derivation derivation : Derivations.of(set)) {
			if (derivation instanceof Derived derived && !derived.value().saysNothing() && !isAboutABound(derived.value())
					&& !isReported(derived)
					&& derived.figures().stream().map(FigureId::of).noneMatch(guessed::contains)) {
				List<Derived> known = byMetric.computeIfAbsent(derived.metric(), metric -> new ArrayList<>());
				Optional<Derived> other = known.stream().filter(each -> each.district() == derived.district()).findFirst();
				if (other.isEmpty()) {
					known.add(derived);
				} else if (isLater(derived, other.get())) {
					known.set(known.indexOf(other.get()), derived);
				}
			}
		}
		return byMetric.entrySet().stream().map(entry -> statement(entry.getKey(), entry.getValue())).toList();
	}

	private static boolean isAboutABound(Interval value) {
		return value.about() && !value.isPoint() && !value.isRange();
	}

	/** A total of one number is that number; where a report has a number of that value itself none is computed. */
	private static boolean isReported(Derived derived) {
		BigDecimal value = derived.value().nominal();
		return derived.figures().size() == 1 && Interval.of(derived.figures().getFirst()).nominal().compareTo(value) == 0
				|| derived.figures().stream().map(Observation::getDocument).distinct()
						.flatMap(document -> document.getObservations().stream())
						.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED)
						.filter(figure -> Observations.district(figure).equals(derived.district().getCode()))
						.filter(figure -> figure.getQuantity().unit().equals(derived.metric().getUnit()))
						.anyMatch(figure -> isWithin(figure.getQuantity().value(), derived.value()));
	}

	/** Whether a printed number is the computed one, as far as that is known and told in whole numbers. */
	private static boolean isWithin(BigDecimal printed, Interval computed) {
		boolean within = computed.least().filter(least -> least.compareTo(printed) <= 0).isPresent()
				&& computed.most().filter(most -> most.compareTo(printed) >= 0).isPresent();
		return within || computed.nominal().setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP).compareTo(printed) == 0;
	}

	private static boolean isLater(Derived one, Derived other) {
		return !Days.isOpen(one.period()) && !Days.isOpen(other.period())
				&& Days.of(one.period()).last().isAfter(Days.of(other.period()).last());
	}

	/** The sure difference of numbers of one time; a number alone, or those of several times, only fill a page. */
	private static double weight(Metric metric, List<Derived> numbers) {
		boolean oneTime = numbers.stream().map(Derived::period).distinct().count() == 1;
		double difference = numbers.size() > 1 && oneTime
				? Weight.difference(numbers.stream().map(Derived::value).toList(), false)
				: 0;
		return Math.max(Weight.LEAST, difference * Weight.COMPUTED * (metric.getGrade() == Grade.THEME ? Weight.RESERVE : 1));
	}

	private static Statement statement(Metric metric, List<Derived> numbers) {
		String values = numbers.stream().limit(NAMED).map(Ratios::value).collect(Collectors.joining(Messages.separator));
		String all = numbers.size() <= NAMED ? values : NLS.bind(Messages.ComparedDistricts_more, values, numbers.size());
		Stream<String> caveats = numbers.stream().flatMap(number -> WORDS.notes(number).stream()).distinct().limit(3);
		String beside = numbers.size() > 1 ? Messages.Ratios_beside : Messages.Ratios_alone;
		return new Statement(Statement.Kind.RATIO,
				NLS.bind(Messages.Ratios_text, WORDS.name(metric).replaceFirst(Messages.Ratios_computed, ""), all),
				Words.sentences(Stream.concat(Stream.of(beside), caveats)),
				numbers.stream().limit(NAMED).flatMap(number -> number.figures().stream()).toList(), Optional.of(metric),
				weight(metric, numbers));
	}

	private static String value(Derived number) {
		return NLS.bind(Messages.Words_figure, new Object[]{WORDS.name(number.district()),
				amount(number), WORDS.display(number.period())});
	}

	/**
	 * Of what only the last printed digits leave open one number is told, as about right; of any number three digits, of a bound
	 * one or two
	 * behind the point to its own side.
	 */
	private static String amount(Derived number) {
		Interval value = number.value();
		String unit = number.metric().getUnit();
		boolean close = value.rounded() && value.isRange() && value.most().orElseThrow().subtract(value.least().orElseThrow())
				.multiply(CLOSE).compareTo(value.nominal().abs()) <= 0;
		if (close) {
			return Prose.number(new Quantity(value.nominal().round(DIGITS), unit, Bound.ABOUT));
		}
		return value.isRange() ? WORDS.display(number) : WORDS.display(sensible(RoundedQuantity.of(value, unit)));
	}

	private static Quantity sensible(Quantity quantity) {
		BigDecimal value = quantity.value();
		RoundingMode side = switch (quantity.bound()) {
		case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
		case NEARLY, AT_MOST -> RoundingMode.CEILING;
		case EXACT, ABOUT -> RoundingMode.HALF_UP;
		};
		int whole = Math.max(0, value.precision() - value.scale());
		int bounded = whole + (whole < DIGITS.getPrecision() ? 2 : 1);
		int digits = Math.max(DIGITS.getPrecision(), side == RoundingMode.HALF_UP || whole == 0 ? whole : bounded);
		return new Quantity(value.scale() > 0 ? value.round(new MathContext(digits, side)) : value, quantity.unit(),
				quantity.bound());
	}

}
