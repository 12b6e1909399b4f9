package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.reading.formats.UnreadableReport;

/** One report in every format: the same figures come out. */
class SameFiguresTest extends FormatsFixture {

	static final String TITLE = "云溪区司法局2024年工作总结";
	static final String[] PARAGRAPHS = {
			"一、公共法律服务。全年办理法律援助案件1286件，同比增长12.5%，其中民事案件978件，为困难群众挽回损失2300余万元；全区12家法律服务站接待群众近1.5万人次，满意率达99.2%。",
			"二、行政复议。全年收到行政复议申请356件，受理318件，审结295件，纠错率为8.14%。"};
	static final String[][] TABLE = {{"领域", "案件数(件)", "罚没金额(万元)", "占比"}, {"市场监管", "120", "1753.79", "43.75%"},
			{"交通运输", "36", "0", "13.1%"}};

	private List<String> expected;

	@BeforeEach
	void readThePlainText() throws IOException, UnreadableReport {
		StringBuilder text = new StringBuilder(TITLE).append('\n');
		List.of(PARAGRAPHS).forEach(paragraph -> text.append(paragraph).append('\n'));
		List.of(TABLE).forEach(row -> text.append(String.join(" | ", row)).append('\n'));
		expected = figures(read(write("report.txt", text.toString())));
		assertThat(expected).contains("1286件 =", "17537900元 =", "43.75% =", "23000000元 >").hasSizeGreaterThan(14);
	}

	@Test
	void word() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin().paragraph(TITLE).paragraph(PARAGRAPHS[0]).paragraph(PARAGRAPHS[1]).table(TABLE)) {
			assertThat(figures(read(file.save(folder.resolve("report.docx"))))).isEqualTo(expected);
		}
	}

	@Test
	void pdf() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().paragraph(TITLE).paragraph(PARAGRAPHS[0]).paragraph(PARAGRAPHS[1])) {
			for (String[] row : TABLE) {
				file.row(row);
			}
			assertThat(figures(read(file.save(folder.resolve("report.pdf"))))).isEqualTo(expected);
		}
	}

	@Test
	void webPage() throws IOException, UnreadableReport {
		StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8><title>").append(TITLE)
				.append("</title></head><body><h1>").append(TITLE).append("</h1>");
		List.of(PARAGRAPHS).forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>\n"));
		page.append("<table>");
		List.of(TABLE).forEach(row -> page.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>"));
		assertThat(figures(read(write("report.html", page.append("</table></body></html>").toString())))).isEqualTo(expected);
	}

	@Test
	void workbook() throws IOException, UnreadableReport {
		try (SheetFile file = SheetFile.begin().sheet("Sheet1").row(TITLE).row(PARAGRAPHS[0]).row(PARAGRAPHS[1])
				.row((Object[]) TABLE[0]).row("市场监管", 120, 1753.79, 0.4375).row("交通运输", 36, 0, 0.131).format(4, 3, "0.00%")
				.format(5, 3, "0.0%")) {
			assertThat(figures(read(file.save(folder.resolve("report.xlsx"))))).isEqualTo(expected);
		}
	}

	@Test
	void csv() throws IOException, UnreadableReport {
		StringBuilder text = new StringBuilder(TITLE).append("\r\n");
		List.of(PARAGRAPHS).forEach(paragraph -> text.append('"').append(paragraph).append("\"\r\n"));
		List.of(TABLE).forEach(row -> text.append(String.join(",", row)).append("\r\n"));
		assertThat(figures(read(write("report.csv", text.toString())))).isEqualTo(expected);
	}

}
