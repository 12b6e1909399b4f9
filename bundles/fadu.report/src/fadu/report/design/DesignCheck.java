package fadu.report.design;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks through a design before it is run. A design comes from outside and the engine would run any script in it; so only what
 * is on a list is let through: Fadu's own data source, its library, plain expressions, plain texts and pictures that lie in the
 * design itself. What is not on the list is refused, whether it is known to do harm or not.
 */
public final class DesignCheck {

	/** The one data source that designs may use. */
	static final String DATA_SOURCE = "fadu.report.oda";
	/** The one kind of data set that designs may use. */
	static final String DATA_SET = "fadu.report.oda.question";

	/** The largest design: Fadu's own have a tenth of a megabyte, and a picture may lie in one. */
	private static final int MOST_BYTES = 8_000_000;

	/** With which some files in UTF-8 begin. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private DesignCheck() {
	}

	/**
	 * What is wrong with the design; empty where it may be run.
	 *
	 * @throws IOException where the design cannot be read
	 */
	public static List<DesignFinding> of(InputStream design) throws IOException {
		return of(read(design));
	}

	/** What is wrong with the design whose file has these bytes; empty where it may be run. */
	public static List<DesignFinding> of(byte[] design) {
		List<DesignFinding> findings = new ArrayList<>();
		if (design.length > MOST_BYTES) {
			findings.add(DesignFinding.of(1, Rule.SIZE, ""));
			return List.copyOf(findings);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(design)).toString();
			new DesignWalk(findings).read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
		} catch (CharacterCodingException e) {
			findings.add(DesignFinding.of(1, Rule.XML, ""));
		}
		return List.copyOf(findings);
	}

	/**
	 * The bytes of a design, so that what is checked is what is run; of a file that is too large only as many as show that it is.
	 *
	 * @throws IOException where the design cannot be read
	 */
	public static byte[] read(InputStream design) throws IOException {
		return design.readNBytes(MOST_BYTES + 1);
	}

}
