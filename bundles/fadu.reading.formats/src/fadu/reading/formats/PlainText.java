package fadu.reading.formats;

import java.util.List;

/** Reads plain text: as decoded, line ends kept. */
final class PlainText {

	private PlainText() {
	}

	static ExtractedText read(String text, Budget budget) {
		budget.characters(text.length());
		PlaceMap.Builder places = new PlaceMap.Builder();
		int points = 0;
		int number = 1;
		for (int start = 0; start < text.length(); number++) {
			budget.check();
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end + 1;
			places.from(points, new Place.Line(number));
			points += text.codePointCount(start, end);
			start = end;
		}
		return new ExtractedText(text, places.build(), Format.TEXT, List.of());
	}

}
