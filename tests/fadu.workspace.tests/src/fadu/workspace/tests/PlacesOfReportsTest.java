package fadu.workspace.tests;

import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.model.District;
import fadu.model.Level;
import fadu.model.Observation;
import fadu.reading.ReadingContext;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.ChangeHistory;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** Of which place a report is, by its name and by what else it says. */
class PlacesOfReportsTest extends WorkspaceFixture {

	private static final String BODY = "2024年全年，受理法律援助案件87件。";

	@ParameterizedTest
	@CsvSource({"和平区司法局2024年工作总结, 沈阳市司法局印发, 210102", "天津市和平区司法局2024年工作总结, '', 120101", "沙市区司法局2024年工作总结, '', 421002",
			"津市市司法局2024年工作总结, '', 430781", "全州县司法局2024年工作总结, '', 450324", "全椒县人民政府2024年法治政府建设报告, '', 341124",
			"和田市司法局2024年工作总结, '', 653201", "市中区司法局2024年工作总结, 枣庄市司法局, 370402", "关于印发内江市市中区司法局2024年工作总结的通知, '', 511002",
			"恩施州司法局2024年工作总结, '', 422800", "仙桃市司法局2024年工作总结, '', 429004", "浦东新区司法局2024年工作总结, '', 310115",
			"彭水县司法局2024年工作总结, '', 500243", "鼓楼区司法局2024年工作总结, 江苏省徐州市, 320302", "同心县司法局2024年工作总结, '', 640324",
			"向阳区司法局2024年工作总结, 佳木斯市, 230803", "义乌市司法局2024年工作总结, '', 330782", "千灯镇司法所2024年工作总结, '', 320583108"})
	void aReportIsOfThePlaceThatItNames(String title, String publisher, String code) throws UserException {
		Outcome.Imported imported = take("report.txt", title + '\n' + publisher + '\n' + BODY);
		assertThat(imported.document().getDistrict()).isEqualTo(code);
		assertThat(imported.question()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"重庆市司法局通报了本项工作。, 500105", "该做法得到宁波市委肯定。, 330205", "组织干部赴宁波市考察。重庆市司法局派员指导。, 500105",
			"宁波江北区是试点之一。, 330205"})
	void theTextDecidesBetweenPlacesOfOneName(String sentence, String code) throws UserException {
		String filler = "本局坚持人民立场。\n".repeat(6);
		assertThat(take("report.txt", "江北区司法局2024年工作总结\n" + filler + sentence + '\n' + filler + BODY + '\n' + filler + filler)
				.document().getDistrict()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({"海州区, 2, DISTRICT", "朝阳区, 2, DISTRICT", "鼓楼区, 4, DISTRICT"})
	void anAmbiguousNameIsAskedAboutAndNeverGuessed(String name, int places, Level level) throws UserException {
		Outcome.Imported imported = take("report.txt", name + "司法局2024年工作总结\n" + BODY);
		assertThat(imported.document().getDistrict()).isEqualTo(name);
		assertThat(imported.question().orElseThrow()).contains("report.txt", name, places + " 处", "--district")
				.doesNotContain("\n");
		District district = district(name);
		assertThat(district.getLevel()).isEqualTo(level);
		assertThat(district.getParent()).isNull();
	}

	@Test
	void theUserSettlesItByImportingOnceMore() throws UserException {
		Path file = write(folder, "report.txt", "鼓楼区司法局2024年工作总结\n" + BODY);
		importFile(file);
		Outcome settled = importFile(file, new ReadingContext(Optional.empty(), Optional.of("开封市鼓楼区")));
		assertThat(settled).isInstanceOfSatisfying(Outcome.Settled.class,
				outcome -> assertThat(outcome.district()).isEqualTo("河南省开封市鼓楼区"));
		assertThat(cases("410204")).isEqualTo("87 件");
		assertThat(importFile(file, new ReadingContext(Optional.empty(), Optional.of("南京市鼓楼区")))).isInstanceOf(Outcome.Known.class);
		new ChangeHistory(workspace).undo(1);
		assertThat(district("鼓楼区").getCode()).isEqualTo("鼓楼区");
		assertThat(cases("鼓楼区")).isEqualTo("87 件");
	}

	@Test
	void severalKnownPlacesOfOneNameAreNamedWithTheirCodes() throws UserException {
		take("a.txt", "江北区司法局2024年工作总结\n" + BODY);
		assertThatThrownBy(() -> district("江北区")).isInstanceOf(UserException.class).hasMessageContainingAll("重庆市江北区", "500105",
				"江北区?");
		assertThat(district("江北区?").getCode()).isEqualTo("江北区");
		assertThat(district("重庆市江北区").getCode()).isEqualTo("500105");
		assertThatThrownBy(() -> district("通州区")).hasMessageContainingAll("北京市通州区", "江苏省南通市通州区");
	}

	@Test
	void anUndecidedPlaceMayBeTheOneThatItIsComparedWith() throws UserException {
		take("a.txt", "鼓楼区司法局2024年工作总结\n" + BODY);
		take("b.txt", "开封市鼓楼区司法局2024年工作总结\n" + BODY.replace("87", "64"));
		take("c.txt", "洛阳市涧西区司法局2024年工作总结\n" + BODY.replace("87", "53"));
		Selection selection = Selection.of(workspace, List.of("LA.CASES_ACCEPTED"), List.of("鼓楼区?", "开封市鼓楼区", "涧西区"),
				Optional.empty());
		ComparisonRow row = Comparisons.of(figures(selection)).rows().getFirst();
		assertThat(row.verdicts().of("鼓楼区", "410204").orElseThrow().reasons()).extracting(Reason::kind)
				.contains(ReasonKind.PLACE_UNDECIDED);
		assertThat(row.verdicts().of("鼓楼区", "410305").orElseThrow().reasons()).extracting(Reason::kind)
				.doesNotContain(ReasonKind.PLACE_UNDECIDED);
		assertThat(row.verdicts().ordered()).as("no place for either").isFalse();
	}

	@ParameterizedTest
	@CsvSource({"榕江区, DISTRICT, ", "榕江新区, UNKNOWN, ", "榕江市, UNKNOWN, ", "青岛市榕江经济开发区, UNKNOWN, 370200"})
	void aNameThatNobodyBearsIsKeptAsItIs(String name, Level level, String parent) throws UserException {
		Outcome outcome = importFile(write(folder, "r.txt", name + "司法局2024年工作总结\n" + BODY),
				new ReadingContext(Optional.empty(), Optional.of(name)));
		assertThat(outcome).isInstanceOf(Outcome.Imported.class);
		assertThat(district(name).getLevel()).isEqualTo(level);
		assertThat(district(name).getParent()).isEqualTo(parent);
	}

	@Test
	void figuresOfTheAreaAboveAndOfOwnTownsAreKeptUnderTheirs() throws UserException {
		Outcome.Imported imported = take("report.txt",
				"昆山市司法局2024年工作总结\n" + BODY + "千灯镇受理人民调解案件12件。双桥镇受理人民调解案件15件。全省受理法律援助案件9000件。\n");
		assertThat(figure(imported.document(), "12").getDistrict()).isEqualTo("320583108");
		assertThat(figure(imported.document(), "15").getDistrict()).isEqualTo("双桥镇");
		assertThat(figure(imported.document(), "9000").getDistrict()).isEqualTo("320000");
	}

	private Outcome.Imported take(String name, String text) throws UserException {
		Outcome outcome = importFile(write(folder, name, text));
		assertThat(outcome).isInstanceOf(Outcome.Imported.class);
		return (Outcome.Imported) outcome;
	}

	private District district(String name) throws UserException {
		return Selection.of(workspace, List.of(), List.of(name), Optional.empty()).districts().getFirst();
	}

	private String cases(String district) throws UserException {
		List<Observation> figures = observations("LA.CASES_ACCEPTED", district);
		return figures.size() == 1 ? figures.getFirst().getQuantity().toString() : figures.toString();
	}

}
