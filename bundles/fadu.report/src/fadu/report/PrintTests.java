package fadu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.report.format.ReportFormat;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import fadu.workspace.kit.TestLine;

/** Prints the designs that the tests of a plug-in name, and looks for the words that must be on them. */
public final class PrintTests {

	private static final String REPORTS = "test/reports.tsv";

	private PrintTests() {
	}

	/** Whether the plug-in in the folder brings such tests. */
	public static boolean areIn(Path plugIn) {
		return Files.exists(plugIn.resolve(REPORTS));
	}

	/**
	 * What came of each line: id of the report, district, words; of words parted by bars one is enough, such as a title in two
	 * languages.
	 *
	 * @param workspace an empty one, whose catalogue holds what the plug-in brings
	 * @throws UserException where the file of tests cannot be read
	 */
	public static List<TestLine.Outcome> run(Workspace workspace, Path plugIn) throws UserException {
		List<TestLine.Outcome> outcomes = new ArrayList<>();
		for (TestLine line : TestLine.of(plugIn, REPORTS, 3)) {
			Optional<ReportDesign> design = workspace.catalogue().report(line.cell(0));
			outcomes.add(design.isEmpty()
					? line.failed(NLS.bind(Messages.PrintTests_unknown, line.cell(0)))
					: print(workspace, design.get(), line));
		}
		return outcomes;
	}

	private static TestLine.Outcome print(Workspace workspace, ReportDesign design, TestLine line) throws UserException {
		Path page = workspace.folder().resolve("printed.html");
		try {
			List<String> districts = line.cell(1).isEmpty() ? List.of() : List.of(line.cell(1));
			new RunReport(workspace).run(design, Selection.of(workspace, List.of(), districts, Optional.empty()), Map.of(),
					ReportFormat.Layout.HTML, page, new NullProgressMonitor());
			String text = Files.readString(page);
			return Stream.of(line.cell(2).split("\\|")).anyMatch(words -> text.contains(words.strip()))
					? line.passed()
					: line.failed(NLS.bind(Messages.PrintTests_absent, line.cell(2)));
		} catch (ReportException e) {
			return line.failed(e.getMessage());
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.RunReport_noTarget, page), e);
		}
	}

}
