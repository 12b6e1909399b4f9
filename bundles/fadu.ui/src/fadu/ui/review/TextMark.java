package fadu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.Observation;
import fadu.reading.Rejected;
import fadu.workspace.ReportUnderReview;

/**
 * A marked part of the text of a report: a figure, or a number that is none.
 *
 * @param start  first char
 * @param length number of chars
 * @param figure the figure
 * @param unused the number that is no figure
 */
public record TextMark(int start, int length, Optional<Observation> figure, Optional<Rejected> unused) {

	/** The marks of a report in the order of its text, none over another. The text may hold characters beyond the first plane. */
	public static List<TextMark> of(ReportUnderReview report) {
		int[] chars = chars(report.text());
		List<TextMark> marks = new ArrayList<>();
		report.figures().forEach(figure -> marks.add(
				mark(chars, figure.getStart(), figure.getEnd(), Optional.of(figure), Optional.empty())));
		report.unused().forEach(number -> marks.add(
				mark(chars, number.span().start(), number.span().end(), Optional.empty(), Optional.of(number))));
		marks.sort((one, other) -> Integer.compare(one.start, other.start));
		List<TextMark> apart = new ArrayList<>();
		for (TextMark mark : marks) {
			if (mark.length > 0 && (apart.isEmpty() || apart.getLast().start + apart.getLast().length <= mark.start)) {
				apart.add(mark);
			}
		}
		return apart;
	}

	private static TextMark mark(int[] chars, int start, int end, Optional<Observation> figure, Optional<Rejected> unused) {
		int from = chars[Math.min(start, chars.length - 1)];
		return new TextMark(from, chars[Math.min(end, chars.length - 1)] - from, figure, unused);
	}

	/** Where each code point begins, and where the text ends. */
	private static int[] chars(String text) {
		int[] starts = new int[text.codePointCount(0, text.length()) + 1];
		int at = 0;
		for (int i = 0; i < starts.length - 1; i++) {
			starts[i] = at;
			at += Character.charCount(text.codePointAt(at));
		}
		starts[starts.length - 1] = at;
		return starts;
	}

	/** Whether the char is part of the mark. */
	public boolean holds(int offset) {
		return start <= offset && offset < start + length;
	}

}
