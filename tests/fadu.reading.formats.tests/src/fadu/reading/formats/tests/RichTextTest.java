package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Format;
import fadu.reading.formats.UnreadableReport;

/** Files of rich text, from LibreOffice and as Word and WPS write them in Chinese code pages. */
class RichTextTest extends FormatsFixture {

	@Test
	void paragraphsListsAndMergedCells() throws IOException, UnreadableReport {
		ExtractedText text = read(packed("meiling.rtf", "report.doc"));
		assertThat(text.format()).isEqualTo(Format.RTF);
		assertThat(text.text()).startsWith("梅岭县司法局2024年工作总结").contains("受理行政复议申请365件，审结295件¹。", "办理公证4321件", "1. 甲项", "2. 乙项",
				"项目 | 案件数(件) 受理 | 案件数(件) 办结 | 金额(万元)", "法律援助 | 120 | 110 | 1753.79").doesNotContain("356", "隐藏");
		assertThat(text.notes()).singleElement().asString().contains("删除线");
		assertThat(place(text, "1753.79")).isEqualTo("table 1 row 3 column 4");
	}

	@Test
	void chineseBytesAreReadByTheCodePageOfTheFontOrTheFile() throws IOException, UnreadableReport {
		String chinese = escaped("全年办理案件") + "120" + escaped("件");
		String head = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fnil\\fcharset0 Times;}{\\f1\\fnil\\fcharset134 Song;}}";
		assertThat(lines(write("a.rtf", head + "\\f1 " + chinese + "\\par}", StandardCharsets.ISO_8859_1)))
				.containsExactly("全年办理案件120件");
		assertThat(lines(write("b.rtf", head + "\\f0 " + chinese + "\\par}", StandardCharsets.ISO_8859_1)))
				.containsExactly("全年办理案件120件");
		assertThat(lines(write("c.rtf", head + "\\uc1\\u20840?\\u24180?120\\u20214?{\\*\\unknown 77}{\\footnote \\'d7\\'a2}\\par}",
				StandardCharsets.ISO_8859_1))).first().isEqualTo("全年120件");
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		for (byte octet : text.getBytes(java.nio.charset.Charset.forName("GB18030"))) {
			escaped.append(String.format("\\'%02x", octet & 0xff));
		}
		return escaped.toString();
	}

}
