package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.UnreadableReport;

/** A PDF file is read in paragraphs, as its author wrote it before it was set. */
class PdfTest extends FormatsFixture {

	@Test
	void aParagraphIsOneLineHoweverItIsSet() throws IOException, UnreadableReport {
		String first = "今年以来，全区司法所共排查矛盾纠纷3412件，调处成功3358件，成功率98.4%，防止民间纠纷转化为刑事案件27件，挽回经济损失1280余万元。";
		String second = "下一步，将继续推进基层基础建设。";
		try (PdfFile file = PdfFile.begin().paragraph("云溪区司法局工作总结").paragraph(first).paragraph(second).paragraph(first)) {
			assertThat(lines(file.save(folder.resolve("a.pdf")))).containsExactly("云溪区司法局工作总结", first, second, first);
		}
	}

	@Test
	void noFigureIsBrokenByTheEndOfALine() throws IOException, UnreadableReport {
		for (int i = 0; i < 12; i++) {
			String sentence = "推进各项工作".repeat(4) + "中".repeat(i) + "，受理法律援助案件1286件，同比增长12.5%。";
			try (PdfFile file = PdfFile.begin().paragraph(sentence)) {
				assertThat(figures(read(file.save(folder.resolve(i + ".pdf"))))).as(sentence).containsExactly("1286件 =", "12.5% =");
			}
		}
	}

	@Test
	void aParagraphGoesOnOverTheEndOfThePageWithoutHeaderAndPageNumber() throws IOException, UnreadableReport {
		String sentence = "全区律师事务所办理案件4521件，律师参与公益法律服务968人次，为企业开展法治体检213次，提出法律意见450条。";
		try (PdfFile file = PdfFile.begin().header("云溪区司法局2024年度报告")) {
			for (int i = 0; i < 30; i++) {
				file.paragraph(sentence);
			}
			ExtractedText text = read(file.save(folder.resolve("a.pdf")));
			assertThat(file.document().getNumberOfPages()).isEqualTo(3);
			assertThat(text.text().lines()).hasSize(30).allMatch(sentence::equals);
			assertThat(text.places().at(0)).hasValueSatisfying(place -> assertThat(place.label()).isEqualTo("page 1"));
			assertThat(text.places().at(text.text().length() - 2))
					.hasValueSatisfying(place -> assertThat(place.label()).isEqualTo("page 3"));
		}
	}

	@Test
	void columnsBecomeATable() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().paragraph("各所情况如下：").row("单位", "案件数(件)", "金额(万元)").row("城东所", "52", "12.5")
				.row("城西所", "", "8").paragraph("以上数据截至12月底。")) {
			ExtractedText text = read(file.save(folder.resolve("a.pdf")));
			assertThat(text.text()).isEqualTo("各所情况如下：\n单位 | 案件数(件) | 金额(万元)\n城东所 | 52 | 12.5\n城西所 |  | 8\n以上数据截至12月底。\n");
			assertThat(figures(text)).containsExactly("52件 =", "125000元 =", "80000元 =");
		}
	}

	@Test
	void numbersThatStandCloseAndOutOfTheirColumnsAreNotJoined() throws IOException, UnreadableReport {
		float[] heads = {0, 60, 140, 230};
		float[] numbers = {0, 96, 144, 192};
		try (PdfFile file = PdfFile.begin().paragraph("主要数据：").row(heads, "指标", "单位", "2025年", "2024年")
				.row(numbers, "人民调解", "件", "6318", "5874")
				.row(numbers, "复议收案", "件", "218", "164")) {
			assertThat(read(file.save(folder.resolve("a.pdf"))).text())
					.isEqualTo("主要数据：\n指标 | 单位 | 2025年 | 2024年\n人民调解 | 件 | 6318 | 5874\n复议收案 | 件 | 218 | 164\n");
		}
	}

	@Test
	void headingsStayApart() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().paragraph("一、主要工作").paragraph("（一）法治宣传").paragraph("举办讲座36场。").paragraph("二、存在问题")) {
			assertThat(lines(file.save(folder.resolve("a.pdf")))).containsExactly("一、主要工作", "（一）法治宣传", "举办讲座36场。", "二、存在问题");
		}
	}

	@Test
	void aScannedPageAmongOthersIsSaid() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().paragraph("受理案件485件。")) {
			PDPage scanned = new PDPage();
			PDResources resources = new PDResources();
			resources.add(new PDFormXObject(file.document()));
			scanned.setResources(resources);
			file.document().addPage(scanned);
			file.document().addPage(new PDPage());
			ExtractedText text = read(file.save(folder.resolve("a.pdf")));
			assertThat(text.notes()).singleElement().asString().contains("1 页").contains("第 2 页");
		}
	}

	@Test
	void columnsOfProseAreReadOneAfterTheOther() throws IOException, UnreadableReport {
		String[] left = {"　　全年受理法律援助案件", "一千余件，其中农民工案件", "四百二十件，为困难群众办", "实事一百件，全部办结并回", "访，群众普遍感到满意，受", "理行政复议申请三十一件。"};
		String[] right = {"　　全区有人民调解委员会", "一百二十个，调解员四百人", "，开展法治宣传活动二百场", "，发放资料三万份，律师进", "村入户解答咨询五千人次，", "各项工作走在全市的前列。"};
		try (PdfFile file = PdfFile.begin()) {
			for (int i = 0; i < left.length; i++) {
				file.columns(left[i], right[i]);
			}
			assertThat(lines(file.save(folder.resolve("a.pdf")))).containsExactly(
					String.join("", left).strip(), String.join("", right).strip());
		}
	}

	@Test
	void aCellOfSeveralLinesIsOneCell() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().row("单位", "案件数(件)", "做法").row("城东所", "52", "开展进村入户").row("", "", "宣传活动")
				.row("城西所", "31", "律师坐班")) {
			assertThat(lines(file.save(folder.resolve("a.pdf")))).containsExactly("单位 | 案件数(件) | 做法", "城东所 | 52 | 开展进村入户宣传活动",
					"城西所 | 31 | 律师坐班");
		}
	}

	@Test
	void aPageThatLiesOnItsSideIsReadUpright() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().paragraph("受理案件485件。").paragraph("办结案件480件。")) {
			file.document().getPage(0).setRotation(90);
			assertThat(lines(file.save(folder.resolve("a.pdf")))).containsExactly("受理案件485件。", "办结案件480件。");
		}
	}

	@Test
	void aTitleGoesOnInItsSecondLine() throws IOException, UnreadableReport {
		String body = "今年以来，云溪区司法局受理法律援助案件412件，办结389件，比上年增长。".repeat(3);
		try (PdfFile file = PdfFile.begin().title("云溪区司法局2024年工作总结和下一年工作", "思路").paragraph(body)) {
			assertThat(lines(file.save(folder.resolve("a.pdf")))).containsExactly("云溪区司法局2024年工作总结和下一年工作思路", body);
		}
		try (PdfFile file = PdfFile.begin().title("云溪区司法局2024年法律援助工作总结报告", "（一月三日）").paragraph(body)) {
			assertThat(lines(file.save(folder.resolve("b.pdf")))).startsWith("云溪区司法局2024年法律援助工作总结报告", "（一月三日）");
		}
	}

}
