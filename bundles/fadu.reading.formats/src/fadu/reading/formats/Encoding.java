package fadu.reading.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into text: by the byte order mark, by what a web page says of itself, or else by evidence. */
final class Encoding {

	private static final Charset GB18030 = Charset.forName("GB18030");
	private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
	private static final int HEAD = 4096;

	private Encoding() {
	}

	/** The text without a byte order mark; nothing where the bytes are no text, or of an encoding that nothing speaks for. */
	static Optional<String> decode(byte[] bytes) {
		return marked(bytes).map(charset -> decode(bytes, charset)).orElseGet(() -> CharsetEvidence.best(bytes)
				.flatMap(charset -> decode(bytes, charset))).filter(Encoding::isText);
	}

	/** The text of a web page. What is left of a page whose bytes fit no charset is shown with marks of replacement. */
	static String decodePage(byte[] bytes) {
		return decodePage(bytes, Optional.empty());
	}

	/**
	 * @param named the charset that the mail around the page names. Bytes that are UTF-8 are read as such, whatever is said: no
	 *                  other encoding looks so
	 */
	static String decodePage(byte[] bytes, Optional<String> named) {
		Optional<Charset> known = marked(bytes).or(() -> CharsetEvidence.utf8(bytes)).or(() -> named.flatMap(Encoding::charset))
				.or(() -> declared(bytes));
		return known.flatMap(charset -> decode(bytes, charset))
				.or(() -> CharsetEvidence.best(bytes).flatMap(charset -> decode(bytes, charset)))
				.orElseGet(() -> new String(bytes, known.orElse(StandardCharsets.UTF_8)));
	}

	/** The text of a mail, as {@link #decodePage(byte[], Optional)}. */
	static String decodeMail(byte[] bytes, Optional<String> named) {
		Optional<Charset> known = marked(bytes).or(() -> CharsetEvidence.utf8(bytes)).or(() -> named.flatMap(Encoding::charset));
		return known.flatMap(charset -> decode(bytes, charset))
				.or(() -> CharsetEvidence.best(bytes).flatMap(charset -> decode(bytes, charset)))
				.orElseGet(() -> new String(bytes, known.orElse(StandardCharsets.UTF_8)));
	}

	static Optional<String> decode(byte[] bytes, Charset charset) {
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
		return charset(matcher.group(1));
	}

	private static Optional<Charset> charset(String named) {
		String name = named.toLowerCase(Locale.ROOT);
		if (name.equals("us-ascii") || name.equals("iso-8859-1")) {
			return Optional.empty(); // what a program says that does not know
		}
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
	static boolean isText(String text) {
		return text.chars().noneMatch(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0);
	}

}
