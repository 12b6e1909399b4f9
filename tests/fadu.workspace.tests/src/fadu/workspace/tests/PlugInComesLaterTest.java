package fadu.workspace.tests;

import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ReasonKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.testing.Waiting;
import fadu.workspace.CompareDistricts;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.Selection;

/** Reports that were imported before, and after, a plug-in describes their district: nothing of them is lost either way. */
class PlugInComesLaterTest extends WorkspaceFixture {

	private static final String TEXT = "柳湾区司法局2024年工作总结\n2024年全年，受理法律援助案件87件，开展法治宣传活动45场。\n";

	@ParameterizedTest
	@CsvSource({"999701, 柳湾区, 柳湾区", "522632, 榕江县, 榕江县", "330782, 义乌市, 浙江省义乌市"})
	void importedFiguresJoinTheDistrictOfAPlugInAndOutliveIt(String code, String name, String written) throws Exception {
		imported(write(folder, "first.txt", TEXT.replace("柳湾区", written)));
		assertThat(cases(name)).containsExactly("87 件");
		TemporaryPlugIn plugIn = installed(code, name);
		try {
			assertThat(cases(name)).containsExactly("87 件");
			assertThat(cases(code)).containsExactly("87 件");
			assertThat(workspace.districts()).filteredOn(district -> district.getName().equals(name)).hasSize(1);
			imported(write(folder, "second.txt", TEXT.replace("柳湾区", written).replace("87", "91")));
			assertThat(cases(code)).containsExactlyInAnyOrder("87 件", "91 件");
			assertThat(documents()).filteredOn(document -> document.getDistrict().equals(code)).hasSize(2);
		} finally {
			Waiting.until(catalogue, plugIn::close, open -> open.districts().stream()
					.noneMatch(district -> district.getCode().equals(code)
							&& district.getNameEn().equals("Liuwan District")));
		}
		assertThat(cases(name)).containsExactlyInAnyOrder("87 件", "91 件");
		assertThat(workspace.districts()).extracting(district -> district.getName()).contains(name);
	}

	@Test
	void anotherDistrictOfTheSameNameElsewhereIsNotJoined() throws Exception {
		imported(write(folder, "first.txt", TEXT.replace("柳湾区司法局", "虚谷市柳湾区司法局")));
		try (TemporaryPlugIn plugIn = installed("999701", "柳湾区")) {
			assertThat(cases("999701")).isEmpty();
			assertThat(cases("虚谷市柳湾区")).containsExactly("87 件");
		}
	}

	@Test
	void whatWasReadInADocumentThatAPlugInBringsIsKeptBesideItsFigures() throws Exception {
		Path file = write(folder, "first.txt", TEXT);
		SourceDocument report = imported(file);
		Observation events = figure(report, "45");
		new ReviewFigures(workspace, new Person("甲")).confirm(List.of(events));
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		int start = TEXT.indexOf("87件");
		String document = Models.document(sha256, "999701",
				Models.observation("1", "LA.CASES_ACCEPTED", "87 件", start, start + 3, "87件"));
		try (TemporaryPlugIn plugIn = installed("999701", "柳湾区", document)) {
			assertThat(cases("999701")).containsExactly("87 件");
			assertThat(observations(events.getMetric(), "999701")).extracting(figure -> figure.getQuantity().toString())
					.containsExactly(events.getQuantity().toString());
			assertThat(documents()).filteredOn(each -> each.getSha256().equals(sha256)).singleElement()
					.satisfies(each -> assertThat(each.getObservations()).extracting(Observation::getId).doesNotHaveDuplicates());
		}
	}

	@Test
	void aTownLiesInItsCityThoughNobodyDescribesTheDistrictBetween() throws Exception {
		imported(write(folder, "town.txt", "昆山市千灯镇司法所2024年工作总结\n2024年全年，受理法律援助案件87件。\n"));
		imported(write(folder, "city.txt", "苏州市司法局2024年工作总结\n2024年全年，受理法律援助案件8700件。\n"));
		Selection selection = Selection.of(workspace, List.of("LA.CASES_ACCEPTED"), List.of("苏州市", "江苏省苏州市昆山市千灯镇"),
				Optional.empty());
		var row = new CompareDistricts(workspace, true).run(selection).rows().getFirst();
		assertThat(row.cells()).allMatch(Cell.Reported.class::isInstance);
		assertThat(row.verdicts().getFirst().reasons()).extracting(reason -> reason.kind()).contains(ReasonKind.CONTAINMENT);
	}

	private TemporaryPlugIn installed(String code, String name, String... documents) {
		TemporaryPlugIn.Draft draft = TemporaryPlugIn.named("temporary.liuwan")
				.district(Models.district(code, name, "Liuwan District", documents));
		TemporaryPlugIn[] plugIn = new TemporaryPlugIn[1];
		Waiting.until(catalogue, () -> plugIn[0] = draft.install(folder), open -> open.district("Liuwan").isPresent());
		return plugIn[0];
	}

	private List<String> cases(String district) throws Exception {
		return observations("LA.CASES_ACCEPTED", district).stream().map(figure -> figure.getQuantity().toString()).toList();
	}

}
