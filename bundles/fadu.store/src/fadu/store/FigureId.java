package fadu.store;

import fadu.model.Observation;

/**
 * A figure of a document.
 *
 * @param document SHA-256 of the file
 * @param id       what the document calls the observation
 */
public record FigureId(String document, String id) {

	/** The identity of an observation, which must stand in its document. */
	public static FigureId of(Observation observation) {
		return new FigureId(observation.getDocument().getSha256(), observation.getId());
	}

	@Override
	public String toString() {
		return document + ' ' + id;
	}

	static FigureId valueOf(String line) {
		int space = line.indexOf(' ');
		return new FigureId(line.substring(0, space), line.substring(space + 1));
	}

}
