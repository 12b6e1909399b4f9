package fadu.question.named;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Input;
import fadu.model.Denominator;
import fadu.model.Metric;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** A formula and what went into it, in words. */
record FormulaText(Directory directory, FigureNumbers numbers) {

	private static final Wording WORDS = UserWording.get();
	private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*(\\.[A-Z0-9_]+)?");

	/** {@code 100 × accepted cases ÷ applications} for {@code 100 * RC.ACCEPTED / RC.APPLICATIONS}. */
	String formula(Metric metric) {
		String signs = metric.getFormula().replaceAll("\\s*\\*\\s*", " × ").replaceAll("\\s*/\\s*", " ÷ ").replace("-", "−");
		return NAME.matcher(signs).replaceAll(match -> Matcher.quoteReplacement(word(match.group())));
	}

	private String word(String name) {
		return switch (name) {
		case "MONTHS" -> Messages.FormulaText_months;
		case "POPULATION" -> Messages.FormulaText_population;
		case "SUM" -> Messages.FormulaText_sum;
		case "COUNT" -> Messages.FormulaText_count;
		default -> directory.metric(name).map(WORDS::name).orElse(name);
		};
	}

	/** What the formula was computed from: each term with its figure and the number of its source. */
	String inputs(Derivation derivation) {
		return derivation.inputs().stream().map(this::input).distinct().collect(Collectors.joining("\n"));
	}

	private String input(Input input) {
		return switch (input) {
		case Input.Reported reported -> term(WORDS.name(reported.metric()), reported.observations().stream()
				.map(figure -> WORDS.display(figure.getQuantity()) + ' ' + numbers.reference(figure)).toList());
		case Input.Computed computed -> computed(computed.derivation());
		case Input.Months months -> term(Messages.FormulaText_months, List.of(months.months().toString()));
		case Input.Base base -> base(base.denominator());
		case Input.Missing missing -> term(word(missing.name()), List.of(WORDS.display(missing.kind())));
		};
	}

	private String computed(Derivation derivation) {
		Optional<String> value = derivation instanceof Derivation.Derived derived
				? Optional.of(WORDS.display(derived))
				: Optional.empty();
		return term(WORDS.name(derivation.metric()), List.of(value.orElse(Messages.FormulaText_none)
				+ derivation.figures().stream().map(figure -> ' ' + numbers.reference(figure)).collect(Collectors.joining())));
	}

	private static String base(Denominator base) {
		return term(base.getName(), List.of(WORDS.display(base.getQuantity()) + ' ' + WORDS.display(base.getPeriod())));
	}

	private static String term(String name, List<String> values) {
		return Messages.bind(Messages.FormulaText_term, name, String.join(Messages.separator, values));
	}

}
