package fadu.cli.trace;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.model.value.Span;
import fadu.reading.Figure;
import fadu.reading.Rejected;
import fadu.reading.Stage;
import fadu.reading.Step;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How a figure was read: for each stage what was decided, by which rule and for which words. */
public final class Explanation {

	private static final Wording WORDS = UserWording.get();

	private final int[] text;

	/** @param text of the report, which the spans of its figures count in code points */
	public Explanation(String text) {
		this.text = text.codePoints().toArray();
	}

	/** Writes the steps of a figure, one to a line. */
	public void write(Figure figure, PrintWriter out) {
		out.println(NLS.bind(Messages.Explanation_figure, figure.text(), Integer.toString(figure.span().start())));
		for (Step step : figure.trace()) {
			out.println(NLS.bind(step.turnedDown().isPresent() ? Messages.Explanation_turned_down : Messages.Explanation_step,
					new Object[]{StageText.of(step.stage()), step.turnedDown().orElseGet(() -> value(figure, step.stage())),
							RuleText.of(step.rule()), step.words().map(this::quoted).orElse(""),
							Math.round(step.confidence() * 100)}));
		}
	}

	private String quoted(Span words) {
		return NLS.bind(Messages.Explanation_words, written(words));
	}

	private String written(Span span) {
		return new String(text, span.start(), span.end() - span.start());
	}

	private String value(Figure figure, Stage stage) {
		return switch (stage) {
		case QUANTITY -> WORDS.display(figure.quantity());
		case KIND -> WORDS.display(figure.kind());
		case PERIOD -> WORDS.display(figure.period());
		case DISTRICT -> figure.district();
		case SCOPE -> figure.scope().orElse("");
		case DOMAIN -> figure.domain();
		case METRIC -> figure.metric().map(code -> code + ' ' + figure.metricName()).orElse(figure.metricName());
		case RELATION -> figure.relation().map(relation -> RelationText.of(relation) + ' ' + written(relation.of())).orElse("");
		};
	}

	/**
	 * The steps of a figure for programs: stage, key of the rule, what bears on it, how far it is to be believed ({@code null} of a
	 * metric that was turned down), place of the words.
	 */
	public static List<Map<String, Object>> records(Figure figure) {
		return figure.trace().stream().map(step -> {
			Map<String, Object> record = new LinkedHashMap<>();
			record.put("stage", step.stage().name().toLowerCase(Locale.ROOT));
			record.put("rule", step.rule());
			record.put("trait", step.trait().isEmpty() ? null : step.trait());
			record.put("confidence", step.turnedDown().isPresent() ? null : Math.round(step.confidence() * 100) / 100.0);
			step.turnedDown().ifPresent(metric -> record.put("turned_down", metric));
			record.put("words", step.words().map(span -> List.of(span.start(), span.end())).orElse(null));
			return record;
		}).toList();
	}

	/** Why a number is no figure. */
	public static String reason(Rejected rejected) {
		return WORDS.unused(rejected.reason());
	}

}
