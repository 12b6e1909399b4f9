package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.UnreadableReport;

/** A workbook is read as its cells show. */
class SheetTest extends FormatsFixture {

	@Test
	void cellsReadAsTheyShow() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("Sheet1").row("项目", "数值").row("罚没金额(万元)", 1753.79).row("纠错率", 0.4375)
				.format(2, 1, "0.00%").row("经费", 1234567.8).format(3, 1, "#,##0.00").row("和", 0.1 + 0.2).row("长", 123456789012.0)
				.row("截止日", LocalDate.of(2024, 6, 30)).row("月份", LocalDate.of(2024, 6, 1)).format(7, 1, "yyyy\"年\"m\"月\";@")) {
			file.row("公式", 0).sheet().getRow(8).getCell(1).setCellFormula("SUM(B2,1)");
			file.sheet().getRow(8).getCell(1).setCellValue(1754.79); // as the spreadsheet program left it
			assertThat(lines(file.save(folder.resolve("a.xlsx")))).containsExactly("项目 | 数值", "罚没金额(万元) | 1753.79",
					"纠错率 | 43.75%", "经费 | 1,234,567.80", "和 | 0.3", "长 | 123456789012", "截止日 | 2024年6月30日", "月份 | 2024年6月",
					"公式 | 1754.79");
		}
	}

	@Test
	void everyCellKnowsItsSheetAndReference() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("复议情况").row("事项", "件数").row("受理", 318).sheet("表1").row(null, "甲", "乙")
				.row("所数", 12, 15)) {
			ExtractedText text = read(file.save(folder.resolve("a.xlsx")));
			assertThat(text.text()).isEqualTo("复议情况\n事项 | 件数\n受理 | 318\n|  | 甲 | 乙\n所数 | 12 | 15\n");
			assertThat(place(text, "复议情况")).isEqualTo("sheet 复议情况");
			assertThat(place(text, "318")).isEqualTo("sheet 复议情况!B2");
			assertThat(place(text, "15")).isEqualTo("sheet 表1!C2");
		}
	}

	@Test
	void aTitleOverTheTableIsALineAndAGroupWithinKeepsTheHead() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("Sheet1").row("云溪区各所案件统计表").row("单位", "案件数(件)").row("东片").row("城东所", 52)
				.row().row("说明：据各所报送。")) {
			file.sheet().addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
			ExtractedText text = read(file.save(folder.resolve("a.xlsx")));
			assertThat(text.text()).isEqualTo("云溪区各所案件统计表\n单位 | 案件数(件)\n东片 | |\n城东所 | 52\n说明：据各所报送。\n");
			assertThat(figures(text)).containsExactly("52件 =");
		}
	}

	@Test
	void mergedHeadsHoldForTheirColumnsAndRows() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("Sheet1").row("单位", "案件(件)", null, "经费(万元)").row(null, "受理", "办结", null)
				.row("城东所", 52, 50, 3.5)) {
			for (String merged : new String[]{"A1:A2", "B1:C1", "D1:D2"}) {
				file.sheet().addMergedRegion(CellRangeAddress.valueOf(merged));
			}
			ExtractedText text = read(file.save(folder.resolve("a.xlsx")));
			assertThat(text.text()).isEqualTo("单位 | 案件(件) 受理 | 案件(件) 办结 | 经费(万元)\n城东所 | 52 | 50 | 3.5\n");
			assertThat(figures(text)).containsExactly("52件 =", "50件 =", "35000元 =");
		}
	}

	@Test
	void whatIsHiddenIsLeftOutAndSaid() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("公开").row("受理", 318).row("内部", 7).sheet("底稿").row("受理", 999)) {
			file.workbook().setSheetVisibility(1, SheetVisibility.HIDDEN);
			file.workbook().getSheetAt(0).getRow(1).setZeroHeight(true);
			ExtractedText text = read(file.save(folder.resolve("a.xlsx")));
			assertThat(text.text()).isEqualTo("公开\n受理 | 318\n");
			assertThat(text.notes()).anyMatch(note -> note.contains("公开") && note.contains("2"))
					.anyMatch(note -> note.contains("底稿")).hasSize(2);
		}
	}

	@Test
	void formatsThatShowTenThousandsAreReadByTheirValue() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("Sheet1").row("项目", "金额").row("甲", 3456000).row("乙", 3456000)
				.row("丙", 3456789)
				.row("丁", 3456000).row("戊", 12).format(1, 1, "0!.0,").format(2, 1, "0\\.0,\"万元\"").format(3, 1, "0\"万\"0000\"元\"")
				.format(4, 1, "[>=10000]0!.0,\"万元\";0\"元\"").format(5, 1, "[>=10000]0!.0,\"万元\";0\"元\"")) {
			assertThat(lines(file.save(folder.resolve("a.xlsx")))).containsExactly("项目 | 金额", "甲 | 345.6", "乙 | 345.6万元",
					"丙 | 345.6789万元",
					"丁 | 345.6万元", "戊 | 12元");
		}
	}

	@Test
	void whatAFormSaysOfItselfIsNoHeadOfItsColumns() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("Sheet1").row("填报单位：云溪区司法局", null, "表号：统1表").row("指标", "单位", "2024年")
				.row("受理案件", "件", 52)) {
			file.sheet().addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
			ExtractedText text = read(file.save(folder.resolve("a.xlsx")));
			assertThat(text.text()).endsWith("\n指标 | 单位 | 2024年\n受理案件 | 件 | 52\n");
		}
	}

}
