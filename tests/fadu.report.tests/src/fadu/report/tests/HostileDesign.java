package fadu.report.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One design of the folder {@code hostile}. A comment in it says which rule refuses it and what it would do: make a file
 * ({@code @MARKER@}), ask a server ({@code @PORT@}), or something that is not tried here.
 *
 * @param name    name of the file
 * @param rule    number of the rule
 * @param effect  what it would do
 * @param text    the design
 * @param charset how the text is written
 */
record HostileDesign(String name, String rule, Effect effect, String text, Charset charset) {

	private static final Pattern COMMENT = Pattern.compile("<!-- (R\\d\\d) (marker|connection|none) -->");

	/** What a design would do. */
	enum Effect {
		MARKER, CONNECTION, NONE
	}

	static List<HostileDesign> all() {
		try (Stream<Path> files = Files.list(folder())) {
			return files.sorted().map(HostileDesign::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The bytes of the file, as they lie there. */
	byte[] bytes() {
		return text.getBytes(charset);
	}

	/** The bytes of the file with the trick aimed at a file and a server of the test. */
	byte[] aimedAt(Path marker, int port) {
		return text.replace("@MARKER@", marker.toString().replace('\\', '/')).replace("@PORT@", String.valueOf(port))
				.getBytes(charset);
	}

	@Override
	public String toString() {
		return name;
	}

	private static HostileDesign of(Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			Charset charset = bytes[0] == '<' || bytes[0] == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16;
			String text = new String(bytes, charset);
			Matcher comment = COMMENT.matcher(text);
			if (!comment.find()) {
				throw new IllegalStateException(file + " does not say which rule refuses it");
			}
			return new HostileDesign(file.getFileName().toString(), comment.group(1),
					Effect.valueOf(comment.group(2).toUpperCase(Locale.ROOT)), text, charset);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path folder() {
		for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
			Path found = above.resolve("tests/fadu.report.tests/hostile");
			if (Files.isDirectory(found)) {
				return found;
			}
		}
		throw new IllegalStateException("The folder hostile is not in a checkout around " + Path.of("").toAbsolutePath());
	}

}
