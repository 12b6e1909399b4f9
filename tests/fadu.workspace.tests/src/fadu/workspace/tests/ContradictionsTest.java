package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.reading.ReadingContext;
import fadu.testing.SampleReports;
import fadu.workspace.CheckFigures;
import fadu.workspace.ImportReports;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * Invented reports in which all numbers fit, and each again with one number changed so that they do not: how many of the changes
 * the
 * checks find, from the text to the finding. A number is written ⟦right|wrong|what it is⟧ in contradictions.txt.
 */
class ContradictionsTest extends WorkspaceFixture {

	private static final Pattern CHANGE = Pattern.compile("⟦([^|⟧]+)\\|([^|⟧]+)\\|(\\w+)⟧");
	/** What was found when this was written, of 17, 24, 11, 16, 6 and 4; a check that finds more may raise it. */
	private static final Map<String, Integer> FOUND = Map.of("total", 7, "part", 12, "change", 5, "share", 7, "stage", 5, "repeat",
			2);

	@Test
	void whatFitsIsNoContradictionAndMuchOfWhatDoesNotIsFound() throws IOException, UserException {
		Map<Path, String> kinds = new HashMap<>();
		List<Path> files = new ArrayList<>();
		for (String text : texts()) {
			files.add(write(files.size(), text, -1));
			List<MatchResult> changes = CHANGE.matcher(text).results().toList();
			for (int change = 0; change < changes.size(); change++) {
				Path file = write(files.size(), text, change);
				kinds.put(file, changes.get(change).group(3));
				files.add(file);
			}
		}
		ReadingContext context = new ReadingContext(Optional.of(Period.valueOf("2024")), Optional.of("盐田区"));
		List<Outcome> outcomes = new ImportReports(workspace).withCopies().run(files, context, new NullProgressMonitor())
				.outcomes();
		Set<SourceDocument> contradicted = new CheckFigures(workspace).run(Selection.ALL).stream().map(CheckedFinding::finding)
				.filter(ContradictionsTest::isContradiction).map(finding -> finding.figures().getFirst().getDocument())
				.collect(Collectors.toSet());
		Set<String> wrong = contradicted.stream().map(SourceDocument::getSha256).collect(Collectors.toSet());
		Map<String, Integer> found = new TreeMap<>();
		for (Outcome outcome : outcomes) {
			assertThat(outcome).isInstanceOf(Outcome.Imported.class);
			boolean told = wrong.contains(((Outcome.Imported) outcome).document().getSha256());
			Optional<String> kind = Optional.ofNullable(kinds.get(outcome.file()));
			assertThat(told && kind.isEmpty()).as("%s is free of contradictions", outcome.file().getFileName()).isFalse();
			kind.filter(any -> told).ifPresent(any -> found.merge(any, 1, Integer::sum));
		}
		assertThat(FOUND).allSatisfy((kind, least) -> assertThat(found.getOrDefault(kind, 0)).as("%s, of all %s", kind, found)
				.isGreaterThanOrEqualTo(least));
	}

	/** Within one report, and not that of the same figures in the next. */
	private static boolean isContradiction(Finding finding) {
		return finding.severity().compareTo(Severity.WARNING) >= 0
				&& finding.figures().stream().map(figure -> figure.getDocument()).distinct().count() == 1;
	}

	private static List<String> texts() throws IOException {
		try (InputStream stream = ContradictionsTest.class.getResourceAsStream("contradictions.txt")) {
			return List.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n---\n"));
		}
	}

	/** The text with one of its numbers wrong, or with none. */
	private Path write(int number, String text, int change) {
		int[] at = {0};
		String changed = CHANGE.matcher(text).replaceAll(found -> at[0]++ == change ? found.group(2) : found.group(1));
		return SampleReports.write(folder, "report-" + number + ".txt", changed);
	}

}
