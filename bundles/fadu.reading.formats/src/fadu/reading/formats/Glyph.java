package fadu.reading.formats;

import java.util.Optional;

/**
 * A printed character.
 *
 * @param left  in points from the left edge of the page, as the text runs
 * @param right where it ends
 * @param base  its base line, in points from the top
 * @param size  of its font, in points
 * @param place its own, where it was recognised on a picture; nothing where the page alone tells it
 */
record Glyph(String text, float left, float right, float base, float size, Optional<Place> place) {

	Glyph(String text, float left, float right, float base, float size) {
		this(text, left, right, base, size, Optional.empty());
	}

}
