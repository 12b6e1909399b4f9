package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Format;
import fadu.reading.formats.UnreadableReport;

/** OpenDocument texts and spreadsheets. */
class OpenDocumentTest extends FormatsFixture {

	private static final String STYLES = """
			<style:style style:name="X" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
			<style:style style:name="R" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
			<style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style>
			<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..."
			style:num-suffix="、"/></text:list-style>""";

	static byte[] document(String kind, String body) throws IOException {
		String content = """
				<office:document-content xmlns:office="urn:o" xmlns:style="urn:s" xmlns:text="urn:t" xmlns:table="urn:tb"
				xmlns:draw="urn:d"><office:automatic-styles>%s</office:automatic-styles><office:body><office:%s>%s</office:%s>
				</office:body></office:document-content>""".formatted(STYLES, kind, body, kind);
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.UTF_8));
		parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
		return ZipFiles.zip(parts);
	}

	private Path file(String name, String kind, String body) throws IOException {
		return Files.write(folder.resolve(name), document(kind, body));
	}

	@Test
	void aTextIsReadAsItPrints() throws IOException, UnreadableReport {
		ExtractedText text = read(file("a.wps", "text",
				"""
						<text:h>梅岭县司法局2024年工作总结</text:h>
						<text:list text:style-name="L"><text:list-item><text:p>办理案件<text:span text:style-name="X">1</text:span>120件<text:note>
						<text:note-citation>1</text:note-citation><text:note-body><text:p>含跨年案件8件</text:p></text:note-body></text:note>。</text:p>
						</text:list-item><text:list-item><text:p>审结<text:s/>98件</text:p></text:list-item></text:list>
						<text:p><draw:frame><draw:text-box><text:p>框内56人</text:p></draw:text-box></draw:frame></text:p>
						<table:table><table:table-row><table:table-cell><text:p>项目</text:p></table:table-cell><table:table-cell
						table:number-columns-spanned="2"><text:p>件数</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
						<table:table-row><table:table-cell><text:p>所</text:p></table:table-cell><table:table-cell><text:p>受理</text:p>
						</table:table-cell><table:table-cell><text:p>办结</text:p></table:table-cell></table:table-row>
						<table:table-row><table:table-cell><text:p>城东所</text:p></table:table-cell><table:table-cell><text:p>31</text:p>
						</table:table-cell><table:table-cell><text:p>30</text:p></table:table-cell></table:table-row></table:table>"""));
		assertThat(text.format()).isEqualTo(Format.ODT);
		assertThat(text.text().lines()).containsExactly("梅岭县司法局2024年工作总结", "一、办理案件120件。", "二、审结 98件", "框内56人",
				"项目 所 | 件数 受理 | 件数 办结", "城东所 | 31 | 30", "含跨年案件8件");
		assertThat(text.notes()).singleElement().asString().contains("删除线");
		assertThat(place(text, "含跨年")).isEqualTo("paragraph 2");
	}

	@Test
	void aSpreadsheetIsReadAsItShows() throws IOException, UnreadableReport {
		ExtractedText text = read(file("a.et", "spreadsheet",
				"""
						<table:table table:name="台账"><table:table-column/><table:table-row><table:table-cell><text:p>项目</text:p></table:table-cell>
						<table:table-cell><text:p>数量</text:p></table:table-cell></table:table-row>
						<table:table-row><table:table-cell><text:p>案件(件)</text:p></table:table-cell><table:table-cell office:value-type="float"
						office:value="1286"><text:p>1,286</text:p></table:table-cell></table:table-row>
						<table:table-row><table:table-cell><text:p>经费(万元)</text:p></table:table-cell><table:table-cell office:value-type="float"
						office:value="3345000"><text:p>3345!.0</text:p></table:table-cell></table:table-row>
						<table:table-row><table:table-cell><text:p>合计</text:p></table:table-cell><table:table-cell table:formula="of:=SUM([.B1])"/>
						</table:table-row><table:table-row table:visibility="collapse"><table:table-cell><text:p>底数9</text:p></table:table-cell>
						</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell
						table:number-columns-repeated="16384"/></table:table-row></table:table>
						<table:table table:name="底稿" table:style-name="H"><table:table-row><table:table-cell><text:p>88</text:p></table:table-cell>
						</table:table-row></table:table>"""));
		assertThat(text.format()).isEqualTo(Format.ODS);
		assertThat(text.text()).contains("案件(件) | 1,286", "经费(万元) | 334.5").doesNotContain("88", "底数");
		assertThat(text.notes()).anyMatch(note -> note.contains("底稿")).anyMatch(note -> note.contains("隐藏"))
				.anyMatch(note -> note.contains("公式") && note.contains("台账!B4"));
		assertThat(place(text, "1,286")).isEqualTo("sheet 台账!B2");
	}

	@Test
	void whatIsEncryptedOrHasADocumentTypeIsRefused() throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
		parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>".getBytes(StandardCharsets.UTF_8));
		parts.put("content.xml", new byte[]{5, 6, 7});
		assertThat(refusal(Files.write(folder.resolve("a.odt"), ZipFiles.zip(parts)))).contains("已加密");
		parts.remove("META-INF/manifest.xml");
		parts.put("content.xml",
				"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><a>&x;</a>".getBytes(StandardCharsets.UTF_8));
		assertThat(refusal(Files.write(folder.resolve("b.odt"), ZipFiles.zip(parts)))).contains("已损坏");
	}

}
