package fadu.reading.formats;

/**
 * Something that was read and may be read wrong, such as a page whose columns cannot be told apart.
 *
 * @param place   where; figures that stand there are doubted
 * @param message what is doubted, one line for the user
 */
public record Doubt(Place place, String message) {
}
