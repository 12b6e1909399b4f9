package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Format;
import fadu.reading.formats.UnreadableReport;

/** Files of Word and Excel 97 to 2003, under whatever name. */
class OldOfficeTest extends FormatsFixture {

	@Test
	void anOldWordFileIsReadAsItPrints() throws IOException, UnreadableReport {
		ExtractedText text = read(packed("meiling.doc", "report.wps"));
		assertThat(text.format()).isEqualTo(Format.DOC);
		assertThat(text.text()).contains("受理行政复议申请365件，审结295件¹。", "办理公证4321件", "1. 甲项", "2. 乙项")
				.doesNotContain("356", "隐藏").contains("项目 | 案件数(件) 受理 | 案件数(件) 办结 | 金额(万元)", "法律援助 | 120 | 110 | 1753.79");
		assertThat(text.notes()).singleElement().asString().contains("删除线", "第 3 段");
		assertThat(place(text, "365件")).isEqualTo("paragraph 3");
		assertThat(place(text, "1753.79")).isEqualTo("table 1 row 3 column 4");
	}

	@Test
	void aWordFileWhoseLastBlockIsCutIsReadToThere() throws IOException, UnreadableReport {
		byte[] whole = Files.readAllBytes(packed("meiling.doc", "whole.doc"));
		Path file = Files.write(folder.resolve("cut.doc"), java.util.Arrays.copyOf(whole, whole.length - 110));
		assertThat(read(file).text()).contains("受理行政复议申请365件");
	}

	@Test
	void anOldWorkbookIsReadAsItShows() throws IOException, UnreadableReport {
		Path file = folder.resolve("ledger.et");
		try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			HSSFSheet sheet = workbook.createSheet("台账");
			row(sheet, 0, "梅岭县司法局2024年台账", null, null);
			row(sheet, 1, "项目", "2024年", "占比");
			row(sheet, 2, "法律援助案件(件)", 1286, 0.125);
			row(sheet, 3, "旧数", 77, 0.5);
			row(sheet, 4, "法律援助经费(万元)", 1208000, 0.25);
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
			style(workbook, sheet, 2, 2, "0.0%");
			style(workbook, sheet, 4, 1, "0!.0,");
			HSSFFont struck = workbook.createFont();
			struck.setStrikeout(true);
			CellStyle crossed = workbook.createCellStyle();
			crossed.setFont(struck);
			sheet.getRow(3).getCell(1).setCellStyle(crossed);
			HSSFFont raised = workbook.createFont();
			raised.setTypeOffset(HSSFFont.SS_SUPER);
			HSSFRichTextString marked = new HSSFRichTextString("1201");
			marked.applyFont(3, 4, raised);
			row(sheet, 5, "复议案件(件)", null, null);
			sheet.getRow(5).createCell(1).setCellValue(marked);
			sheet.createDrawingPatriarch().createTextbox(new HSSFClientAnchor()).setString(new HSSFRichTextString("另有咨询4567人次"));
			workbook.createSheet("底稿");
			workbook.setSheetHidden(1, true);
			workbook.write(out);
		}
		ExtractedText text = read(file);
		assertThat(text.format()).isEqualTo(Format.XLS);
		assertThat(text.text()).contains("法律援助案件(件) | 1286 | 12.5%", "法律援助经费(万元) | 120.8", "复议案件(件) | 120¹", "另有咨询4567人次")
				.doesNotContain("77");
		assertThat(text.notes()).anyMatch(note -> note.contains("底稿")).anyMatch(note -> note.contains("台账!B4"));
		assertThat(text.doubts()).singleElement().satisfies(doubt -> assertThat(doubt.message()).contains("台账!B6", "脚注"));
		assertThat(place(text, "1286")).isEqualTo("sheet 台账!B3");
	}

	private static void row(HSSFSheet sheet, int number, Object... values) {
		HSSFRow row = sheet.createRow(number);
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof Number value) {
				row.createCell(i).setCellValue(value.doubleValue());
			} else if (values[i] != null) {
				row.createCell(i).setCellValue(values[i].toString());
			}
		}
	}

	private static void style(HSSFWorkbook workbook, HSSFSheet sheet, int row, int column, String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		sheet.getRow(row).getCell(column).setCellStyle(style);
	}

}
