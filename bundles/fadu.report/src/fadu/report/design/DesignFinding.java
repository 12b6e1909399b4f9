package fadu.report.design;

import org.eclipse.osgi.util.NLS;

/**
 * Something that a design must not contain.
 *
 * @param line    line of the design file, from 1
 * @param rule    the rule it breaks
 * @param message what it is, in the user's language
 * @param remedy  what to do about it, in the user's language
 */
public record DesignFinding(int line, Rule rule, String message, String remedy) {

	private static final int LONGEST = 80;

	static DesignFinding of(int line, Rule rule, String found) {
		String shown = found.strip().replaceAll("\\s+", " ");
		int end = shown.offsetByCodePoints(0, Math.min(LONGEST, shown.codePointCount(0, shown.length())));
		return new DesignFinding(line, rule, NLS.bind(rule.message(), end < shown.length() ? shown.substring(0, end) + '…' : shown),
				rule.remedy());
	}

}
