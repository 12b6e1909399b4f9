package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Format;
import fadu.reading.formats.Place;
import fadu.reading.formats.UnreadableReport;

/** Plain text and comma-separated values. */
class PlainTextTest extends FormatsFixture {

	private static final String TEXT = "云溪区2024年\r\n受理案件485件。\r\n";

	@Test
	void everyEncodingGivesTheSameText() throws IOException, UnreadableReport {
		assertThat(read(write("a.txt", TEXT)).text()).isEqualTo(TEXT);
		assertThat(read(write("b.txt", "\uFEFF" + TEXT)).text()).isEqualTo(TEXT);
		assertThat(read(write("c.txt", TEXT, Charset.forName("GB18030"))).text()).isEqualTo(TEXT);
		assertThat(read(write("d.txt", "\uFEFF" + TEXT, StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
		assertThat(read(write("e.txt", "\uFEFF" + TEXT, StandardCharsets.UTF_16BE)).text()).isEqualTo(TEXT);
	}

	@Test
	void everyPartKnowsItsLine() throws IOException, UnreadableReport {
		ExtractedText text = read(write("a.txt", "𠮷祥区\n\n" + TEXT));
		assertThat(place(text, "485件")).isEqualTo("line 4");
		assertThat(text.format()).isEqualTo(Format.TEXT);
	}

	@Test
	void theContentTellsTheFormatNotTheName() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin().paragraph("受理案件485件。")) {
			assertThat(read(file.save(folder.resolve("report.pdf"))).format()).isEqualTo(Format.DOCX);
		}
		assertThat(read(write("report.docx", TEXT)).format()).isEqualTo(Format.TEXT);
	}

	@Test
	void commaSeparatedValuesAreATable() throws IOException, UnreadableReport {
		ExtractedText text = read(
				write("a.csv", "单位,案件数(件),备注\r\n城东所,52,\"含历年,积案\"\r\n城西所,\"1,048\",\r\n", Charset.forName("GB18030")));
		assertThat(text.text()).isEqualTo("单位 | 案件数(件) | 备注\n城东所 | 52 | 含历年,积案\n城西所 | 1,048\n");
		assertThat(figures(text)).containsExactly("52件 =", "1048件 =");
		assertThat(place(text, "1,048")).isEqualTo("cell B3");
		assertThat(lines(write("b.csv", "单位;件数\n城东所;52\n"))).containsExactly("单位 | 件数", "城东所 | 52");
		assertThat(lines(write("c.tsv", "单位\t件数\n城东所\t52\n"))).containsExactly("单位 | 件数", "城东所 | 52");
	}

	@Test
	void aPlaceIsFoundAgainByItsLabel() {
		for (String label : new String[]{"line 12", "page 3", "paragraph 7", "table 1 row 3 column 2", "sheet 表1", "sheet 表1!B4",
				"sheet a!b!AB12", "cell C9"}) {
			assertThat(Place.of(label)).map(Place::label).hasValue(label);
		}
		assertThat(Place.of("somewhere")).isEmpty();
		assertThat(Place.of("sheet 表1!B4")).map(place -> place.fields().toString()).hasValue("{sheet=表1, cell=B4}");
		assertThat(Place.of("sheet 表1!B4")).map(Place::display).hasValue("表1!B4");
		assertThat(Place.of("page 3")).map(Place::display).hasValue("第 3 页");
	}

	@Test
	void theEncodingIsTheOneThatTheTextMakesSenseIn() throws IOException, UnreadableReport {
		String traditional = "梅嶺縣司法局2024年工作總結\n全年辦理法律援助案件1,234件，調解成功率98.6%。";
		for (String charset : new String[]{"Big5", "GB18030", "UTF-16LE", "UTF-8"}) {
			assertThat(read(write(charset + ".txt", traditional, Charset.forName(charset))).text()).as(charset)
					.isEqualTo(traditional);
		}
		byte[] noise = new byte[400];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (byte) (0xD8 + i * 37 % 0x1F);
		}
		assertThat(refusal(Files.write(folder.resolve("noise.txt"), noise))).contains("编码");
	}

}
