package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.format.ReportFormat;
import fadu.workspace.Selection;

/** The Excel workbook of the comparison as somebody sees it who goes on calculating. */
class WorkbookTest {

	private static final String MATRIX = "指标对比";

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static XSSFWorkbook workbook;

	@BeforeAll
	static void open() throws Exception {
		bench = new ReportBench(folder);
		workbook = workbook(bench.run(ReportFormat.Layout.XLSX));
	}

	@AfterAll
	static void close() throws Exception {
		workbook.close();
		bench.close();
	}

	@Test
	void thereIsASheetForEachTableAndOneThatSaysWhatItIs() {
		assertThat(names(workbook)).startsWith("说明").contains(MATRIX, "资料来源文件", "可比性", "数字来源").doesNotHaveDuplicates()
				.allMatch(name -> name.length() <= 31);
		assertThat(text(workbook.getSheet("说明"))).contains("区域对比报告", "金山区、青岛市、崂山区、环翠区、江北区", "fadu.report.comparison",
				"fadu.metrics.legalaid", "未报告", "原文残缺", "口径不合", "待核对");
	}

	@Test
	void aNumberIsANumberAndItsBoundStandsBesideIt() {
		Row loss = row(workbook.getSheet(MATRIX), "LA.LOSS_RECOVERED");
		int value = column(workbook.getSheet(MATRIX), "崂山区\n数值");
		assertThat(loss.getCell(value).getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(loss.getCell(value).getNumericCellValue()).isEqualTo(9_880_000);
		assertThat(loss.getCell(value + 1).getStringCellValue()).isEqualTo("多于");
		assertThat(loss.getCell(value + 2).getStringCellValue()).isEqualTo("2024年");
		assertThat(Stream.of(0, 1, 2, 3).map(at -> shown(loss.getCell(at)))).contains("法律援助挽回损失金额（元）");
	}

	@Test
	void anEmptyNumberSaysBesideItWhyItIsEmptyAndZeroIsANumber() {
		XSSFSheet matrix = workbook.getSheet(MATRIX);
		Row loss = row(matrix, "LA.LOSS_RECOVERED");
		assertThat(loss.getCell(column(matrix, "金山区\n数值")).getCellType()).isEqualTo(CellType.BLANK);
		assertThat(loss.getCell(column(matrix, "金山区\n数值") + 1).getStringCellValue()).isEqualTo("原文残缺");
		assertThat(loss.getCell(column(matrix, "青岛市\n数值") + 1).getStringCellValue()).isEqualTo("未报告");
		Cell escapes = row(matrix, "CC.ESCAPES").getCell(column(matrix, "崂山区\n数值"));
		assertThat(escapes.getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(escapes.getNumericCellValue()).isZero();
	}

	@Test
	void everySourceHasNumberBoundAndUnitInColumnsOfTheirOwn() {
		XSSFSheet sources = workbook.getSheet("数字来源");
		Row loss = StreamSupport.stream(sources.spliterator(), false)
				.filter(row -> text(row).contains("LA.LOSS_RECOVERED") && text(row).contains("崂山区")).findFirst().orElseThrow();
		assertThat(text(loss)).contains("9880000", "多于", "988万余元", "3418");
		assertThat(StreamSupport.stream(loss.spliterator(), false).filter(cell -> cell.getCellType() == CellType.NUMERIC)
				.map(Cell::getNumericCellValue)).contains(9_880_000d, 3418d, 3424d);
	}

	@Test
	void headsStayFilterAndRepeatInPrint() {
		for (String name : names(workbook).stream().skip(1).toList()) {
			XSSFSheet sheet = workbook.getSheet(name);
			assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).as(name).isEqualTo((short) 1);
			assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).as(name).startsWith("A1:");
			assertThat(sheet.getRepeatingRows().formatAsString()).as(name).isEqualTo("1:1");
			assertThat(sheet.getPrintSetup().getLandscape()).as(name).isTrue();
			assertThat(sheet.getFitToPage()).as(name).isTrue();
		}
	}

	@Test
	void everyDesignHasAWorkbookWithItsSources() throws Exception {
		for (var design : bench.catalogue.reports()) {
			try (XSSFWorkbook book = workbook(bench.run(design.id(), Selection.ALL, ReportFormat.Layout.XLSX))) {
				assertThat(names(book)).as(design.id()).contains("说明", "数字来源").hasSizeGreaterThan(2);
				assertThat(cells(book)).as(design.id()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
			}
		}
	}

	@Test
	void aSelectionNarrowsTheSheets() throws Exception {
		Selection one = Selection.of(bench.workspace, List.of("LA"), List.of("崂山区"), Optional.empty());
		try (XSSFWorkbook book = workbook(bench.run(ReportBench.COMPARISON, one, ReportFormat.Layout.XLSX))) {
			assertThat(text(book.getSheet(MATRIX).getRow(0))).contains("崂山区\n数值").doesNotContain("青岛市");
		}
	}

	private static XSSFWorkbook workbook(Path file) throws Exception {
		try (InputStream in = Files.newInputStream(file)) {
			return new XSSFWorkbook(in);
		}
	}

	private static List<String> names(XSSFWorkbook book) {
		return StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName).toList();
	}

	private static Stream<XSSFCell> cells(XSSFWorkbook book) {
		return StreamSupport.stream(book.spliterator(), false).flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(XSSFCell.class::cast);
	}

	private static Row row(Sheet sheet, String metric) {
		return StreamSupport.stream(sheet.spliterator(), false).filter(row -> text(row).lines().anyMatch(metric::equals))
				.findFirst()
				.orElseThrow();
	}

	private static int column(Sheet sheet, String heading) {
		return StreamSupport.stream(sheet.getRow(0).spliterator(), false).filter(cell -> heading.equals(cell.getStringCellValue()))
				.mapToInt(Cell::getColumnIndex).findFirst().orElseThrow();
	}

	private static String text(Sheet sheet) {
		return String.join("\n", StreamSupport.stream(sheet.spliterator(), false).map(WorkbookTest::text).toList());
	}

	private static String text(Row row) {
		return String.join("\n", StreamSupport.stream(row.spliterator(), false).map(WorkbookTest::shown).toList());
	}

	private static String shown(Cell cell) {
		return switch (cell.getCellType()) {
		case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
		case STRING -> cell.getStringCellValue();
		default -> "";
		};
	}

}
