package fadu.reading.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into text: by the byte order mark, by what a web page says of itself, or else UTF-8 and GB18030 in turn. */
final class Encoding {

	private static final Charset GB18030 = Charset.forName("GB18030");
	/** Each is strict, so that the wrong one fails; GB18030 takes almost anything and comes last. */
	private static final List<Charset> USUAL = List.of(StandardCharsets.UTF_8, GB18030);
	private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
	private static final int HEAD = 4096;

	private Encoding() {
	}

	/** The text without a byte order mark; nothing where the bytes are no text. */
	static Optional<String> decode(byte[] bytes) {
		Optional<Charset> marked = marked(bytes);
		return (marked.isPresent() ? decode(bytes, marked.get()) : first(bytes, USUAL)).filter(Encoding::isText);
	}

	/** The text of a web page. What is left of a page whose bytes fit no charset is shown with marks of replacement. */
	static String decodePage(byte[] bytes) {
		Optional<Charset> known = marked(bytes).or(() -> declared(bytes));
		return known.flatMap(charset -> decode(bytes, charset)).or(() -> first(bytes, USUAL))
				.orElseGet(() -> new String(bytes, known.orElse(StandardCharsets.UTF_8)));
	}

	private static Optional<String> first(byte[] bytes, List<Charset> charsets) {
		return charsets.stream().map(charset -> decode(bytes, charset)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> decode(byte[] bytes, Charset charset) {
		try {
			String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	private static Optional<Charset> marked(byte[] bytes) {
		if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		if (begins(bytes, 0xFE, 0xFF)) {
			return Optional.of(StandardCharsets.UTF_16BE);
		}
		return begins(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
	}

	static boolean begins(byte[] bytes, int... signature) {
		for (int i = 0; i < signature.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

	/** The charset that a page names; GB 2312 and GBK are parts of GB18030, and pages that name them use more than they hold. */
	private static Optional<Charset> declared(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		Matcher matcher = DECLARED.matcher(head);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String name = matcher.group(1).toLowerCase(Locale.ROOT);
		if (name.startsWith("gb") || name.equals("x-gbk")) {
			return Optional.of(GB18030);
		}
		try {
			return Optional.of(Charset.forName(name));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Without control characters that no text has. */
	private static boolean isText(String text) {
		return text.chars().noneMatch(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0);
	}

}
