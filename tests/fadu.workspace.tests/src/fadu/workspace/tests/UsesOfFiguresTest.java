package fadu.workspace.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.analysis.derive.Derivation;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.workspace.FigureUse;
import fadu.workspace.FigureUseWords;
import fadu.workspace.FigureUses;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.SavedComparison;
import fadu.workspace.SavedComparisons;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** From a figure to every place that uses it. */
class UsesOfFiguresTest extends WorkspaceFixture {

	private static final String TWICE = LINXI_2024 + "2024年，全区受理法律援助案件312件。\n";

	@Test
	void findingsComputedMetricsAndComparisonsAreNamed() throws UserException {
		importFile(write(folder, "linxi.txt", TWICE));
		keep("法援年度", List.of("LA.CASES_ACCEPTED"), List.of("临溪区"), Optional.empty());
		keep("月均", List.of("D.LA_CASES_PER_MONTH"), List.of("临溪区"), Optional.empty());
		keep("别的区", List.of("LA.CASES_ACCEPTED"), List.of("崂山区"), Optional.empty());
		keep("别的年", List.of("LA.CASES_ACCEPTED"), List.of("临溪区"), Optional.of("2019"));
		List<FigureUse> uses = new FigureUses(workspace).of(cases());
		assertThat(uses.stream().filter(FigureUse.Checked.class::isInstance)
				.map(use -> ((FigureUse.Checked) use).finding().finding().check().id())).contains("stated-twice");
		assertThat(uses.stream().filter(FigureUse.Computed.class::isInstance)
				.map(use -> ((FigureUse.Computed) use).number().metric().getFormula())).contains("LA.CASES_ACCEPTED / MONTHS");
		assertThat(uses.stream().filter(FigureUse.Compared.class::isInstance)
				.map(use -> ((FigureUse.Compared) use).comparison().name())).contains("法援年度").doesNotContain("别的区", "别的年");
		assertThat(uses).allSatisfy(use -> assertThat(FigureUseWords.of(use, workspace).name()).isNotBlank());
	}

	@Test
	void aComputedNumberIsUsedByTheComparisonsThatShowIt() throws UserException {
		importFile(write(folder, "linxi.txt", TWICE));
		Derivation.Derived number = new FigureUses(workspace).of(cases()).stream().filter(FigureUse.Computed.class::isInstance)
				.map(use -> ((FigureUse.Computed) use).number()).findFirst().orElseThrow();
		keep("算出的", List.of(number.metric().getCode()), List.of("临溪区"), Optional.empty());
		assertThat(new FigureUses(workspace).of(cases())).anyMatch(use -> isCalled(use, "算出的"));
		assertThat(new FigureUses(workspace).of(number)).anyMatch(use -> isCalled(use, "算出的"));
	}

	@Test
	void whatWasRejectedIsComputedWithNoLonger() throws UserException {
		importFile(write(folder, "linxi.txt", LINXI_2024));
		new ReviewFigures(workspace, new Person("王芳")).reject(List.of(cases()));
		Observation rejected = cases();
		assertThat(rejected.getStatus()).isEqualTo(ReviewStatus.REJECTED);
		assertThat(new FigureUses(workspace).of(rejected)).noneMatch(FigureUse.Computed.class::isInstance);
	}

	private static boolean isCalled(FigureUse use, String name) {
		return use instanceof FigureUse.Compared(var kept) && kept.name().equals(name);
	}

	private Observation cases() throws UserException {
		return observations("LA.CASES_ACCEPTED", "临溪区").getFirst();
	}

	private void keep(String name, List<String> metrics, List<String> districts, Optional<String> period) throws UserException {
		List<String> codes = Selection.of(workspace, List.of(), districts, Optional.empty()).districts().stream()
				.map(district -> district.getCode()).toList();
		new SavedComparisons(workspace)
				.keep(new SavedComparison(name, metrics, codes, period.stream().toList(), Optional.empty(), true,
						List.of(), List.of(), true, "", Optional.empty(), false));
	}

}
