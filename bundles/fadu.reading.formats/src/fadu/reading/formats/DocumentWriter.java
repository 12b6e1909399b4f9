package fadu.reading.formats;

import java.util.ArrayList;
import java.util.List;

/** Writes the paragraphs and tables of a document one after another, and counts both. A table within a table follows it. */
final class DocumentWriter {

	private final TextWriter out;
	private final LeftOut leftOut = new LeftOut();
	private final List<Table> within = new ArrayList<>();
	private int paragraphs;
	private int tables;
	private int open;

	DocumentWriter(Budget budget) {
		this.out = new TextWriter(budget);
	}

	LeftOut leftOut() {
		return leftOut;
	}

	/** A paragraph; an empty one is not counted. Its lines are divided where the author did so. */
	void paragraph(String text) {
		if (!text.isBlank()) {
			paragraphs++;
			lines(text, place());
		}
	}

	/** Lines that stand elsewhere than the paragraph at hand, as a note stands at its mark. */
	void lines(String text, Place place) {
		text.lines().forEach(line -> out.line(line, place));
	}

	/** Where the paragraph at hand stands; the one before a table, within it. */
	Place place() {
		return new Place.Paragraph(Math.max(1, paragraphs));
	}

	/** Where the next paragraph will stand. */
	Place nextPlace() {
		return new Place.Paragraph(paragraphs + 1);
	}

	/** A table that begins here. */
	Table begin() {
		tables++;
		open++;
		return new Table(tables);
	}

	/** Writes a table that is complete; one within another waits for the outer one. */
	void end(Table table) {
		open--;
		if (open > 0) {
			within.add(table);
			return;
		}
		table.write(out);
		within.forEach(inner -> inner.write(out));
		within.clear();
	}

	ExtractedText finish(Format format, List<String> notes) {
		List<String> all = new ArrayList<>(notes);
		all.addAll(leftOut.notes());
		return out.finish(format, all);
	}

}
