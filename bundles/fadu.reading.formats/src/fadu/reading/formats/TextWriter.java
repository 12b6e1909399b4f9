package fadu.reading.formats;

import java.util.List;

/** Writes the one text of a document and notes where each part of it comes from. */
final class TextWriter {

	private final StringBuilder text = new StringBuilder();
	private final PlaceMap.Builder places = new PlaceMap.Builder();
	private final Budget budget;
	private int points;

	TextWriter(Budget budget) {
		this.budget = budget;
	}

	/** Appends to the line at hand. */
	void put(String part, Place place) {
		String clean = Characters.clean(part);
		if (!clean.isEmpty()) {
			places.from(points, place);
			append(clean);
		}
	}

	/** Appends what stands nowhere in the file: the bar between two cells. */
	void put(String sign) {
		append(sign);
	}

	void endLine() {
		append("\n");
	}

	/** A line of its own; a blank one is left out. */
	void line(String line, Place place) {
		String stripped = line.strip();
		if (!stripped.isEmpty()) {
			put(stripped, place);
			endLine();
		}
	}

	private void append(String part) {
		budget.check();
		budget.characters(part.length());
		text.append(part);
		points += part.codePointCount(0, part.length());
	}

	boolean isBlank() {
		return text.isEmpty();
	}

	ExtractedText finish(Format format, List<String> notes) {
		return new ExtractedText(text.toString(), places.build(), format, notes);
	}

}
