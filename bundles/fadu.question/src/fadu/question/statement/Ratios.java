package fadu.question.statement;

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
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * Numbers that formulas give, side by side; never in an order of districts.
 */
final class Ratios {

	private static final Wording WORDS = UserWording.get();
	private static final int NAMED = 6;

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

	/** A total of one number is that number. */
	private static boolean isReported(Derived derived) {
		return derived.figures().size() == 1
				&& Interval.of(derived.figures().getFirst()).nominal().compareTo(derived.value().nominal()) == 0;
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
		return new Statement(Statement.Kind.RATIO, NLS.bind(Messages.Ratios_text, WORDS.name(metric), all),
				Words.sentences(Stream.concat(Stream.of(beside), caveats)),
				numbers.stream().limit(NAMED).flatMap(number -> number.figures().stream()).toList(), Optional.of(metric),
				weight(metric, numbers));
	}

	private static String value(Derived number) {
		return NLS.bind(Messages.Words_figure, new Object[]{WORDS.name(number.district()),
				WORDS.display(number), WORDS.display(number.period())});
	}

}
