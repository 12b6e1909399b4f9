package fadu.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which two documents of one text are found, in whatever file each came. */
final class TextHash {

	private TextHash() {
	}

	/** SHA-256 of the text without its spaces and line breaks, which file formats set each in its own way. */
	static String of(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		text.codePoints().filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
				.forEach(bare::appendCodePoint);
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(bare.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
