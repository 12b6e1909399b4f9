package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Extractor;
import fadu.reading.formats.Limits;
import fadu.reading.formats.UnreadableReport;

/** Files that are huge, or made to harm, cost a bounded time and memory and end in one line. */
@Timeout(120)
class HostileFilesTest extends FormatsFixture {

	private static final String OPEN = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
	private static final String CLOSE = "</w:body></w:document>";
	private static final long GIGABYTE = 1L << 30;

	@Test
	void aZipBomb() throws IOException {
		Path bomb = Files.write(folder.resolve("bomb.docx"), ZipFiles.word(OPEN + "<w:p/>" + CLOSE, GIGABYTE));
		assertThat(Files.size(bomb)).isLessThan(2_000_000);
		assertThat(refusal(bomb)).contains("异常庞大");
	}

	@Test
	void partsThatUnpackToMoreThanIsAllowed() throws IOException {
		StringBuilder document = new StringBuilder(OPEN);
		for (int i = 0; i < 20_000; i++) {
			document.append("<w:p><w:r><w:t>").append(i * 7919L % 10007).append("</w:t></w:r></w:p>");
		}
		Path file = Files.write(folder.resolve("a.docx"), ZipFiles.word(document + CLOSE));
		Limits limits = new Limits(1 << 20, 1 << 20, 1 << 18, 1 << 20, Duration.ofSeconds(20));
		assertThat(refusal(new Extractor(limits), file)).contains("异常庞大");
	}

	@Test
	void entitiesAreNeitherFetchedNorMultiplied() throws IOException {
		Path secret = write("secret.txt", "password");
		Path external = Files.write(folder.resolve("external.docx"),
				ZipFiles.word("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri()
						+ "'>]>" + OPEN + "<w:p><w:r><w:t>485件&e;</w:t></w:r></w:p>" + CLOSE));
		assertThat(refusal(external)).doesNotContain("password").contains("已损坏");
		StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY e").append(i).append(" '&e").append(i - 1).append(";&e").append(i - 1).append(";'>");
		}
		laughs.append("]>").append(OPEN).append("<w:p><w:r><w:t>&e29;</w:t></w:r></w:p>").append(CLOSE);
		assertThat(refusal(Files.write(folder.resolve("laughs.docx"), ZipFiles.word(laughs.toString())))).contains("已损坏");
	}

	@Test
	void nestingWithoutEnd() throws IOException, UnreadableReport {
		int depth = 200_000;
		assertThat(refusal(Files.write(folder.resolve("a.docx"), ZipFiles.word(OPEN + "<w:sdt>".repeat(depth))))).contains("已损坏");
		assertThat(read(write("a.html", "<html><body>" + "<div><b>".repeat(depth) + "485件")).text()).contains("485件");
		assertThat(read(write("b.html", "<html><body>" + "<table><tr><td>".repeat(5_000) + "485件")).text()).contains("485件");
	}

	@Test
	void aFileOfAGigabyte() throws IOException {
		for (String start : new String[]{"report", "PK\u0003\u0004", "%PDF-1.7", "<html>"}) {
			Path file = folder.resolve("large");
			try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
				large.setLength(GIGABYTE);
				large.write(start.getBytes(StandardCharsets.ISO_8859_1));
			}
			assertThat(refusal(file)).contains("1024 MB");
		}
	}

	@Test
	void fiveHundredPages() throws IOException, UnreadableReport {
		try (PdfFile file = PdfFile.begin().header("云溪区司法局年度报告")) {
			for (int page = 0; page < 500; page++) {
				file.newPage();
				for (int i = 0; i < 10; i++) {
					file.paragraph("受理法律援助案件" + (1000 + page) + "件，为群众挽回损失" + i + "万元。");
				}
			}
			ExtractedText text = read(file.save(folder.resolve("a.pdf")));
			assertThat(text.text().lines()).hasSize(5000);
			assertThat(place(text, "1499件")).isEqualTo("page 500");
		}
	}

	@Test
	void aHundredThousandRows() throws IOException, UnreadableReport {
		Path file = folder.resolve("a.xlsx");
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("台账");
			for (int i = 0; i < 100_000; i++) {
				Row row = sheet.createRow(i);
				for (int column = 0; column < 8; column++) {
					if (i == 0 || column == 0) {
						row.createCell(column).setCellValue("案件" + column + "(件)" + i);
					} else {
						row.createCell(column).setCellValue(i * column);
					}
				}
			}
			workbook.write(out);
		}
		ExtractedText text = read(file);
		assertThat(text.text().lines()).hasSize(100_001);
		assertThat(place(text, "699993")).isEqualTo("sheet 台账!H100000");
	}

	@Test
	void moreTextThanAnybodyReads() throws IOException {
		Limits limits = new Limits(1 << 24, 1 << 24, 1 << 24, 10_000, Duration.ofSeconds(20));
		assertThat(refusal(new Extractor(limits), write("a.txt", "件".repeat(10_001)))).contains("10000 个字符");
		assertThat(refusal(new Extractor(limits), write("a.html", "<html>" + "<p>受理485件".repeat(2_000)))).contains("10000 个字符");
	}

	@Test
	void timeEndsAndUsersCancel() throws IOException {
		Path file = write("a.html", "<html>" + "<p>受理485件".repeat(200_000));
		Limits limits = new Limits(1 << 24, 1 << 24, 1 << 24, 1 << 24, Duration.ofNanos(1));
		assertThat(refusal(new Extractor(limits), file)).contains("秒内未能读完");
		assertThatThrownBy(() -> new Extractor().extract(file, () -> true)).isInstanceOf(CancellationException.class);
	}

}
