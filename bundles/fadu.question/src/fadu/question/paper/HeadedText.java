package fadu.question.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.model.Observation;

/**
 * What a report has under a heading that names it, paragraph by paragraph: its shortcomings, its plans. In a report without such a
 * heading it is what stands behind words of intent, to the end of their paragraph. Title, signature and closing words are none of
 * it.
 */
final class HeadedText {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("fadu.question.paper.acts");
	/** Shortcomings. */
	static final Pattern PROBLEMS = Pattern.compile(WORDS.getString("problems"));
	/** What is planned. */
	static final Pattern PLANS = Pattern.compile(WORDS.getString("plans"));
	private static final Pattern NO_PROBLEMS = Pattern.compile(WORDS.getString("problems.not"));
	private static final Pattern PLANS_BEGIN = Pattern.compile(WORDS.getString("plans.begin"));
	private static final Pattern TITLE = Pattern.compile(WORDS.getString("title"));
	private static final Pattern TITLE_GOES_ON = Pattern.compile(WORDS.getString("title.goes.on"));
	private static final Pattern SIGNATURE = Pattern.compile(WORDS.getString("signature"));
	private static final Pattern CLOSING = Pattern.compile(WORDS.getString("closing"));
	private static final Map<Pattern, Pattern> INTENT = Map.of(PROBLEMS, Pattern.compile(WORDS.getString("problems.intent")), PLANS,
			Pattern.compile(WORDS.getString("plans.intent")));
	private static final String SENTENCE_END = "。";
	private static final Pattern HEADING = Pattern.compile(WORDS.getString("heading"));
	private static final Pattern PART = Pattern.compile(WORDS.getString("heading.part"));
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

		/** Whether the figure stands in it. */
		boolean has(Observation figure) {
			return start <= figure.getStart() && figure.getEnd() <= end();
		}

		/** Whether it is only the heading of the paragraph behind it. */
		boolean isBareHeading() {
			return LOWER.matcher(text).find() && text.indexOf(SENTENCE_END) < 0 && text.length() <= LONGEST;
		}

		/** The code point behind its last one. */
		int end() {
			return start + text.codePointCount(0, text.length());
		}
	}

	/** The paragraphs under headings of parts and of the first two levels, or bare short lines, that say what is wanted. */
	static List<Paragraph> of(String text, Pattern wanted) {
		List<Paragraph> found = new ArrayList<>();
		String heading = "";
		int level = 0;
		int from = 0;
		boolean begun = false;
		for (String all : text.split("\n", -1)) {
			String line = all.strip();
			int own = level(line);
			boolean titled = from > 0 && own > 0 && (begun || !TITLE_GOES_ON.matcher(line).find()) && wanted.matcher(line).find()
					&& !(wanted == PROBLEMS && NO_PROBLEMS.matcher(line).find());
			if (titled && (level == 0 || own <= level)) {
				heading = line;
				level = own;
			} else if (level > 0 && own > 0 && own <= level) {
				level = 0;
			} else if (level > 0 && CLOSING.matcher(line).find()) {
				level = 0;
			} else if (level > 0 && !line.isEmpty() && !SIGNATURE.matcher(line).find()) {
				int start = text.indexOf(line, from);
				found.add(new Paragraph(heading, line, text.codePointCount(0, start)));
			}
			begun |= line.indexOf(SENTENCE_END) >= 0 || HEADING.matcher(line).find();
			from += all.length() + 1;
		}
		return found.isEmpty() ? behindIntent(text, INTENT.get(wanted)) : ofBoth(found, wanted);
	}

	/** Under a heading of both shortcomings and plans those stand before the sentence in which plans begin, these behind it. */
	private static List<Paragraph> ofBoth(List<Paragraph> found, Pattern wanted) {
		List<Paragraph> parts = new ArrayList<>();
		boolean planned = false;
		for (Paragraph paragraph : found) {
			boolean both = PROBLEMS.matcher(paragraph.heading()).find() && PLANS.matcher(paragraph.heading()).find();
			String text = paragraph.text();
			Matcher begin = PLANS_BEGIN.matcher(text);
			int at = !both ? 0 : planned ? 0 : begin.find() ? begin.start() : text.length();
			planned |= both && at < text.length();
			int from = both && wanted == PROBLEMS ? 0 : at;
			int to = both && wanted == PROBLEMS ? at : text.length();
			if (!text.substring(from, to).isBlank()) {
				parts.add(new Paragraph(paragraph.heading(), text.substring(from, to),
						paragraph.start() + text.codePointCount(0, from)));
			}
		}
		return parts;
	}

	private static List<Paragraph> behindIntent(String text, Pattern intent) {
		List<Paragraph> found = new ArrayList<>();
		int from = 0;
		for (String line : text.split("\n", -1)) {
			int start = 0;
			while (start < line.length() && !intent.matcher(line.substring(start).strip()).find()) {
				int end = line.indexOf(SENTENCE_END, start);
				start = end < 0 ? line.length() : end + 1;
			}
			if (start < line.length() && line.indexOf(SENTENCE_END, start) >= 0) {
				found.add(new Paragraph("", line.substring(start), text.codePointCount(0, from + start)));
			}
			from += line.length() + 1;
		}
		return found;
	}

	/**
	 * One of a part (第三部分), two and three of numbered headings, two of a bare line about problems or plans; nought of what is no
	 * heading.
	 */
	private static int level(String line) {
		if (line.isEmpty() || line.length() > LONGEST || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
			return 0;
		}
		boolean bare = line.length() <= BARE && (PROBLEMS.matcher(line).find() || PLANS.matcher(line).find())
				&& !TITLE.matcher(line).find();
		return PART.matcher(line).find() ? 1 : HEADING.matcher(line).find() ? 2 : LOWER.matcher(line).find() ? 3 : bare ? 2 : 0;
	}

}
