package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.check.CheckedFinding;
import fadu.model.District;
import fadu.model.SourceDocument;
import fadu.ui.changes.DataChanges;
import fadu.ui.review.FindingsModel;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** Whoever looks at the findings of one district or report is told how many there are about others, and sees them when asked. */
class FindingsElsewhereTest extends WorkspaceFixture {

	private static final String TEXT = """
			%s司法局2024年工作总结
			2024年，受理法律援助案件%d件，同比增长%s%%。其中民事案件900件、刑事案件20件。出庭应诉率100%%。
			""";

	private FindingsModel findings;
	private SourceDocument first;

	@BeforeEach
	void importTwo() throws UserException, IOException {
		first = report("玉泉区", 321, "8.5");
		report("榕江县", 412, "17");
		List<District> chosen = Selection.of(workspace, List.of(), List.of("玉泉区"), Optional.empty()).districts();
		findings = new FindingsModel(new DataChanges(workspace, Runnable::run, Runnable::run),
				() -> new Selection(List.of(), chosen, Optional.empty()));
	}

	private SourceDocument report(String district, int cases, String growth) throws IOException, UserException {
		return imported(district, TEXT.formatted(district, cases, growth));
	}

	@AfterEach
	void close() {
		findings.close();
	}

	@Test
	void thoseOfDistrictsThatAreNotTickedAreCountedAndShownWhenAsked() {
		findings.look();
		assertThat(districts()).containsOnly("玉泉区");
		long here = findings.open();
		long elsewhere = findings.openElsewhere();
		assertThat(elsewhere).isPositive();
		findings.showEverything(true);
		assertThat(districts()).contains("玉泉区", "榕江县");
		assertThat(findings.open()).isEqualTo(here + elsewhere);
		assertThat(findings.openElsewhere()).isZero();
		findings.showEverything(false);
		assertThat(findings.open()).isEqualTo(here);
		assertThat(findings.openElsewhere()).isEqualTo(elsewhere);
	}

	@Test
	void thoseOfImportedReportsComeBeforeThoseOfPlugInsWhichAreCounted() {
		findings.showEverything(true);
		List<Boolean> imported = findings.shown().stream().map(checked -> checked.finding().figures().stream()
				.anyMatch(figure -> figure.getDocument().getContributor() == null)).toList();
		assertThat(imported).startsWith(true).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(findings.openOfPlugIns()).isPositive().isEqualTo(imported.stream().filter(own -> !own).count());
	}

	@Test
	void eachSaysOfWhichDistrictItIs() {
		findings.showEverything(true);
		assertThat(findings.shown()).allSatisfy(checked -> assertThat(workspace.districtsOf(checked.finding())).isNotBlank());
		assertThat(findings.shown()).filteredOn(checked -> workspace.districtsOf(checked.finding()).equals("榕江县")).isNotEmpty();
	}

	@Test
	void thoseOfOtherReportsThanTheOpenOneAreCountedAndShownWhenAsked() {
		findings.only(Optional.of(first.getSha256()));
		assertThat(districts()).containsOnly("玉泉区");
		assertThat(findings.openElsewhere()).isPositive();
		findings.showEverything(true);
		assertThat(districts()).contains("榕江县");
		assertThat(findings.isOfReport()).isFalse();
	}

	/** Of imported reports alone, as plug-ins bring findings, too. */
	private List<String> districts() {
		return findings.shown().stream().map(CheckedFinding::finding)
				.map(finding -> finding.figures().getFirst().getDocument())
				.filter(document -> document.getContributor() == null).map(document -> document.getTitle().substring(0, 3))
				.distinct().toList();
	}

}
