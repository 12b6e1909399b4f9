package fadu.model;

/**
 * The one identity of a figure, in the house and outside: two objects that were read twice are one figure.
 *
 * @param document SHA-256 of the file
 * @param id       what the document calls the observation
 */
public record FigureId(String document, String id) {

	/** The identity of an observation, which must stand in its document. */
	public static FigureId of(Observation observation) {
		return new FigureId(observation.getDocument().getSha256(), observation.getId());
	}

	/**
	 * The identity that {@link #toString()} wrote.
	 *
	 * @throws IllegalArgumentException where the text is none
	 */
	public static FigureId valueOf(String text) {
		int space = text.indexOf(' ');
		if (space < 0) {
			throw new IllegalArgumentException(text);
		}
		return new FigureId(text.substring(0, space), text.substring(space + 1));
	}

	@Override
	public String toString() {
		return document + ' ' + id;
	}

}
