package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** A file that cannot be read gets one line that names it, says what is wrong and what to do. */
class UnreadableFilesTest extends FormatsFixture {

	@Test
	void missingEmptyAndFolders() throws IOException {
		assertThat(refusal(folder.resolve("missing.docx"))).contains("找不到文件");
		assertThat(refusal(write("empty.docx", ""))).contains("空");
		assertThat(refusal(write("blank.txt", " \r\n\t"))).contains("空");
		assertThat(refusal(write("mark.txt", "\uFEFF"))).contains("空");
		assertThat(refusal(Files.createDirectory(folder.resolve("reports")))).contains("文件夹");
		try (WordFile file = WordFile.begin()) {
			assertThat(refusal(file.save(folder.resolve("empty2.docx")))).contains("空");
		}
	}

	@Test
	void encryptedOfficeFiles() throws IOException {
		assertThat(refusal(container("a.docx", "EncryptedPackage", "EncryptionInfo"))).contains("已加密", "取消密码");
	}

	@Test
	void encryptedPdf() throws IOException {
		Path file = folder.resolve("a.pdf");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(file.toFile());
		}
		assertThat(refusal(file)).contains("已加密");
	}

	@Test
	void oldOfficeFiles() throws IOException {
		assertThat(refusal(container("a.doc", "WordDocument"))).contains("另存");
		assertThat(refusal(container("a.xls", "Workbook"))).contains("空");
		assertThat(refusal(container("a.wps", "MatOST"))).contains("Works", "另存为");
		assertThat(refusal(container("a.ppt", "PowerPoint Document"))).contains("另存为");
		assertThat(refusal(write("a.xml", "<?xml version='1.0'?><?mso-application progid='Word.Document'?><a/>"))).contains("另存为");
	}

	private Path container(String name, String... parts) throws IOException {
		Path file = folder.resolve(name);
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			for (String part : parts) {
				container.createDocument(new ByteArrayInputStream(new byte[5000]), part);
			}
			container.writeFilesystem(out);
		}
		return file;
	}

	@Test
	void scannedPdf() throws IOException {
		Path file = folder.resolve("a.pdf");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(file.toFile());
		}
		assertThat(refusal(file)).contains("没有文字", "扫描件", "文字识别");
	}

	@Test
	void picturesArchivesAndOtherFiles() throws IOException {
		assertThat(refusal(write("a.png", "\u0089PNG\r\n\u001a\n", StandardCharsets.ISO_8859_1))).contains("图片");
		assertThat(refusal(Files.write(folder.resolve("a.zip"), ZipFiles.zip(Map.of("a.txt", new byte[3]))))).contains("压缩包");
		assertThat(refusal(Files.write(folder.resolve("a.bin"), new byte[]{1, 2, 3, 0, 5, -1, -2, 77}))).contains("不是可读取的格式");
	}

	@Test
	void damagedFiles() throws IOException {
		try (WordFile file = WordFile.begin().paragraph("受理案件485件。".repeat(2000))) {
			byte[] bytes = file.bytes();
			assertThat(refusal(Files.write(folder.resolve("a.docx"), java.util.Arrays.copyOf(bytes, bytes.length / 2))))
					.contains("已损坏");
		}
		assertThat(refusal(write("a.pdf", "%PDF-1.7\nnothing"))).contains("已损坏");
	}

	@Test
	void aTableWhoseQuotationMarkGoesWrongNamesTheLine() throws IOException {
		assertThat(refusal(write("a.csv", "单位,件数\n\"城东所,52\n".repeat(3) + "\0"))).isNotBlank();
	}

}
