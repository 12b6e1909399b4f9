package fadu.register.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.reading.formats.Spreadsheet;
import fadu.reading.formats.UnreadableReport;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.Refusal;
import fadu.register.row.RegisterRow;
import fadu.register.row.RowReader;
import fadu.register.row.RowsRead;
import fadu.register.row.SheetRefused;
import fadu.testing.RegisterModels;
import fadu.testing.TemporaryPlugIn;
import fadu.testing.Waiting;

/** Spreadsheets as bureaus keep them: columns in any order, dates in any form, totals in between. */
class ReadingRowsTest {

	@TempDir
	static Path plugIns;

	private static TemporaryPlugIn plugIn;
	private static RegisterDefinition register;

	@TempDir
	Path folder;

	@BeforeAll
	static void aRegisterIsThere() {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			Waiting.until(catalogue, () -> plugIn = RegisterModels.plugIn("temporary.trips").install(plugIns),
					open -> open.register("YH.TRIPS").isPresent());
			register = catalogue.register("YH.TRIPS").orElseThrow();
		}
	}

	@AfterAll
	static void remove() {
		plugIn.close();
	}

	private RowsRead read(Path file) throws UnreadableReport, SheetRefused {
		RowReader reader = new RowReader(register, Optional.of("999901"), Optional::of);
		Spreadsheet.read(file, reader);
		return reader.finish();
	}

	private RowsRead csv(String... lines) throws IOException, UnreadableReport, SheetRefused {
		Path file = folder.resolve("trips.csv");
		Files.writeString(file, String.join("\n", lines));
		return read(file);
	}

	private RowsRead xlsx(Workbook workbook, Consumer<Sheet> content) throws IOException, UnreadableReport, SheetRefused {
		Path file = folder.resolve("trips" + (workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx"));
		try (workbook; OutputStream out = Files.newOutputStream(file)) {
			content.accept(workbook.createSheet("台账"));
			workbook.write(out);
		}
		return read(file);
	}

	private static void row(Sheet sheet, int number, Object... cells) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < cells.length; i++) {
			Cell cell = row.createCell(i);
			switch (cells[i]) {
			case null -> row.removeCell(cell);
			case Number value -> cell.setCellValue(value.doubleValue());
			case Boolean value -> cell.setCellValue(value);
			case LocalDate value -> {
				CellStyle style = sheet.getWorkbook().createCellStyle();
				style.setDataFormat((short) 14);
				cell.setCellStyle(style);
				cell.setCellValue(value);
			}
			default -> cell.setCellValue(cells[i].toString());
			}
		}
	}

	@Test
	void columnsAreFoundByLabelAndAliasInAnyOrderBelowATitle() throws Exception {
		RowsRead read = xlsx(new XSSFWorkbook(), sheet -> {
			row(sheet, 0, "云河区法律船出航登记");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
			row(sheet, 2, "花费（万元）", "天 气", "编号", "不认识的列", "开航日", "船长", "夜航");
			row(sheet, 3, 1.25, "雨", "A-1", "x", LocalDate.of(2024, 2, 29), "李水", "是");
		});
		assertThat(read.refused()).isEmpty();
		assertThat(read.rows()).singleElement().satisfies(row -> {
			assertThat(row.values()).isEqualTo(Map.of("cost", new BigDecimal("12500.0000"), "weather", "rain", "number", "A-1",
					"leftOn", LocalDate.of(2024, 2, 29), "captain", "李水", "night", true));
			assertThat(row.sheet()).isEqualTo("台账");
			assertThat(row.number()).isEqualTo(4);
		});
		assertThat(read.left()).extracting(Refusal::column).containsExactly("不认识的列");
		assertThat(read.columns().get("台账")).containsEntry("number", "C");
	}

	@Test
	void datesAreReadAsTextAsNumbersAndAsDates() throws Exception {
		RowsRead read = xlsx(new XSSFWorkbook(), sheet -> {
			row(sheet, 0, "航次", "出航日期");
			List<Object> written = List.of("2024-3-5", "2024/03/05", "2024.3.5", "2024年3月5日", "20240305", 20240305, 45356,
					"2024-03-05 08:30:00", "２０２４－０３－０５", LocalDate.of(2024, 3, 5));
			for (int i = 0; i < written.size(); i++) {
				row(sheet, i + 1, "A-" + i, written.get(i));
			}
		});
		assertThat(read.refused()).isEmpty();
		assertThat(read.rows()).hasSize(10).allSatisfy(
				row -> assertThat(row.values()).containsEntry("leftOn", LocalDate.of(2024, 3, 5)));
	}

	@Test
	void daysOfAFileFrom1904AreCountedFromThere() throws Exception {
		XSSFWorkbook workbook = new XSSFWorkbook();
		workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
		RowsRead read = xlsx(workbook, sheet -> {
			row(sheet, 0, "航次", "出航日期");
			row(sheet, 1, "A-1", 45356 - 1462);
		});
		assertThat(read.rows().getFirst().values()).containsEntry("leftOn", LocalDate.of(2024, 3, 5));
	}

	@Test
	void anOldWorkbookIsReadAlike() throws Exception {
		RowsRead read = xlsx(new HSSFWorkbook(), sheet -> {
			row(sheet, 0, "航次", "出航日期", "乘客人数");
			row(sheet, 1, "A-1", LocalDate.of(2024, 3, 5), 12);
		});
		assertThat(read.rows().getFirst().values()).containsEntry("guests", BigDecimal.valueOf(12)).containsEntry("leftOn",
				LocalDate.of(2024, 3, 5));
	}

	@Test
	void whatIsWrongIsRefusedWithSheetCellAndReason() throws Exception {
		RowsRead read = xlsx(new XSSFWorkbook(), sheet -> {
			row(sheet, 0, "航次", "出航日期", "返航日期", "码头", "乘客人数", "船长", "夜航", "费用");
			row(sheet, 1, "A-1", "2024-13-01");
			row(sheet, 2, "A-2", "2024-01-02", "2024-01-01");
			row(sheet, 3, "A-3", "2024-01-02", null, "南码头");
			row(sheet, 4, "A-4", "2024-01-02", null, null, 301);
			row(sheet, 5, "A-5", "2024-01-02", null, null, 1.5);
			row(sheet, 6, "A-6", "2024-01-02", null, null, null, "Li Shui");
			row(sheet, 7, "A-7", "2024-01-02", null, null, null, null, "也许");
			row(sheet, 8, "A-8", "2024-01-02", null, null, null, null, null, "约三百");
			row(sheet, 9, null, "2024-01-02");
			row(sheet, 10, "A-10", null, "2024-01-02");
			row(sheet, 11, "A-11", "2024-01-02");
			row(sheet, 12, "A-11", "2024-01-03");
		});
		assertThat(read.rows()).extracting(RegisterRow::key).containsExactly("A-11");
		assertThat(read.refused()).extracting(Refusal::cell).containsExactly("B2", "C3", "D4", "E5", "E6", "F7", "G8", "H9", "A10",
				"B11", "");
		assertThat(read.refused()).allSatisfy(refusal -> {
			assertThat(refusal.sheet()).isEqualTo("台账");
			assertThat(refusal.reason()).isNotBlank().doesNotContain("\n");
		});
		assertThat(read.refused().get(2).reason()).contains("东码头");
		assertThat(read.refused().get(5).reason()).as("a personal value is not repeated").doesNotContain("Li");
		assertThat(read.refused().getLast().reason()).contains("12");
	}

	@Test
	void totalsAndEmptyRowsAreNoRows() throws Exception {
		RowsRead read = csv("航次,出航日期,乘客人数", "A-1,2024-01-02,3", ",,", "合 计,,3", "", "A-2,2024-01-03,4", "总计：,,7");
		assertThat(read.rows()).extracting(RegisterRow::key).containsExactly("A-1", "A-2");
		assertThat(read.refused()).isEmpty();
		assertThat(read.left()).extracting(Refusal::row).containsExactly(4, 7);
	}

	@Test
	void wordsOfMergedCellsHoldForEachRowAndNumbersDoNot() throws Exception {
		RowsRead read = xlsx(new XSSFWorkbook(), sheet -> {
			row(sheet, 0, "航次", "出航日期", "码头", "费用");
			row(sheet, 1, "A-1", "2024-01-02", "西码头", 100);
			row(sheet, 2, "A-2", "2024-01-03");
			row(sheet, 3, "A-3", "2024-01-03");
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
			sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
			sheet.getRow(2).createCell(3).setCellValue(70);
		});
		assertThat(read.rows()).extracting(row -> row.values().get("harbour")).containsExactly("west", "west");
		assertThat(read.refused()).singleElement().satisfies(refusal -> assertThat(refusal.cell()).isEqualTo("D4"));
	}

	@Test
	void aFormulaCountsByItsValueAndIsRefusedWithoutOne() throws Exception {
		RowsRead read = xlsx(new XSSFWorkbook(), sheet -> {
			row(sheet, 0, "航次", "出航日期", "费用");
			row(sheet, 1, "A-1", "2024-01-02");
			row(sheet, 2, "A-2", "2024-01-02");
			sheet.getRow(1).createCell(2).setCellFormula("50*3");
			sheet.getRow(2).createCell(2).setCellFormula("50*4");
			sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(2));
		});
		assertThat(read.rows()).singleElement()
				.satisfies(row -> assertThat(row.values()).containsEntry("cost", new BigDecimal("150.0000")));
		assertThat(read.refused()).singleElement().satisfies(refusal -> assertThat(refusal.cell()).isEqualTo("C3"));
	}

	@Test
	void aSheetThatDoesNotFitIsRefusedAsAWholeInOneLine() {
		assertThatThrownBy(() -> csv("甲,乙", "1,2")).isInstanceOf(SheetRefused.class).hasMessageContaining("航次")
				.hasMessageNotContaining("\n");
		assertThatThrownBy(() -> csv("航次,费用", "A-1,2")).isInstanceOf(SheetRefused.class).hasMessageContaining("出航日期");
		assertThatThrownBy(() -> csv("航次,出航日期,开航日", "A-1,2024-01-01,2024-01-02")).isInstanceOf(SheetRefused.class)
				.hasMessageContaining("开航日");
	}

	@Test
	void theMessageThatNoHeadingsAreThereNamesHeadingsAndNoContents() {
		assertThatThrownBy(() -> csv("件号,乘客,费用", "A-1,某乘客,2")).isInstanceOf(SheetRefused.class).hasMessageContaining("件号 乘客")
				.hasMessageNotContaining("某乘客");
	}

	@Test
	void aFileOfWindowsIsReadAndAMaskIsNoValue() throws Exception {
		Path file = folder.resolve("trips.csv");
		Files.write(file, "航次;出航日期;船长;费用\nA-1;2024-01-02;王海;1,250.50\nA-2;2024-01-02;***;3\n"
				.getBytes(Charset.forName("GB18030")));
		RowsRead read = read(file);
		assertThat(read.rows()).singleElement()
				.satisfies(row -> assertThat(row.values()).containsEntry("cost", new BigDecimal("1250.5000")));
		assertThat(read.refused()).singleElement().satisfies(refusal -> assertThat(refusal.cell()).isEqualTo("C3"));
	}

}
