package fadu.report.build;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Shortens what BIRT's design model writes. For every element below one that is taken from a library it notes that nothing was
 * changed; a reader of the file does not need that, and the model finds it again when it opens the design.
 */
public final class Tidy {

	private static final Pattern UNCHANGED = Pattern.compile("\\R *<overridden-values>.*?</overridden-values>", Pattern.DOTALL);
	private static final Pattern HOLLOW = Pattern.compile("<([a-z-]+)( [^<>]*)?>\\s*</\\1>");
	private static final Pattern ID = Pattern.compile(" id=\"\\d+\"");
	private static final Pattern INDENT = Pattern.compile("(?m)(?<=^|\\G) {4}");

	private Tidy() {
	}

	/** The same design in fewer lines, its elements numbered from 1, indented by tabs. */
	public static byte[] design(byte[] written) {
		String text = new String(written, StandardCharsets.UTF_8);
		text = UNCHANGED.matcher(text).replaceAll("");
		text = HOLLOW.matcher(text).replaceAll("<$1$2/>");
		AtomicInteger number = new AtomicInteger();
		text = ID.matcher(text).replaceAll(found -> " id=\"" + number.incrementAndGet() + '"');
		return INDENT.matcher(text).replaceAll("\t").getBytes(StandardCharsets.UTF_8);
	}

}
