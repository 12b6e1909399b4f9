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

/** Files of the national fixed-layout format (GB/T 33190). */
class OfdTest extends FormatsFixture {

	private Path file(String name, String... objects) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		put(parts, "OFD.xml",
				"<ofd:OFD xmlns:ofd='urn:ofd'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
		put(parts, "Doc_0/Document.xml",
				"<ofd:Document xmlns:ofd='urn:ofd'><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
						+ "</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID='9' BaseLoc='Tpls/T.xml'/></ofd:CommonData><ofd:Pages>"
						+ "<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>");
		put(parts, "Doc_0/Tpls/T.xml", page(""));
		put(parts, "Doc_0/Pages/Page_0/Content.xml", page("<ofd:Template TemplateID='9'/>" + String.join("", objects)));
		return Files.write(folder.resolve(name), ZipFiles.zip(parts));
	}

	private static void put(Map<String, byte[]> parts, String name, String text) {
		parts.put(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String page(String objects) {
		return "<ofd:Page xmlns:ofd='urn:ofd'><ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content></ofd:Page>";
	}

	private static String text(double x, double y, String delta, String text) {
		return "<ofd:TextObject Boundary='" + x + ' ' + y + " 150 6' Size='5' Font='1'><ofd:TextCode X='0' Y='5'" + delta + ">"
				+ text
				+ "</ofd:TextCode></ofd:TextObject>";
	}

	@Test
	void linesAndTablesComeOutAsPrinted() throws IOException, UnreadableReport {
		ExtractedText text = read(file("a.ofd", text(20, 70, " DeltaX='g 2 5 5'", "东所"), text(100, 70, " DeltaX='2.5'", "31"),
				text(20, 60, " DeltaX='5'", "单位"), text(100, 60, " DeltaX='5'", "件数"),
				text(30, 40, " DeltaX='g 12 5'", "梅岭县司法局年度工作总结"), text(20, 90, "", "全年受理案件120件。")));
		assertThat(text.format()).isEqualTo(Format.OFD);
		assertThat(text.text().lines()).containsExactly("梅岭县司法局年度工作总结", "单位 | 件数", "东所 | 31", "全年受理案件120件。");
		assertThat(place(text, "120件")).isEqualTo("page 1");
	}

	@Test
	void damagedAndScannedOnesAreRefused() throws IOException {
		assertThat(refusal(file("a.ofd"))).contains("没有文字");
		assertThat(refusal(Files.write(folder.resolve("b.ofd"), ZipFiles.zip(Map.of("OFD.xml", new byte[3]))))).contains("已损坏");
	}

}
