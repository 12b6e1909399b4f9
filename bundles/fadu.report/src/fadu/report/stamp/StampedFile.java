package fadu.report.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import fadu.export.data.DataReport;
import fadu.report.format.ReportFormat;
import fadu.report.format.ReportFormat.Layout;

/** Puts stamps on files of each format, and finds them again. What kind of file it is, its first bytes say and not its name. */
public final class StampedFile {

	private static final int MOST_BYTES = 32_000_000;
	private static final String DESCRIPTOR = "datapackage.json";
	private static final String GENERATOR = "<meta name=\"generator\" content=\"Fadu\">";
	private static final Pattern META = Pattern.compile("<meta name=\"fadu-stamp\" content=\"([^\"]*)\"");

	private StampedFile() {
	}

	/** Puts the stamp on a finished file; data has it already in what describes it. */
	public static void write(ReportFormat format, Path file, Stamp stamp) throws IOException {
		String line = StampCode.write(stamp);
		switch (format) {
		case Layout.PDF -> PdfStamp.write(file, line);
		case Layout.DOCX, Layout.XLSX -> OfficeStamp.write(file, stamp, line);
		case Layout.HTML -> Files.writeString(file, Files.readString(file).replaceFirst(Pattern.quote(GENERATOR),
				Matcher.quoteReplacement(GENERATOR + "<meta name=\"fadu-stamp\" content=\"" + line + "\">")));
		case ReportFormat.Data data -> {
			// What describes the data has it.
		}
		}
	}

	/**
	 * The stamp of a file; nothing where it has none or is no report.
	 *
	 * @throws IOException where the file cannot be read
	 */
	public static Optional<Stamp> read(Path file) throws IOException {
		return line(file).flatMap(StampCode::read);
	}

	private static Optional<String> line(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(4);
		}
		String magic = new String(start, StandardCharsets.ISO_8859_1);
		if (magic.startsWith("%PDF")) {
			return damaged(() -> PdfStamp.read(file));
		}
		Path beside = file.resolveSibling(file.getFileName() + DataReport.BESIDE);
		if (Files.isRegularFile(beside)) {
			return damaged(() -> json(Files.newInputStream(beside)));
		}
		if (magic.startsWith("PK")) {
			return damaged(() -> zip(file));
		}
		return magic.stripLeading().startsWith("{") ? damaged(() -> json(Files.newInputStream(file))) : html(file);
	}

	private static Optional<String> zip(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry descriptor = zip.getEntry(DESCRIPTOR);
			return descriptor == null ? OfficeStamp.read(zip) : json(zip.getInputStream(descriptor));
		}
	}

	/** The text under the key of the stamp in the outermost object. */
	private static Optional<String> json(InputStream content) throws IOException {
		try (InputStream in = new Bounded(content, MOST_BYTES); JsonParser json = new JsonFactory().createParser(in)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				return Optional.empty();
			}
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				boolean own = DataReport.STAMP.equals(json.currentName());
				JsonToken value = json.nextToken();
				if (own && value == JsonToken.VALUE_STRING) {
					return Optional.of(json.getText());
				}
				json.skipChildren();
			}
			return Optional.empty();
		}
	}

	private static Optional<String> html(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			Matcher meta = META.matcher(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
			return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
		}
	}

	/** A file that is there but cannot be made out has no stamp. */
	private static Optional<String> damaged(Reading reading) {
		try {
			return reading.read();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Reads from a file that may be anything. */
	@FunctionalInterface
	private interface Reading {
		Optional<String> read() throws IOException;
	}

}
