package fadu.register.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.Computation;
import fadu.register.definition.DateEdge;
import fadu.register.definition.DateWindow;
import fadu.register.definition.RegisterDefinition;
import fadu.register.definition.RowCheck;

/** Says in one sentence how a figure is computed, in the language of the user. */
public record DefinitionWords(RegisterDefinition register) {

	/** What a check wants, in words. */
	public static String sentence(RowCheck check) {
		return new ExpressionWords().of(check.condition());
	}

	/** The sentence. */
	public String sentence(Computation computation) {
		ExpressionWords words = new ExpressionWords();
		List<String> conditions = new ArrayList<>();
		computation.windows().forEach(window -> conditions.add(window(window)));
		computation.filter().ifPresent(filter -> conditions.add(words.of(filter)));
		String rows = conditions.isEmpty()
				? NLS.bind(Messages.DefinitionWords_all, name())
				: NLS.bind(Messages.DefinitionWords_some, name(), String.join(Messages.DefinitionWords_and, conditions));
		String value = computation.value().map(words::of).orElse("");
		return NLS.bind(switch (computation.aggregate()) {
		case COUNT -> Messages.DefinitionWords_count;
		case SUM -> Messages.DefinitionWords_sum;
		case AVERAGE -> Messages.DefinitionWords_average;
		case MINIMUM -> Messages.DefinitionWords_minimum;
		case MAXIMUM -> Messages.DefinitionWords_maximum;
		case DISTINCT -> Messages.DefinitionWords_distinct;
		case SHARE -> Messages.DefinitionWords_share;
		case MEDIAN -> Messages.DefinitionWords_median;
		}, rows, value);
	}

	private String name() {
		return register.name(ExpressionWords.isEnglish());
	}

	private static String window(DateWindow window) {
		String label = window.field().label(ExpressionWords.isEnglish());
		List<String> sides = new ArrayList<>();
		window.after().ifPresent(edge -> sides.add(NLS.bind(Messages.DefinitionWords_after, edge(edge))));
		window.before().ifPresent(edge -> sides.add(NLS.bind(Messages.DefinitionWords_before, edge(edge))));
		String within = sides.isEmpty()
				? NLS.bind(Messages.DefinitionWords_any, label)
				: label + sides.stream().collect(Collectors.joining(Messages.DefinitionWords_and));
		return window.keepMissing() ? NLS.bind(Messages.DefinitionWords_orMissing, within, label) : within;
	}

	private static String edge(DateEdge edge) {
		String anchor = edge.fromEnd() ? Messages.DefinitionWords_end : Messages.DefinitionWords_start;
		if (edge.amount() == 0) {
			return anchor;
		}
		String unit = switch (edge.unit()) {
		case DAY -> Messages.DefinitionWords_days;
		case MONTH -> Messages.DefinitionWords_months;
		case YEAR -> Messages.DefinitionWords_years;
		};
		return NLS.bind(edge.amount() > 0 ? Messages.DefinitionWords_later : Messages.DefinitionWords_earlier,
				new Object[]{anchor, Integer.toString(Math.abs(edge.amount())), unit});
	}

}
