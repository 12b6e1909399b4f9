package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.ReportFormat;

/** The comparison report as others go on working with it. */
class OfficeFilesTest {

	@TempDir
	static Path folder;
	private static ReportBench bench;

	@BeforeAll
	static void open() throws Exception {
		bench = new ReportBench(folder);
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void excelHoldsNumbersAsNumbersAndTheirBoundsBeside() throws Exception {
		try (InputStream in = Files.newInputStream(bench.run(ReportFormat.XLSX)); Workbook workbook = new XSSFWorkbook(in)) {
			Row loss = row(workbook.getSheet("数据"), "LA.LOSS_RECOVERED", "370212");
			assertThat(loss.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(loss.getCell(6).getNumericCellValue()).isEqualTo(9_880_000);
			assertThat(loss.getCell(7).getStringCellValue()).isEqualTo("more_than");
			Row absent = row(workbook.getSheet("数据"), "LA.LOSS_RECOVERED", "310116");
			assertThat(absent.getCell(6).getCellType()).isEqualTo(CellType.BLANK);
			assertThat(absent.getCell(10).getStringCellValue()).isEqualTo("原文残缺");
		}
	}

	@Test
	void excelHasASheetForEachPart() throws Exception {
		try (InputStream in = Files.newInputStream(bench.run(ReportFormat.XLSX)); Workbook workbook = new XSSFWorkbook(in)) {
			assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName)).containsExactly("资料来源", "指标对比",
					"图示", "可比性", "附录", "数据");
			assertThat(workbook.getSheet("指标对比").getRow(1).getCell(3).getStringCellValue()).isEqualTo("金山区");
		}
	}

	@Test
	void htmlIsOneFileThatAsksNobody() throws Exception {
		String html = Files.readString(bench.run(ReportFormat.HTML));
		assertThat(html).contains("<html lang=\"zh-CN\">", "区域对比报告", "崂山区", "data:image/svg+xml;base64,")
				.doesNotContain("<script", "http://", "https://", "file:");
	}

	private static Row row(Sheet sheet, String metric, String district) {
		List<Row> rows = StreamSupport.stream(sheet.spliterator(), false)
				.filter(row -> metric.equals(row.getCell(1).getStringCellValue()))
				.filter(row -> district.equals(row.getCell(4).getStringCellValue())).toList();
		return rows.get(0);
	}

}
