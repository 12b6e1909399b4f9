package fadu.register.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.catalogue.Catalogue;
import fadu.reading.formats.Spreadsheet;
import fadu.reading.formats.UnreadableReport;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.ExpressionParser;
import fadu.register.expression.ExpressionRefused;
import fadu.register.expression.ExpressionText;
import fadu.register.row.RowReader;
import fadu.register.row.SeenSheets.SeenHeading;
import fadu.testing.RegisterModels;
import fadu.testing.TemporaryPlugIn;
import fadu.testing.Waiting;

/** Who knows no English writes conditions in Chinese, with the signs of a Chinese keyboard. */
class ChineseConditionsTest {

	@TempDir
	static Path plugIns;

	private static TemporaryPlugIn plugIn;
	private static RegisterDefinition register;

	@BeforeAll
	static void aRegisterIsThere() {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			Waiting.until(catalogue, () -> plugIn = RegisterModels.plugIn("temporary.ferries").install(plugIns),
					open -> open.register("YH.TRIPS").isPresent());
			register = catalogue.register("YH.TRIPS").orElseThrow();
		}
	}

	@AfterAll
	static void remove() {
		plugIn.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"返航日期 已填 | backOn is present",
			"返航日期 为空 且 乘客人数 ＞= 20 | backOn is missing and guests >= 20",
			"备注 含有 ‘雨（大）’ 或 非 （码头 = 'east'） | remark contains '雨（大）' or not (harbour = 'east')",
			"码头 属于 （'east'，'west'） | harbour in ('east', 'west')",
			"备注 不含有 “试航” | remark not contains '试航'",
			"天数(出航日期, 返航日期) > 2 并且 年份(出航日期) = 2024 | days(leftOn, backOn) > 2 and year(leftOn) = 2024"})
	void aConditionInChineseIsTheSameAsInEnglish(String chinese, String english) throws ExpressionRefused {
		var expression = ExpressionParser.condition(english, register.fields());
		assertThat(ExpressionParser.condition(chinese, register.fields())).isEqualTo(expression);
		String written = ExpressionText.chinese(expression, register.fields());
		assertThat(written.replaceAll("'[^']*'", "")).doesNotContainPattern("[A-Za-z]");
		assertThat(ExpressionParser.condition(written, register.fields())).isEqualTo(expression);
	}

	@Test
	void theSheetThatExplainsAFormIsNotAmongItsColumns(@TempDir Path folder) throws IOException, UnreadableReport {
		Path file = folder.resolve("trips.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			fill(book.createSheet("船行台账"), List.of(List.of("航次", "出航日期", "码头"), List.of("甲1", "2024-03-01", "东码头")));
			fill(book.createSheet("填写说明"), List.of(List.of("船行台账", "每一航次一行"), List.of("列", "填什么", "必填", "可选值"),
					List.of("航次", "文字", "是", ""), List.of("码头", "选一项", "", "东码头 西码头")));
			book.write(out);
		}
		RowReader reader = new RowReader(register, Optional.of("999901"), Optional::of);
		Spreadsheet.read(file, reader);
		assertThat(reader.seen().headings()).extracting(SeenHeading::text).containsExactly("航次", "出航日期", "码头");
	}

	private static void fill(Sheet sheet, List<List<String>> rows) {
		for (List<String> cells : rows) {
			Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			cells.forEach(cell -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
		}
	}

}
