package fadu.reading.formats;

/**
 * Something that was read and may be read wrong, such as a page whose columns cannot be told apart.
 *
 * @param place   where; figures that stand there are doubted
 * @param message what is doubted, one line for the user; several doubts may share it
 * @param most    the highest confidence that a figure there can have
 */
public record Doubt(Place place, String message, double most) {

	/** Of figures at a place where the order of the text is in doubt. */
	private static final double ORDER = 0.8;

	/** A doubt about what belongs together. */
	Doubt(Place place, String message) {
		this(place, message, ORDER);
	}

	/** Whether something that stands at a place is doubted. */
	public boolean isAbout(Place other) {
		return place.equals(other)
				|| place instanceof Place.Page page && other instanceof Place.Recognised box && page.number() == box.page();
	}

}
