package fadu.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * The text of a report file, as decoded.
 *
 * @param text   the text, line ends kept, without a byte order mark
 * @param sha256 SHA-256 of the bytes of the file, in hexadecimal
 */
record ReportText(String text, String sha256) {

	/** The most bytes a text may have; a work report has some ten thousand. */
	static final long MAXIMUM_SIZE = 64L * 1024 * 1024;

	/** Tried in turn; each is strict, so that the wrong one fails. */
	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	/** Reads the file. */
	static ReportText of(Path file) throws UserException {
		byte[] bytes = bytes(file);
		for (Charset charset : CHARSETS) {
			Optional<String> text = decode(bytes, charset);
			if (text.isPresent()) {
				String body = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
				if (body.isBlank()) {
					throw new UserException(NLS.bind(Messages.ReportText_empty, file));
				}
				return new ReportText(body, sha256(bytes));
			}
		}
		throw new UserException(NLS.bind(Messages.ReportText_binary, file));
	}

	private static byte[] bytes(Path file) throws UserException {
		try {
			if (Files.isDirectory(file)) {
				throw new UserException(NLS.bind(Messages.ReportText_folder, file));
			}
			if (Files.size(file) > MAXIMUM_SIZE) {
				throw new UserException(NLS.bind(Messages.ReportText_large, new Object[] { file, Files.size(file) >> 20, MAXIMUM_SIZE >> 20 }));
			}
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new UserException(NLS.bind(Messages.ReportText_missing, file), e);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.ReportText_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	/** The text, unless the bytes are none in this charset: malformed, or with control characters that no text has. */
	private static Optional<String> decode(byte[] bytes, Charset charset) {
		try {
			String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
			boolean binary = text.chars().anyMatch(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0);
			return binary ? Optional.empty() : Optional.of(text);
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

}
