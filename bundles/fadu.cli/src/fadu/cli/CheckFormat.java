package fadu.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.analysis.set.Settlement.Decision;
import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.wording.Wording;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/** How findings are written. */
enum CheckFormat {
	/** For the eye: each with its reasons and figures, and how many there are. */
	table,
	/** Everything, for programs. */
	json;

	private static final Wording WORDS = UserWording.get();

	private static final int MOST_FIGURES = 6;

	/** Writes the findings that are shown, and the numbers of all that there are. */
	void write(List<CheckedFinding> shown, List<CheckedFinding> all, Workspace workspace, PrintWriter out) {
		if (this == json) {
			Json.array(shown.stream().map(CheckFormat::fields).toList(), out);
			return;
		}
		shown.forEach(checked -> write(checked, workspace.districtsOf(checked.finding()), out));
		out.println(NLS.bind(Messages.CheckFormat_count, new Object[]{count(all, Severity.ERROR), count(all, Severity.WARNING),
				count(all, Severity.NOTE), count(all, Severity.PASSED)}));
	}

	private static long count(List<CheckedFinding> findings, Severity severity) {
		return findings.stream().filter(checked -> checked.decision() != Decision.DISMISSED)
				.filter(checked -> checked.finding().severity() == severity).count();
	}

	private static void write(CheckedFinding checked, String districts, PrintWriter out) {
		Finding finding = checked.finding();
		out.println(NLS.bind(Messages.CheckFormat_heading,
				new Object[]{severity(finding), districts, WORDS.name(finding.check()), checked.id(), decision(checked)})
				.stripTrailing());
		out.println("  " + WORDS.message(finding));
		WORDS.explanation(finding).forEach(line -> out.println("    " + line));
		finding.fix().ifPresent(fix -> out.println("    " + NLS.bind(Messages.CheckFormat_fix, WORDS.text(fix))));
		Map<SourceDocument, List<Observation>> byDocument = finding.figures().stream()
				.collect(Collectors.groupingBy(Observation::getDocument, LinkedHashMap::new, Collectors.toList()));
		byDocument.forEach((document, figures) -> out.println("    " + NLS.bind(Messages.CheckFormat_figures, document.getTitle(),
				figures(figures))));
		out.println();
	}

	private static String severity(Finding finding) {
		return switch (finding.severity()) {
		case PASSED -> Messages.CheckFormat_passed;
		case NOTE -> Messages.CheckFormat_note;
		case WARNING -> Messages.CheckFormat_warning;
		case ERROR -> Messages.CheckFormat_error;
		};
	}

	private static String decision(CheckedFinding checked) {
		String word = switch (checked.decision()) {
		case OPEN -> "";
		case ACCEPTED -> Messages.CheckFormat_accepted;
		case DISMISSED -> Messages.CheckFormat_dismissed;
		};
		return checked.note().map(note -> NLS.bind(Messages.CheckFormat_decided, word, note)).orElse(word);
	}

	/** Each figure as printed, with its id; the first of many. */
	private static String figures(List<Observation> figures) {
		String first = figures.stream().limit(MOST_FIGURES).map(figure -> figure.getText() + " [" + figure.getId() + ']')
				.collect(Collectors.joining(Messages.CheckFormat_separator));
		return figures.size() <= MOST_FIGURES
				? first
				: first + Messages.CheckFormat_separator + NLS.bind(Messages.CheckFormat_more, figures.size() - MOST_FIGURES);
	}

	private static Map<String, Object> fields(CheckedFinding checked) {
		Finding finding = checked.finding();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", checked.id());
		fields.put("check", finding.check().id());
		fields.put("name", WORDS.name(finding.check()));
		fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		fields.put("status", checked.decision().name().toLowerCase(Locale.ROOT));
		fields.put("note", checked.note().orElse(null));
		fields.put("by", checked.by().orElse(null));
		fields.put("message", WORDS.message(finding));
		fields.put("explanation", WORDS.explanation(finding));
		fields.put("fix", finding.fix().map(WORDS::text).orElse(null));
		fields.put("districts", finding.districts());
		fields.put("figures", finding.figures().stream().map(CheckFormat::figure).toList());
		return fields;
	}

	private static Map<String, Object> figure(Observation observation) {
		Map<String, Object> fields = new LinkedHashMap<>(DerivationRecord.of(observation));
		fields.put("metric", observation.getMetric());
		fields.put("metric_name", observation.getMetricName());
		fields.put("district", Observations.district(observation));
		return fields;
	}

}
