package fadu.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import fadu.analysis.value.Observations;
import fadu.catalogue.place.Division;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.register.row.Refusal;
import fadu.workspace.ChangeHistory;
import fadu.workspace.Person;
import fadu.workspace.ReviewFigures;
import fadu.workspace.Selection;
import fadu.workspace.SourceText;
import fadu.workspace.TableImport;
import fadu.workspace.TableImport.Taken;
import fadu.workspace.TableImport.Wanted;
import fadu.workspace.UserException;

/** Yearbook tables come in cell by cell, whichever way they are laid out, and nothing is guessed. */
class TablesTest extends WorkspaceFixture {

	private static final String MAP = """
			{"kind": "fadu-table-map", "version": 1, "name": "法援年鉴", "words": {
			 "收案": "LA.CASES_ACCEPTED", "追回": {"metric": "LA.LOSS_RECOVERED", "unit": "万元"}, "备注": "-", "待定": "",
			 "新区": {"district": "浦东新区"}, "千件": {"metric": "LA.CASES_ACCEPTED", "factor": 1000}}}
			""";

	private Path file(String name, String content) throws IOException {
		Path file = folder.resolve(name);
		Files.writeString(file, content);
		return file;
	}

	private Taken take(Path file, Optional<String> district) throws IOException, UserException {
		String map = file("map.json", MAP).toString();
		return new TableImport(workspace, new Person("甲"))
				.keep(new Wanted(file, Optional.of(map), district, Optional.empty(), false));
	}

	private Taken take(String csv) throws IOException, UserException {
		return take(file("table.csv", csv), Optional.empty());
	}

	/** Each as: cell, district, metric, period, quantity. */
	private static List<String> figures(Taken taken) {
		return taken.read().figures().stream().map(figure -> String.join(" ", figure.cell().reference(), figure.district(),
				figure.metric(), figure.period().toString(), figure.quantity().toString())).toList();
	}

	private static List<String> refused(Taken taken) {
		return taken.read().refused().stream().map(Refusal::cell).toList();
	}

	@Test
	void districtsBeforeTheRowsAndTwoRowsOfHeads() throws IOException, UserException {
		Taken taken = take("""
				法律援助情况
				单位：件、万元
				区域,2021年,,2022年,,备注
				,收案,追回,收案,追回,
				静安区,"1,200",400余,1300,51.5,甲
				新区,—,1.5万,0,,乙
				合计,1,2,3,4,丙
				""");
		assertThat(figures(taken)).containsExactly("B5 310106 LA.CASES_ACCEPTED 2021 1200 件",
				"C5 310106 LA.LOSS_RECOVERED 2021 >4000000 元", "D5 310106 LA.CASES_ACCEPTED 2022 1300 件",
				"E5 310106 LA.LOSS_RECOVERED 2022 515000 元", "C6 310115 LA.LOSS_RECOVERED 2021 150000000 元",
				"D6 310115 LA.CASES_ACCEPTED 2022 0 件");
		assertThat(taken.read().left()).extracting(Refusal::cell).containsExactly("A7");
	}

	@Test
	void timesBeforeTheRowsAndDistrictsAtTheHead() throws IOException, UserException {
		assertThat(figures(take("""
				受理法律援助案件数
				年份,静安区,浦东新区
				2020,10,20
				2021,11,—
				2022年上半年,6,9
				2022年末,7,8
				"""))).containsExactly("B3 310106 LA.CASES_ACCEPTED 2020 10 件", "C3 310115 LA.CASES_ACCEPTED 2020 20 件",
				"B4 310106 LA.CASES_ACCEPTED 2021 11 件", "B5 310106 LA.CASES_ACCEPTED 2022-H1 6 件",
				"C5 310115 LA.CASES_ACCEPTED 2022-H1 9 件", "B6 310106 LA.CASES_ACCEPTED as of 2022-12 7 件",
				"C6 310115 LA.CASES_ACCEPTED as of 2022-12 8 件");
	}

	@Test
	void aValueThatLooksLikeAYearIsANumber() throws IOException, UserException {
		assertThat(figures(take("区域,2021,2022\n某某,2020,2019\n静安区,2021,2022\n".replace("区域", "收案").replace("某某", "静安"))))
				.as("no metric is told in a corner").isEmpty();
		assertThat(figures(take("收案\n区域,2021,2022\n某地,2020,2019\n静安区,2021,2022\n")))
				.containsExactly("B4 310106 LA.CASES_ACCEPTED 2021 2021 件", "C4 310106 LA.CASES_ACCEPTED 2022 2022 件");
	}

	@Test
	void oneRowForEachFigureAsSdmxHasIt() throws IOException, UserException {
		assertThat(figures(take("""
				STRUCTURE,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,BOUND,UNIT_MEASURE,UNIT_MULT
				dataflow,310106,LA_CASES_ACCEPTED,2023-S1,120,more_than,件,
				dataflow,310106,LA_LOSS_RECOVERED,2023,12.5,,元,4
				dataflow,310115,LA_CASES_ACCEPTED,2023-Q2,,,件,
				dataflow,310115,NO_SUCH,2023,1,,件,
				dataflow,310115,LA_CASES_ACCEPTED,2023-01-01/P9M,7,exact,件,0
				"""))).containsExactly("E2 310106 LA.CASES_ACCEPTED 2023-H1 >120 件", "E3 310106 LA.LOSS_RECOVERED 2023 125000 元",
				"E6 310115 LA.CASES_ACCEPTED 2023-01..2023-09 7 件");
	}

	@Test
	void whatCannotBeANumberOfTheMetricIsRefusedWithItsCell() throws IOException, UserException {
		Taken taken = take("""
				区域,收案（人次）,千件,2023年民事法律援助案件数,未知
				静安区,5,1.5,81%,1
				静安区,,,待查,
				新区,,,12,
				新区,,,13,
				""");
		assertThat(taken.read().figures()).extracting(figure -> figure.cell().reference()).containsExactly("D4");
		assertThat(refused(taken)).as("no time; no time; per cent of a count; words; the same again")
				.containsExactlyInAnyOrder("B2", "C2", "D2", "D3", "D5");
		assertThat(taken.read().left()).extracting(Refusal::column).contains("未知");
	}

	@Test
	void aBoundStaysWhateverTheUnit() throws IOException, UserException {
		assertThat(figures(take("收案\n区域,2016,2017,2018,2019,2020,2021\n静安区,约20,20左右,近3.2万,不少于50件,300余,81件\n")))
				.extracting(text -> text.replaceFirst(".* LA.CASES_ACCEPTED 20.. ", "")).containsExactly("≈20 件", "≈20 件",
						"<32000 件",
						"≥50 件", ">300 件", "81 件");
	}

	@Test
	void aNewEditionChangesWhatIsOtherInItAndCanBeTakenBack() throws IOException, UserException {
		String first = "区域,2021年,2022年\n静安区,10,20\n黄浦区,30,40\n".replace("年", "年收案");
		assertThat(take(first).changes().added()).hasSize(4);
		assertThat(take(first).changes().unchanged()).isEqualTo(4);
		ReviewFigures review = new ReviewFigures(workspace, new Person("乙"));
		review.confirm(observations("LA.CASES_ACCEPTED", "310106"));
		Path next = file("next.csv", first.replace("40", "41").replace("静安区,10,20", "静安区,10,20\n徐汇区,5,6"));
		Taken again = take(next, Optional.empty());
		assertThat(again.changes().added()).hasSize(2);
		assertThat(again.changes().changed()).singleElement().satisfies(change -> {
			assertThat(change.before().getText()).isEqualTo("40");
			assertThat(change.after().quantity().toString()).isEqualTo("41 件");
		});
		assertThat(observations("LA.CASES_ACCEPTED", "310101")).extracting(Observation::getText).containsExactlyInAnyOrder("30",
				"41");
		assertThat(observations("LA.CASES_ACCEPTED", "310106")).extracting(Observation::getStatus)
				.containsOnly(ReviewStatus.CONFIRMED);
		new ChangeHistory(workspace).undo(1);
		assertThat(observations("LA.CASES_ACCEPTED", "310101")).extracting(Observation::getText).containsExactlyInAnyOrder("30",
				"40");
		assertThat(observations("LA.CASES_ACCEPTED", "310104")).isEmpty();
	}

	@Test
	void eachFigureLeadsToItsCellAndTheRowsOfItsDistrictAlone() throws IOException, UserException {
		take("收案\n区域,2021年\n静安区,10\n黄浦区,30\n");
		Observation figure = observations("LA.CASES_ACCEPTED", "310101").getFirst();
		assertThat(figure.getPlace()).isEqualTo("cell B4");
		SourceText.Sentence sentence = new SourceText(workspace).of(figure).orElseThrow();
		assertThat(sentence.text().substring(sentence.start(), sentence.end())).isEqualTo("30");
		assertThat(sentence.text()).contains("黄浦区").doesNotContain("静安区");
		assertThat(workspace.districts()).extracting(district -> district.getCode()).contains("310101", "310106");
	}

	@Test
	void aNameThatSeveralPlacesBearIsUnderstoodFromTheAreaOfTheTable() throws IOException, UserException {
		String csv = "收案\n区域,2021年\n鼓楼区,10\n";
		assertThat(take(csv).read().figures()).isEmpty();
		assertThat(figures(take(file("table.csv", csv), Optional.of("福州市"))))
				.containsExactly("B3 350102 LA.CASES_ACCEPTED 2021 10 件");
		assertThat(figures(take(file("own.csv", "指标,2021年\n收案,3\n"), Optional.of("青浦区"))))
				.containsExactly("B2 310118 LA.CASES_ACCEPTED 2021 3 件");
	}

	@Test
	void aMapThatSpeaksOfNothingThatThereIsIsRefusedInOneLine() throws IOException {
		Path table = file("t.csv", "区域,2021年\n静安区,10\n");
		Path wrong = file("wrong.json", MAP.replace("LA.CASES_ACCEPTED", "LA.NO_SUCH"));
		TableImport tables = new TableImport(workspace, new Person("甲"));
		assertThatThrownBy(
				() -> tables.keep(new Wanted(table, Optional.of(wrong.toString()), Optional.empty(), Optional.empty(), false)))
				.isInstanceOf(UserException.class).hasMessageContaining("LA.NO_SUCH");
		Path broken = file("broken.json", "{\"kind\": ");
		assertThatThrownBy(
				() -> tables.keep(new Wanted(table, Optional.of(broken.toString()), Optional.empty(), Optional.empty(), false)))
				.isInstanceOf(UserException.class).hasMessageContaining("broken.json").hasMessageContaining("1");
	}

	@Test
	void aYearbookTableOfFortyDistrictsAndTenYearsComesInWithOneCommand() throws IOException, UserException {
		List<Division> districts = List.of("310", "3201", "3301", "3501", "3702").stream()
				.flatMap(prefix -> IntStream.rangeClosed(1, 30)
						.mapToObj(number -> prefix + (prefix.length() == 3 ? "1" : "") + String.format("%02d", number)))
				.flatMap(code -> catalogue.places().division(code).stream()).limit(40).toList();
		assertThat(districts).hasSize(40);
		Path file = folder.resolve("年鉴.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			CellStyle percent = workbook.createCellStyle();
			percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
			Sheet sheet = workbook.createSheet("表1");
			Row upper = sheet.createRow(0);
			Row lower = sheet.createRow(1);
			for (int year = 0; year < 10; year++) {
				upper.createCell(2 + 2 * year).setCellValue(2014 + year);
				sheet.addMergedRegion(new CellRangeAddress(0, 0, 2 + 2 * year, 3 + 2 * year));
				lower.createCell(2 + 2 * year).setCellValue("受理法律援助案件数");
				lower.createCell(3 + 2 * year).setCellValue("人民调解成功率(%)");
			}
			for (int i = 0; i < districts.size(); i++) {
				Row row = sheet.createRow(2 + i);
				row.createCell(0).setCellValue(i + 1);
				row.createCell(1).setCellValue(catalogue.places().fullName(districts.get(i)));
				for (int year = 0; year < 10; year++) {
					row.createCell(2 + 2 * year).setCellValue(1000 + 10 * i + year);
					row.createCell(3 + 2 * year).setCellValue(0.9 + year / 1000.0);
					row.getCell(3 + 2 * year).setCellStyle(percent);
				}
			}
			workbook.write(out);
		}
		Path map = file("rate.json", "{\"kind\": \"fadu-table-map\", \"version\": 1, \"name\": \"年鉴\", "
				+ "\"words\": {\"人民调解成功率(%)\": \"PM.SUCCESS_RATE\"}}");
		Wanted wanted = new Wanted(file, Optional.of(map.toString()), Optional.empty(), Optional.empty(), true);
		TableImport tables = new TableImport(workspace, new Person("甲"));
		assertThat(tables.preview(wanted).changes().added()).hasSize(800);
		assertThat(workspace.figures().load(Selection.ALL.inquiry(true)).figures()).noneMatch(figure -> "年鉴".equals(
				figure.getDocument().getTitle()));
		assertThat(tables.keep(wanted).read().refused()).isEmpty();
		List<Observation> taken = observations("PM.SUCCESS_RATE", districts.getLast().code());
		assertThat(taken).hasSize(10).allSatisfy(figure -> assertThat(figure.getStatus()).isEqualTo(ReviewStatus.CONFIRMED));
		Observation last = taken.stream().filter(figure -> figure.getPeriod().equals(new Period.Year(2023))).findFirst()
				.orElseThrow();
		assertThat(last.getQuantity().toString()).isEqualTo("90.9 %");
		assertThat(last.getText()).isEqualTo("90.9%");
		assertThat(last.getPlace()).isEqualTo("sheet 表1!V42");
		SourceDocument document = last.getDocument();
		assertThat(document.getPeriod()).isEqualTo(Period.valueOf("2014-01..2023-12"));
		assertThat(Observations.district(last)).isEqualTo(districts.getLast().code());
		new ChangeHistory(workspace).undo(1);
		assertThat(observations("PM.SUCCESS_RATE", districts.getLast().code())).isEmpty();
	}

}
