package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.UnreadableReport;

/** A web page is read as it shows. */
class WebPageTest extends FormatsFixture {

	@Test
	void navigationScriptsAndHiddenPartsAreLeftOut() throws IOException, UnreadableReport {
		assertThat(lines(write("a.html", """
				<!DOCTYPE html><html><head><title>工作总结-云溪区司法局</title><style>p{width:12px}</style></head><body>
				<nav><a href=a>首页1</a></nav><div class="main-menu"><ul><li><a href=a>机构2</a><li><a href=b>公开3</a></ul></div>
				<script>var count = 999;</script><h1>工作总结</h1><p>受理案件<b>4</b>85件，<!-- 777件 -->审结
				  470件。</p><p style="display: none">测试888件</p><p>第一行<br>第二行</p><footer>备案12345号</footer></body></html>""")))
				.containsExactly("工作总结", "受理案件485件，审结470件。", "第一行", "第二行");
	}

	@Test
	void thePageTitleStandsForAMissingHeading() throws IOException, UnreadableReport {
		String page = "<html><head><title>云溪区司法局2024年工作总结</title></head><body><p>受理案件485件。</p></body></html>";
		assertThat(lines(write("a.html", page))).containsExactly("云溪区司法局2024年工作总结", "受理案件485件。");
	}

	@Test
	void tablesKeepTheirColumnsAndPlaces() throws IOException, UnreadableReport {
		ExtractedText text = read(write("a.html", """
				<html><body><p>如下：</p><table><tr><th rowspan=2>单位</th><th colspan=2>案件(件)</th></tr><tr><th>受理</th><th>办结</th></tr>
				<tr><td><p>城东所</p></td><td>52</td><td><span>5</span>0</td></tr></table></body></html>"""));
		assertThat(text.text()).isEqualTo("如下：\n单位 | 案件(件) 受理 | 案件(件) 办结\n城东所 | 52 | 50\n");
		assertThat(place(text, "50")).isEqualTo("table 1 row 3 column 3");
		assertThat(place(text, "如下")).isEqualTo("paragraph 1");
	}

	@Test
	void aTableThatLaysOutThePageIsRead() throws IOException, UnreadableReport {
		assertThat(lines(write("a.html", """
				<html><body><table><tr><td>栏目</td><td><p>受理案件485件。</p><table><tr><td>类别</td><td>件数</td></tr>
				<tr><td>民事</td><td>121</td></tr></table></td></tr></table></body></html>""")))
				.containsExactly("栏目", "受理案件485件。", "类别 | 件数", "民事 | 121");
	}

	@Test
	void theEncodingIsFoundHoweverItIsNamed() throws IOException, UnreadableReport {
		Charset chinese = Charset.forName("GB18030");
		String body = "<body><p>镕基路司法所受理案件485件。</p></body></html>";
		String expected = "镕基路司法所受理案件485件。";
		assertThat(lines(write("a.html", "<html><meta charset=gb2312>" + body, chinese))).containsExactly(expected);
		assertThat(
				lines(write("b.html", "<html><meta http-equiv='Content-Type' content='text/html; charset=GBK'>" + body, chinese)))
				.containsExactly(expected);
		assertThat(lines(write("c.html", "<html>" + body, chinese))).containsExactly(expected);
		assertThat(lines(write("d.html", "<html><meta charset=utf-8>" + body, chinese))).as("named wrongly")
				.containsExactly(expected);
		assertThat(lines(write("e.html", "\uFEFF<html>" + body, StandardCharsets.UTF_16LE))).containsExactly(expected);
		assertThat(lines(write("f.doc", "<html><meta charset=utf-8>" + body))).as("saved by Word under another name")
				.containsExactly(expected);
	}

	@Test
	void theMarkOfAFootnoteNeverLengthensANumber() throws IOException, UnreadableReport {
		assertThat(lines(write("a.html", "<html><p>共485<sup>2</sup>件</p></html>"))).containsExactly("共485²件");
	}

	@Test
	void everyTableIsReadAndWhatStandsBesideThem() throws IOException, UnreadableReport {
		String table = "<table><tr><td>所</td><td>%s</td></tr><tr><td>东所</td><td>%d</td></tr></table>";
		assertThat(lines(write("a.html", "<html><body>" + table.formatted("受理(件)", 31) + "<p>说明</p>" + table.formatted("办结(件)", 30)
				+ table.formatted("结案率(%)", 97) + "</body></html>")))
				.containsExactly("所 | 受理(件)", "东所 | 31", "说明", "所 | 办结(件)", "东所 | 30", "所 | 结案率(%)", "东所 | 97");
	}

	@Test
	void aTableWithinATableOfDataFollowsIt() throws IOException, UnreadableReport {
		String inner = "<table><tr><td>类</td><td>件</td></tr><tr><td>甲</td><td>8</td></tr></table>";
		ExtractedText text = read(write("a.html", "<html><body><table><tr><td>所</td><td>件数</td></tr><tr><td>东所</td><td>31" + inner
				+ "</td></tr></table></body></html>"));
		assertThat(text.text().lines()).containsExactly("所 | 件数", "东所 | 31", "类 | 件", "甲 | 8");
		assertThat(place(text, "8")).isEqualTo("table 2 row 2 column 2");
		assertThat(lines(write("b.html", "<html><body><table><tr><td>左栏</td><td>" + inner + "</td></tr></table></body></html>")))
				.containsExactly("左栏", "类 | 件", "甲 | 8");
	}

	@Test
	void struckOutWordsAreNoted() throws IOException, UnreadableReport {
		ExtractedText text = read(write("a.html", "<html><body><p>受理<s>12</s><del>13</del>"
				+ "<span style='text-decoration: line-through'>14</span>15件</p></body></html>"));
		assertThat(text.text().lines()).containsExactly("受理15件");
		assertThat(text.notes()).singleElement().asString().contains("删除线");
	}

}
