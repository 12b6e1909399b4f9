package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

import fadu.catalogue.ReportDesign;
import fadu.report.RerunReport;
import fadu.report.ReportException;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.report.format.ReportFormat.Layout;
import fadu.workspace.Selection;

/** Any report as an official document: head, end and imprint where GB/T 9704-2012 wants them, and nothing of the program in it. */
class OfficialShellTest extends BenchFixture {

	private static final Map<String, String> SHELL = Map.ofEntries(Map.entry("issuer", "石桥区司法局文件"),
			Map.entry("document_number", "石司发[2025]03号"), Map.entry("secrecy", "秘密★1年"), Map.entry("urgency", "加急"),
			Map.entry("headline", "石桥区司法局关于核实数字的通报"), Map.entry("addressee", "各司法所，机关各科室"),
			Map.entry("opening", "现将核对情况通报如下。"), Map.entry("closing", "特此通报。"), Map.entry("signature", "石桥区司法局"),
			Map.entry("dated", "2025-03-01"), Map.entry("contact", "联系人：王某，电话：00000000"), Map.entry("copies", "区政府办公室"),
			Map.entry("printed_by", "石桥区司法局办公室"), Map.entry("printed_on", "2025年3月3日"));

	@BeforeEach
	void open() throws Exception {
		bench.importReport(Files.writeString(folder.resolve("石桥.txt"), """
				石桥区司法局2024年工作总结
				2024年全年，受理法律援助案件480件，同比增长20%，为受援人挽回经济损失600余万元。审结行政复议案件90件，同比增长12.1%。
				"""));
	}

	@Test
	void headEndAndImprintStandInTheirOrder() throws Exception {
		WordStructure word = print("fadu.report.circular", SHELL);
		assertThat(word.problems()).isEmpty();
		assertThat(word.texts("Secrecy")).containsExactly("秘密★1年", "加急");
		assertThat(word.texts("Issuer1")).containsExactly("石桥区司法局文件");
		assertThat(word.texts("DocumentNumber")).as("brackets of the standard, no nought before the number")
				.containsExactly("石司发〔2025〕3号");
		assertThat(word.texts("Title")).containsExactly("石桥区司法局关于核实数字的通报");
		assertThat(word.texts("Addressee")).containsExactly("各司法所，机关各科室：");
		assertThat(word.texts("Signature")).containsExactly("石桥区司法局");
		assertThat(word.texts("DateOfIssue")).containsExactly("2025年3月1日");
		assertThat(word.texts("Contact")).containsExactly("（联系人：王某，电话：00000000）");
		assertThat(word.texts("AttachmentList")).containsExactly("附件：需核实的数字");
		List<String> styles = word.values("/w:document/w:body/w:p/w:pPr/w:pStyle/@w:val");
		assertThat(styles).containsSubsequence("Secrecy", "Issuer1", "DocumentNumber", "Title", "Addressee", "BodyText", "Heading1",
				"AttachmentList", "Signature", "DateOfIssue", "Contact", "AttachmentMark", "AttachmentTitle");
		List<Node> tables = word.find("/w:document/w:body/w:tbl");
		assertThat(tables.getLast().getTextContent()).contains("抄送：区政府办公室。", "石桥区司法局办公室", "2025年3月3日印发");
	}

	@Test
	void anAttachmentBeginsAPage() throws Exception {
		WordStructure word = print("fadu.report.circular", SHELL);
		assertThat(word.find("//w:p[w:pPr/w:pStyle[@w:val='AttachmentMark']]/w:pPr/w:pageBreakBefore")).hasSize(1);
		assertThat(word.texts("AttachmentTitle")).containsExactly("需核实的数字");
	}

	@Test
	void aWideTableTurnsNeitherTheTextNorTheImprint() throws Exception {
		List<Node> sections = print("fadu.report.comparison", SHELL).find("//w:sectPr");
		assertThat(sections.size()).isGreaterThan(1);
		assertThat(WordStructure.find(sections.getFirst(), "w:pgSz/@w:orient")).isEmpty();
		assertThat(WordStructure.find(sections.getLast(), "w:pgSz/@w:orient")).as("the imprint stands upright").isEmpty();
	}

	@Test
	void aSignerStandsBesideTheNumber() throws Exception {
		Map<String, String> upwards = new LinkedHashMap<>(SHELL);
		upwards.put("signer", "李某某");
		assertThat(print("fadu.report.circular", upwards).texts("SignedNumber")).singleElement().asString()
				.contains("石司发〔2025〕3号", "签发人：李某某");
	}

	@Test
	void nothingOfTheProgramIsInAnyDocument() throws Exception {
		for (ReportDesign design : bench.catalogue.reports()) {
			WordStructure word = print(design.id(), SHELL);
			assertThat(word.problems()).as(design.id()).isEmpty();
			for (String part : List.of("word/document.xml", "docProps/core.xml", "word/footnotes.xml")) {
				assertThat(word.part(part).getDocumentElement().getTextContent()).as(design.id() + ' ' + part)
						.doesNotContain("法度", "Fadu", "自动生成");
			}
			assertThat(word.part("docProps/core.xml").getDocumentElement().getTextContent()).contains("石桥区司法局");
		}
	}

	@Test
	void theNumberOfAPageOnItsSideStandsAtTheShortSide() throws Exception {
		WordStructure word = print("fadu.report.comparison", Map.of("signature", "石桥区司法局"));
		List<Node> turned = word.find("//w:sectPr[w:pgSz/@w:orient]");
		assertThat(turned).isNotEmpty().allSatisfy(section -> assertThat(WordStructure.find(section, "w:footerReference"))
				.extracting(reference -> WordStructure.attribute(reference, "r:id"))
				.containsExactly("rIdOddTurnedFooter", "rIdEvenTurnedFooter"));
		assertThat(word.find("//w:sectPr[not(w:pgSz/@w:orient)]"))
				.allSatisfy(section -> assertThat(WordStructure.attribute(WordStructure.find(section, "w:footerReference").get(0),
						"r:id")).isEqualTo("rIdOddFooter"));
		assertThat(WordStructure.find(word.part("word/footer3.xml"), "//w:textDirection/@w:val").get(0).getNodeValue())
				.isEqualTo("tbRl");
	}

	@Test
	void whatIsNotOfItsKindIsRefusedInOneLine() {
		refused("dated", "三月一日", "dated", "2025-03-01");
		refused("document_number", "第三号", "document_number", "〔2025〕3号");
		refused("secrecy", "内部", "secrecy", "绝密");
		refused("copy_number", "12", "copy_number", "000012");
		refused("issuer", "一行\n两行", "issuer", "不换行");
	}

	private void refused(String field, String value, String... said) {
		assertThatThrownBy(() -> print("fadu.report.circular", Map.of(field, value))).isInstanceOf(ReportException.class)
				.message().contains(said).doesNotContain("\n");
	}

	@Test
	void otherFormatsHaveNoHeadAndSaySo() {
		assertThatThrownBy(
				() -> new RunReport(bench.workspace, true).run(bench.design("fadu.report.circular"), Selection.ALL, SHELL,
						Layout.PDF, folder.resolve("x.pdf"), new NullProgressMonitor()))
				.isInstanceOf(ReportException.class)
				.hasMessageContaining("docx");
		assertThat(folder.resolve("x.pdf")).doesNotExist();
	}

	@Test
	void theHeadIsKeptWhenTheReportIsMadeAgain() throws Exception {
		Path first = path("fadu.report.circular", SHELL);
		Path again = folder.resolve("again.docx");
		new RerunReport(bench.workspace, first).run(RerunReport.stamp(first), again, new NullProgressMonitor());
		assertThat(new WordStructure(again).texts("DocumentNumber")).containsExactly("石司发〔2025〕3号");
	}

	private WordStructure print(String design, Map<String, String> parameters) throws Exception {
		return new WordStructure(path(design, parameters));
	}

	private Path path(String design, Map<String, String> parameters) throws Exception {
		return new RunReport(bench.workspace, true).run(bench.design(design), bench.districts("石桥区"), parameters,
				ReportFormat.Layout.DOCX, folder.resolve(design + ".docx"), new NullProgressMonitor());
	}

}
