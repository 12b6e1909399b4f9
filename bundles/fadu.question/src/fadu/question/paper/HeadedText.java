package fadu.question.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What a report has under a heading that names it, paragraph by paragraph: its shortcomings, its plans. */
final class HeadedText {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	/** Shortcomings. */
	static final Pattern PROBLEMS = Pattern.compile(WORDS.getString("problems"));
	/** What is planned. */
	static final Pattern PLANS = Pattern.compile(WORDS.getString("plans"));
	private static final Pattern HEADING = Pattern.compile(WORDS.getString("heading"));
	private static final Pattern LOWER = Pattern.compile(WORDS.getString("heading.lower"));
	private static final String ENDS = "。；;：:，,";
	private static final int LONGEST = 30;
	private static final int BARE = 16;

	private HeadedText() {
	}

	/**
	 * A paragraph.
	 *
	 * @param heading the heading that it stands under
	 * @param text    the paragraph
	 * @param start   where it begins in the text, in code points
	 */
	record Paragraph(String heading, String text, int start) {
	}

	/** The paragraphs under headings of the first two levels, or bare short lines, that say what is wanted. */
	static List<Paragraph> of(String text, Pattern wanted) {
		List<Paragraph> found = new ArrayList<>();
		String heading = "";
		int level = 0;
		int from = 0;
		for (String all : text.split("\n", -1)) {
			String line = all.strip();
			int own = level(line, wanted);
			boolean titled = from > 0 && own > 0 && wanted.matcher(line).find();
			if (titled && (level == 0 || own <= level)) {
				heading = line;
				level = own;
			} else if (level > 0 && own > 0 && own <= level) {
				level = 0;
			} else if (level > 0 && !line.isEmpty()) {
				int start = from + text.substring(from).indexOf(line);
				found.add(new Paragraph(heading, line, text.codePointCount(0, start)));
			}
			from += all.length() + 1;
		}
		return found;
	}

	/** One and two of numbered headings, one of a bare line that says what is wanted; nought of what is no heading. */
	private static int level(String line, Pattern wanted) {
		if (line.isEmpty() || line.length() > LONGEST || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
			return 0;
		}
		boolean bare = line.length() <= BARE && wanted.matcher(line).find();
		return HEADING.matcher(line).find() ? 1 : LOWER.matcher(line).find() ? 2 : bare ? 1 : 0;
	}

}
