package fadu.report.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks through a design before it is run. A design comes from outside and the engine would run any script in it; so only
 * what is on a list is let through: Fadu's own data source, its library, plain expressions, plain texts and pictures that lie in the
 * design itself. What is not on the list is refused, whether it is known to do harm or not.
 */
public final class DesignCheck {

	/** The one data source that designs may use. */
	static final String DATA_SOURCE = "fadu.report.oda";
	/** The one kind of data set that designs may use. */
	static final String DATA_SET = "fadu.report.oda.question";

	/** The largest design: Fadu's own have a tenth of a megabyte, and a picture may lie in one. */
	private static final int MOST_BYTES = 8_000_000;

	/** The first bytes of some files in UTF-8. */
	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

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
		} else {
			int start = Arrays.mismatch(design, BYTE_ORDER_MARK) >= BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
			new DesignWalk(findings).read(new ByteArrayInputStream(design, start, design.length - start));
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
