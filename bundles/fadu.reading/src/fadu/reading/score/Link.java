package fadu.reading.score;

/**
 * How a figure stands to another one.
 *
 * @param type part_of, share_of, yoy_change …
 * @param of   the other figure: by its id among the annotated ones, by its span among those that were read
 * @param <R>  how the other figure is named
 */
public record Link<R>(String type, R of) {

	/** A highlighted part is a part. */
	String kind() {
		return "of_which".equals(type) ? "part_of" : type;
	}

}
