package fadu.question.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.model.Observation;

import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;
import fadu.question.paper.Prose;
import fadu.wording.Wording;
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

	static List<Statement> of(FigureSet set) {
		Map<Metric, List<Derived>> byMetric = new LinkedHashMap<>();
		for (Derivation derivation : Derivations.of(set)) {
			if (derivation instanceof Derived derived && !derived.value().saysNothing() && !isReported(derived)) {
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

	/** A total of one number is that number; where a report has a number of the same matter with that value none is computed. */
	private static boolean isReported(Derived derived) {
		BigDecimal value = derived.value().nominal();
		return derived.figures().size() == 1 && Interval.of(derived.figures().getFirst()).nominal().compareTo(value) == 0
				|| derived.figures().stream().map(Observation::getDocument).distinct()
						.flatMap(document -> document.getObservations().stream())
						.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED)
						.filter(figure -> Observations.district(figure).equals(derived.district().getCode()))
						.filter(figure -> derived.period().equals(figure.getPeriod())
								&& figure.getQuantity().unit().equals(derived.metric().getUnit()))
						.filter(figure -> derived.metric().getDomain().getMetrics().stream()
								.anyMatch(metric -> metric.getCode().equals(figure.getMetric())))
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

	/** Of what only the last printed digits leave open one number is told, as about right. */
	private static String amount(Derived number) {
		Interval value = number.value();
		boolean close = value.rounded() && value.isRange() && value.most().orElseThrow().subtract(value.least().orElseThrow())
				.multiply(CLOSE).compareTo(value.nominal().abs()) <= 0;
		return close
				? Prose.number(new Quantity(value.nominal().round(DIGITS), number.metric().getUnit(), Bound.ABOUT))
				: WORDS.display(number);
	}

}
