package fadu.reading.formats;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a report file.
 *
 * @param text   the text; lines end with a line feed, in plain text as in the file
 * @param places where each part of the text stands in the file
 * @param format what kind of file it is
 * @param notes  what was left out and why, each one line for the user: pages without text, hidden sheets
 * @param doubts what was read and may be wrong
 */
public record ExtractedText(String text, PlaceMap places, Format format, List<String> notes, List<Doubt> doubts) {

	public ExtractedText {
		notes = List.copyOf(notes);
		doubts = List.copyOf(doubts);
	}

	ExtractedText(String text, PlaceMap places, Format format, List<String> notes) {
		this(text, places, format, notes, List.of());
	}

	/** What is to be said about the text, a line each: what was left out, and what is doubted. */
	public List<String> remarks() {
		return Stream.concat(notes.stream(), doubts.stream().map(Doubt::message).distinct()).toList();
	}

}
