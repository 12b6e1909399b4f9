package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Observations;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Fix;
import fadu.analysis.check.Severity;
import fadu.model.Observation;
import fadu.workspace.CheckedFinding;

/** How findings are written. */
enum CheckFormat {
	/** For the eye: a row each, and how many there are. */
	table,
	/** Everything, for programs. */
	json;

	private static final int MOST_FIGURES = 6;

	/** Writes the findings that are shown, and the numbers of all that there are. */
	void write(List<CheckedFinding> shown, List<CheckedFinding> all, PrintWriter out) {
		if (this == json) {
			Json.array(shown.stream().map(CheckFormat::fields).toList(), out);
			return;
		}
		if (!shown.isEmpty()) {
			GridFormat.table(new Grid(List.of(Messages.Headings_id, Messages.Headings_severity, Messages.Headings_check,
					Messages.Headings_finding, Messages.Headings_text, Messages.Headings_why), shown.stream().map(CheckFormat::row).toList()),
					out);
		}
		out.println(NLS.bind(Messages.CheckFormat_count, new Object[] { count(all, Severity.ERROR), count(all, Severity.WARNING),
				count(all, Severity.NOTE), count(all, Severity.PASSED) }));
	}

	private static long count(List<CheckedFinding> findings, Severity severity) {
		return findings.stream().filter(checked -> checked.finding().severity() == severity).count();
	}

	private static List<String> row(CheckedFinding checked) {
		Finding finding = checked.finding();
		List<String> why = new ArrayList<>(finding.explanation());
		finding.fix().ifPresent(fix -> why.add(NLS.bind(Messages.CheckFormat_fix, fix.description())));
		return List.of(checked.id(), severity(checked), finding.check().name(), finding.message(), figures(finding),
				String.join("\n", why));
	}

	private static String severity(CheckedFinding checked) {
		String word = switch (checked.finding().severity()) {
		case PASSED -> Messages.CheckFormat_passed;
		case NOTE -> Messages.CheckFormat_note;
		case WARNING -> Messages.CheckFormat_warning;
		case ERROR -> Messages.CheckFormat_error;
		};
		return switch (checked.decision()) {
		case OPEN -> word;
		case ACCEPTED -> word + '\n' + Messages.CheckFormat_accepted;
		case DISMISSED -> word + '\n' + Messages.CheckFormat_dismissed;
		};
	}

	/** Each figure as printed, with its id; the first of many. */
	private static String figures(Finding finding) {
		List<String> lines = new ArrayList<>(finding.figures().stream().limit(MOST_FIGURES)
				.map(figure -> figure.getId() + ' ' + figure.getText()).toList());
		if (finding.figures().size() > MOST_FIGURES) {
			lines.add(NLS.bind(Messages.CheckFormat_more, finding.figures().size() - MOST_FIGURES));
		}
		return String.join("\n", lines);
	}

	private static Map<String, Object> fields(CheckedFinding checked) {
		Finding finding = checked.finding();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", checked.id());
		fields.put("check", finding.check().id());
		fields.put("name", finding.check().name());
		fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		fields.put("status", checked.decision().name().toLowerCase(Locale.ROOT));
		fields.put("note", checked.note().orElse(null));
		fields.put("by", checked.by().orElse(null));
		fields.put("message", finding.message());
		fields.put("explanation", finding.explanation());
		fields.put("fix", finding.fix().map(Fix::description).orElse(null));
		fields.put("districts", finding.figures().stream().map(Observations::district).distinct().toList());
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
