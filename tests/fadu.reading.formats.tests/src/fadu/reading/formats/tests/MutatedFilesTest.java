package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Extractor;
import fadu.reading.formats.Limits;
import fadu.reading.formats.UnreadableReport;

/**
 * Valid files with some bytes changed, cut out, doubled or cut off: each gives a text whose places are in order, or one clear line.
 * The changes follow from the seed, so a failure comes again.
 */
@Timeout(120)
class MutatedFilesTest extends FormatsFixture {

	private static final int ROUNDS = 150;
	private static final Limits LIMITS = new Limits(1 << 24, 1 << 24, 1 << 26, 1 << 22, Duration.ofSeconds(10));
	private static final String SENTENCE = "受理法律援助案件1286件，同比增长12.5%，挽回损失2300余万元。";

	@Test
	void word() throws IOException {
		try (WordFile file = WordFile.begin().paragraph(SENTENCE).table(SameFiguresTest.TABLE)) {
			file.numbered(file.list(), 0, "法治宣传");
			byte[] bytes = file.bytes();
			mutate("docx", bytes);
			mutateParts("docx", bytes);
		}
	}

	@Test
	void workbook() throws IOException {
		try (SheetFile file = SheetFile.begin().sheet("台账").row("单位", "件数(件)").row("城东所", 1286).row("占比", 0.125).format(2, 1,
				"0.0%")) {
			byte[] bytes = file.bytes();
			mutate("xlsx", bytes);
			mutateParts("xlsx", bytes);
		}
	}

	@Test
	void pdf() throws IOException {
		try (PdfFile file = PdfFile.begin().paragraph(SENTENCE).row("单位", "件数").row("城东所", "52")) {
			mutate("pdf", file.bytes());
		}
	}

	@Test
	void webPage() throws IOException {
		StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8></head><body><p>").append(SENTENCE)
				.append("<table>");
		List.of(SameFiguresTest.TABLE).forEach(row -> page.append("<tr><td rowspan=2>").append(String.join("<td colspan=2>", row)));
		mutate("html", page.append("</table>").toString().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void csvAndText() throws IOException {
		mutate("csv", ("单位,\"件数,(件)\"\n城东所,52\n\"城西所\",\"1,048\"\n" + SENTENCE).getBytes(StandardCharsets.UTF_8));
		mutate("txt", SENTENCE.getBytes(StandardCharsets.UTF_8));
	}

	private void mutate(String extension, byte[] bytes) throws IOException {
		for (int seed = 0; seed < ROUNDS; seed++) {
			check(Files.write(folder.resolve(seed + "." + extension), changed(bytes, new Random(seed))), seed);
		}
	}

	/** Changes what is inside a zip file, whose checksums would catch any change from outside. */
	private void mutateParts(String extension, byte[] bytes) throws IOException {
		Map<String, byte[]> parts = ZipFiles.parts(bytes);
		List<String> names = new ArrayList<>(parts.keySet());
		for (int seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			String name = names.get(random.nextInt(names.size()));
			byte[] original = parts.put(name, changed(parts.get(name), random));
			check(Files.write(folder.resolve(seed + "." + extension), ZipFiles.zip(parts)), seed);
			parts.put(name, original);
		}
	}

	private static byte[] changed(byte[] bytes, Random random) {
		byte[] changed = bytes.clone();
		int at = random.nextInt(changed.length);
		switch (random.nextInt(4)) {
		case 0 -> {
			for (int i = 0; i <= random.nextInt(20); i++) {
				changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
			}
		}
		case 1 -> changed = java.util.Arrays.copyOf(changed, at);
		case 2 -> {
			int length = Math.min(changed.length - at, 1 + random.nextInt(200));
			System.arraycopy(bytes, 0, changed, 0, at);
			System.arraycopy(bytes, at + length, changed, at, bytes.length - at - length);
			changed = java.util.Arrays.copyOf(changed, bytes.length - length);
		}
		default -> {
			changed = java.util.Arrays.copyOf(bytes, bytes.length + bytes.length - at);
			System.arraycopy(bytes, at, changed, bytes.length, bytes.length - at);
		}
		}
		return changed;
	}

	private static void check(Path file, int seed) {
		try {
			ExtractedText text = new Extractor(LIMITS).extract(file, () -> false);
			assertThat(text.text()).as("seed %d", seed).isNotBlank();
			assertThat(text.places().at(text.text().codePointCount(0, text.text().length()) - 1)).as("seed %d", seed).isPresent();
		} catch (UnreadableReport e) {
			assertThat(e.getMessage()).as("seed %d", seed).startsWith(file.toString()).doesNotContain("\n")
					.doesNotContain("Exception");
		}
	}

	@Test
	void richTextMailAndOldWord() throws IOException {
		mutate("rtf", Files.readAllBytes(packed("meiling.rtf", "whole.rtf")));
		mutate("doc", Files.readAllBytes(packed("meiling.doc", "whole.doc")));
		mutate("eml",
				("Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8"
						+ "\r\n\r\n<p>" + SENTENCE
						+ "</p>\r\n--b\r\nContent-Disposition: attachment; filename=a.doc\r\n\r\nx\r\n--b--\r\n")
						.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void openDocument() throws IOException {
		byte[] text = OpenDocumentTest.document("text", "<text:p>" + SENTENCE
				+ "</text:p><table:table><table:table-row><table:table-cell>"
				+ "<text:p>52</text:p></table:table-cell><table:table-cell table:number-rows-spanned='3'/></table:table-row></table:table>");
		mutate("odt", text);
		mutateParts("odt", text);
		byte[] sheet = OpenDocumentTest.document("spreadsheet", "<table:table table:name='a'><table:table-row><table:table-cell"
				+ " table:number-columns-repeated='3'><text:p>52</text:p></table:table-cell></table:table-row></table:table>");
		mutateParts("ods", sheet);
	}

}
