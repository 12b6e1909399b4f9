package fadu.reading.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes paragraphs and tables of the lines of a PDF file, over the ends of pages. A line that reaches the right margin goes on in
 * the next one, unless that begins further in; lines with gaps one after another are the rows of a table.
 */
final class PdfParagraphs {

	/**
	 * In widths of a Chinese character: how far a full line may stay from the margin at the end of a sentence, how far within one
	 * (a word of letters or a bracket that did not fit), and how far behind the margin an indented one begins.
	 */
	private static final float RAGGED = 2.2f;
	private static final float UNFINISHED = 6;
	private static final float INDENT = 1.4f;
	private static final float SAME_SIZE = 0.15f;
	/** The part of a page's width that the print reaches at least, when a line of it is full. */
	private static final float NARROWEST = 0.75f;
	/** In heights of a line: more room than this above a line begins a new paragraph. */
	private static final float WIDE_SPACE = 3.2f;
	private static final Pattern NUMBERED = Pattern.compile(
			"[一二三四五六七八九十百]{1,4}(、|是)|[(（][一二三四五六七八九十\\d]{1,4}[)）]|\\d{1,2}[.．、](?!\\d)");
	/**
	 * The part of a page's width from which a title may have gone on in the line below it, and what begins a line of its own there.
	 */
	private static final float FULL_TITLE = 0.7f;
	private static final String OTHER_LINES = "（(—-〔[";
	private static final float LARGER = 1.1f;
	private static final String ENDS = "。；！？：;!?";

	private final TextWriter out;
	private final RowWriter rows;
	/** Where lines begin and end, for each column of prose. */
	private final Map<Integer, float[]> margins = new HashMap<>();
	/** The size of most print. */
	private float body;

	PdfParagraphs(TextWriter out) {
		this.out = out;
		this.rows = new RowWriter(out);
	}

	void write(List<PdfPage> pages) {
		List<PdfPage.Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
		List<Float> sizes = lines.stream().map(PdfPage.Line::size).sorted().toList();
		body = sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
		float width = pages.stream().map(PdfPage::width).max(Float::compare).orElse(0f);
		lines.stream().collect(Collectors.groupingBy(PdfPage.Line::column)).forEach((column, own) -> {
			float[] measured = measured(own);
			if (column == 0) {
				measured[1] = Math.max(measured[1], NARROWEST * width); // where all lines are short, none is full
			}
			margins.put(column, measured);
		});
		for (int i = 0; i < lines.size();) {
			int end = tableEnd(lines, i);
			if (end > i + 1) {
				new PdfTable(lines.subList(i, end)).write(rows);
				rows.endTable();
			} else {
				end = paragraphEnd(lines, i);
				paragraph(lines.subList(i, end));
			}
			i = end;
		}
	}

	/** The end of the rows that begin here; a cell may take several lines. */
	private static int tableEnd(List<PdfPage.Line> lines, int start) {
		int end = start;
		int rows = 0;
		PdfPage.Line row = lines.get(start);
		for (; end < lines.size(); end++) {
			PdfPage.Line line = lines.get(end);
			if (line.pieces().size() > 1) {
				rows++;
				row = line;
			} else if (end == start
					|| !PdfTable.goesOn(line, lines.get(end - 1).pieces().size() > 1 ? row : within(lines.get(end - 1), row))) {
				break;
			}
		}
		return rows > 1 ? end : start;
	}

	/** The row as if it stood at the line, the last one of its cells so far. */
	private static PdfPage.Line within(PdfPage.Line line, PdfPage.Line row) {
		return new PdfPage.Line(row.pieces(), line.page(), line.y(), row.size(), row.column());
	}

	/** The margins: where several lines begin and end. A single line that sticks out is none. */
	private static float[] measured(List<PdfPage.Line> lines) {
		List<PdfPage.Line> prose = lines.stream().filter(line -> line.pieces().size() == 1).toList();
		List<PdfPage.Line> measured = prose.isEmpty() ? lines : prose;
		float[] ends = sorted(measured, true);
		float[] begins = sorted(measured, false);
		float right = ends.length == 0 ? 0 : ends[ends.length - 1];
		int few = Math.max(1, measured.size() / 50);
		for (int i = ends.length - 1; i >= few; i--) {
			if (ends[i] - ends[i - few] < measured.get(0).size() * RAGGED) {
				right = ends[i];
				break;
			}
		}
		return new float[]{begins.length == 0 ? 0 : begins[0], right};
	}

	private float left(PdfPage.Line line) {
		return margins.get(line.column())[0];
	}

	private float right(PdfPage.Line line) {
		return margins.get(line.column())[1];
	}

	/** How far in a line begins, from the margin of its column. */
	private float inset(PdfPage.Line line) {
		return line.left() - left(line);
	}

	private static float[] sorted(List<PdfPage.Line> lines, boolean ends) {
		List<Float> places = lines.stream().map(line -> ends ? line.right() : line.left()).sorted().toList();
		float[] sorted = new float[places.size()];
		for (int i = 0; i < sorted.length; i++) {
			sorted[i] = places.get(i);
		}
		return sorted;
	}

	private int paragraphEnd(List<PdfPage.Line> lines, int start) {
		int end = start + 1;
		while (end < lines.size() && lines.get(end).pieces().size() == 1
				&& goesOn(lines.get(start), lines.get(end - 1), lines.get(end), end - 1 == start)) {
			end++;
		}
		return end;
	}

	private boolean goesOn(PdfPage.Line first, PdfPage.Line line, PdfPage.Line next, boolean isFirst) {
		float size = line.size();
		String text = line.text();
		boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
		if (isTitle(line) && isTitle(next) && line.page() == next.page() && line.right() - line.left() > FULL_TITLE * width(line)
				&& Math.abs(next.size() - size) <= SAME_SIZE * size && next.y() - line.y() <= WIDE_SPACE * size) {
			return !ended && OTHER_LINES.indexOf(next.text().charAt(0)) < 0;
		}
		if (line.right() < right(line) - (ended ? RAGGED : UNFINISHED) * size || Math.abs(next.size() - size) > SAME_SIZE * size) {
			return false;
		}
		boolean samePage = line.page() == next.page() && line.column() == next.column();
		if (samePage && next.y() - line.y() > WIDE_SPACE * size) {
			return false;
		}
		float begin = isFirst ? 0 : Math.min(inset(first), inset(line));
		boolean indented = inset(next) - begin > INDENT * size && inset(next) - inset(line) > -INDENT * size;
		if (indented) {
			return false;
		}
		boolean alike = isFirst && Math.abs(inset(next) - inset(line)) < INDENT * size; // two paragraphs, or one without indent
		boolean numbered = NUMBERED.matcher(next.text()).lookingAt();
		return ended ? !alike && !numbered : line.right() >= right(line) - RAGGED * size || !numbered;
	}

	/** Print that is larger than that of the page and stands in the middle. */
	private boolean isTitle(PdfPage.Line line) {
		return line.size() > LARGER * body && Math.abs(inset(line) - (right(line) - line.right())) < RAGGED * line.size();
	}

	private float width(PdfPage.Line line) {
		return right(line) - left(line);
	}

	private void paragraph(List<PdfPage.Line> lines) {
		List<String> written = new ArrayList<>();
		for (PdfPage.Line line : lines) {
			String text = line.text().strip();
			out.put(written.isEmpty() ? "" : Characters.joint(written.get(written.size() - 1), text));
			put(line, text);
			written.add(text);
		}
		out.endLine();
	}

	private void put(PdfPage.Line line, String text) {
		List<Place> places = line.pieces().stream().flatMap(piece -> piece.places().stream()).toList();
		if (line.pieces().size() > 1 || places.size() != text.length()
				|| text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
			out.put(text, places.stream().reduce(Place::with).orElse(new Place.Page(line.page())));
			return;
		}
		for (int i = 0; i < places.size(); i++) {
			out.put(text.substring(i, i + 1), places.get(i));
		}
	}

}
