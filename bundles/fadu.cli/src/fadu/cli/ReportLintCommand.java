package fadu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.report.CheckDesigns;
import fadu.report.design.DesignFinding;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code fadu report lint}: what report designs must not contain, with line, rule and remedy. The exit status is 0 where nothing
 * is found and 1 where something is.
 */
@Command(name = "lint")
final class ReportLintCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "DESIGN", arity = "0..*", descriptionKey = "lint.design")
	private List<String> designs = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	ReportLintCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Map<String, List<DesignFinding>> findings = new LinkedHashMap<>();
		List<String> wanted = designs.isEmpty() ? session.catalogue().reports().stream().map(ReportDesign::id).toList() : designs;
		for (String design : wanted) {
			check(design, findings);
		}
		output.write(session, out -> {
			switch (format) {
			case json -> Json.array(records(findings), out);
			case table -> GridFormat.table(new Grid(List.of(Messages.Headings_file, Messages.Headings_line, Messages.Headings_rule,
					Messages.Headings_finding, Messages.Headings_remedy), rows(findings)), out);
			}
		});
		long wrong = findings.values().stream().filter(list -> !list.isEmpty()).count();
		session.err().println(NLS.bind(Messages.ReportLintCommand_checked, findings.size(), wrong));
		return wrong == 0 ? 0 : 1;
	}

	/** A contributed design is named by its id; everything else is a file or a folder. */
	private void check(String design, Map<String, List<DesignFinding>> findings) throws UserException {
		Path file = Path.of(design);
		if (Files.exists(file)) {
			CheckDesigns.of(file).forEach((path, found) -> findings.put(path.toString(), found));
			return;
		}
		Optional<ReportDesign> known = session.catalogue().report(design);
		if (known.isEmpty()) {
			throw new UserException(NLS.bind(Messages.ReportLintCommand_unknown, design));
		}
		findings.put(design, CheckDesigns.of(known.get()));
	}

	private static List<List<String>> rows(Map<String, List<DesignFinding>> findings) {
		List<List<String>> rows = new ArrayList<>();
		findings.forEach((file, found) -> found.forEach(finding -> rows.add(List.of(file, String.valueOf(finding.line()),
				finding.rule().id(), finding.message(), finding.remedy()))));
		return rows;
	}

	private static List<Map<String, Object>> records(Map<String, List<DesignFinding>> findings) {
		List<Map<String, Object>> records = new ArrayList<>();
		findings.forEach((file, found) -> found.forEach(finding -> {
			Map<String, Object> record = new LinkedHashMap<>();
			record.put("file", file);
			record.put("line", finding.line());
			record.put("rule", finding.rule().id());
			record.put("message", finding.message());
			record.put("remedy", finding.remedy());
			records.add(record);
		}));
		return records;
	}

}
