package fadu.question.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Derivation.Derived;
import fadu.analysis.derive.Derivation;
import fadu.model.Domain;
import fadu.model.Grade;
import fadu.model.Metric;
import fadu.question.ScopedFigures;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * Numbers that formulas give: those that most districts have first, of several alike one of each line of business; never in an order
 * of districts.
 */
final class Ratios {

	private static final Wording WORDS = UserWording.get();
	private static final int SEVERAL = 5;
	private static final int NAMED = 6;

	private Ratios() {
	}

	static List<Statement> of(ScopedFigures scoped) {
		Map<Metric, List<Derived>> byMetric = new LinkedHashMap<>();
		for (Derivation derivation : scoped.derivations()) {
			if (derivation instanceof Derived derived && !derived.value().saysNothing()) {
				List<Derived> known = byMetric.computeIfAbsent(derived.metric(), metric -> new ArrayList<>());
				if (known.stream().noneMatch(other -> other.district() == derived.district())) {
					known.add(derived);
				}
			}
		}
		Map<Domain, Integer> perDomain = new HashMap<>();
		Map<Metric, Integer> turn = new HashMap<>();
		byMetric.keySet().forEach(metric -> turn.put(metric, perDomain.merge(metric.getDomain(), 1, Integer::sum)));
		return byMetric.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<Metric, List<Derived>> entry) -> entry.getKey().getGrade() == Grade.THEME)
						.thenComparing(entry -> -entry.getValue().size()).thenComparing(entry -> turn.get(entry.getKey())))
				.limit(SEVERAL).map(entry -> statement(entry.getKey(), entry.getValue())).toList();
	}

	private static Statement statement(Metric metric, List<Derived> numbers) {
		String values = numbers.stream().limit(NAMED).map(Ratios::value).collect(Collectors.joining(Messages.separator));
		String all = numbers.size() <= NAMED ? values : NLS.bind(Messages.ComparedDistricts_more, values, numbers.size());
		Stream<String> caveats = numbers.stream().flatMap(number -> WORDS.notes(number).stream()).distinct().limit(3);
		String beside = numbers.size() > 1 ? Messages.Ratios_beside : Messages.Ratios_alone;
		return new Statement(Statement.Kind.RATIO, NLS.bind(Messages.Ratios_text, WORDS.name(metric), all),
				Words.sentences(Stream.concat(Stream.of(beside), caveats)),
				numbers.stream().limit(NAMED).flatMap(number -> number.figures().stream()).toList(), Optional.of(metric));
	}

	private static String value(Derived number) {
		return NLS.bind(Messages.Words_figure, new Object[] { WORDS.name(number.district()),
				WORDS.display(number), WORDS.display(number.period()) });
	}

}
