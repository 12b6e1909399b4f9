package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.io.TempDir;

import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Extractor;
import fadu.reading.formats.UnreadableReport;
import fadu.reading.metric.MetricLexicon;

/** A folder for files, and the ways to read them. */
abstract class FormatsFixture {

	@TempDir
	Path folder;

	Path write(String name, String text) throws IOException {
		return write(name, text, StandardCharsets.UTF_8);
	}

	Path write(String name, String text, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(charset));
	}

	/** A file that another program wrote, from its packed form beside this class. */
	Path packed(String resource, String name) throws IOException {
		try (InputStream in = FormatsFixture.class.getResourceAsStream(resource + ".gz.base64");
				InputStream file = new GZIPInputStream(Base64.getMimeDecoder().wrap(in))) {
			return Files.write(folder.resolve(name), file.readAllBytes());
		}
	}

	static ExtractedText read(Path file) throws UnreadableReport {
		return new Extractor().extract(file, () -> false);
	}

	/** The lines that come out of a file. */
	static List<String> lines(Path file) throws UnreadableReport {
		return read(file).text().lines().toList();
	}

	/** Why a file cannot be read. */
	static String refusal(Path file) {
		return refusal(new Extractor(), file);
	}

	static String refusal(Extractor extractor, Path file) {
		AtomicReference<String> message = new AtomicReference<>();
		assertThatThrownBy(() -> extractor.extract(file, () -> false)).isInstanceOf(UnreadableReport.class)
				.satisfies(e -> message.set(e.getMessage()));
		assertThat(message.get()).startsWith(file.toString()).doesNotContain("\n").doesNotContain("Exception").doesNotContain("{");
		return message.get();
	}

	/** Where a part of the text stands in its file, as shown to scripts. */
	static String place(ExtractedText text, String part) {
		int at = text.text().indexOf(part);
		assertThat(at).as("%s in %s", part, text.text()).isNotNegative();
		return text.places().at(text.text().codePointCount(0, at)).orElseThrow().label();
	}

	/** The figures of a text, each as value, unit and name. */
	static List<String> figures(ExtractedText text) {
		return new ReportReader(MetricLexicon.of(List.of())).read(text.text(), ReadingContext.unknown()).figures().stream()
				.map(figure -> figure.quantity().value().stripTrailingZeros().toPlainString() + figure.quantity().unit() + ' '
						+ figure.quantity().bound().symbol())
				.toList();
	}

}
