package fadu.report.build;

import java.util.Optional;

/**
 * What an author says in a report beside its figures, in his own words.
 *
 * @param subtitle below the title
 * @param opening  a paragraph before the first part
 * @param closing  a paragraph behind the last one
 * @param note     small print at the end
 */
public record AuthorWords(Optional<String> subtitle, Optional<String> opening, Optional<String> closing, Optional<String> note) {

	/** No words. */
	public static final AuthorWords NONE = of("", "", "", "");

	/** The words, each blank for nothing. */
	public static AuthorWords of(String subtitle, String opening, String closing, String note) {
		return new AuthorWords(said(subtitle), said(opening), said(closing), said(note));
	}

	private static Optional<String> said(String text) {
		return Optional.of(text.strip()).filter(words -> !words.isEmpty());
	}

}
