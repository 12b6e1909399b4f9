package fadu.reading.formats;

/**
 * A printed character.
 *
 * @param left  in points from the left edge of the page, as the text runs
 * @param right where it ends
 * @param base  its base line, in points from the top
 * @param size  of its font, in points
 */
record Glyph(String text, float left, float right, float base, float size) {
}
