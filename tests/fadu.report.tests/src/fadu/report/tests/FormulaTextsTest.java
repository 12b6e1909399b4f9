package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.format.ReportFormat;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;

/** A plug-in whose names begin like formulas, which a spreadsheet would run. */
class FormulaTextsTest {

	private static final String ATTACK = "=HYPERLINK(\"http://example.invalid\")";

	@TempDir
	Path folder;
	private ReportBench bench;
	private TemporaryPlugIn plugIn;

	@BeforeEach
	void open() throws Exception {
		plugIn = TemporaryPlugIn.named("more.district").district(Models.district("990001", ATTACK.replace("\"", "&quot;"), "+1+1",
				Models.document("abc".repeat(21) + 1, "990001",
						Models.observation("1", "LA.CASES_ACCEPTED", "101 件", 10, 14, "101件"))))
				.install(folder);
		bench = new ReportBench(folder);
	}

	@AfterEach
	void close() {
		bench.close();
		plugIn.close();
	}

	@Test
	void excelHoldsThemAsTextsMarkedAsTexts() throws Exception {
		try (InputStream in = Files.newInputStream(bench.run(ReportFormat.Layout.XLSX));
				XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			List<Cell> cells = StreamSupport.stream(workbook.spliterator(), false)
					.flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
					.flatMap(row -> StreamSupport.stream(row.spliterator(), false)).toList();
			assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
			List<Cell> likeFormulas = cells.stream().filter(cell -> cell.getCellType() == CellType.STRING)
					.filter(cell -> cell.getStringCellValue().matches("(?s)[=+\\-@].*")).toList();
			assertThat(likeFormulas.stream().map(Cell::getStringCellValue)).contains(ATTACK);
			assertThat(likeFormulas).allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
		}
	}

	@Test
	void csvHoldsThemBehindAnApostrophe() throws Exception {
		assertThat(Files.readString(bench.run(ReportFormat.of("csv").orElseThrow()))).contains(",\"'=HYPERLINK(", ",'+1+1,")
				.doesNotContain(",=",
						",\"=",
						",+1+1");
	}

}
