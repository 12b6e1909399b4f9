package fadu.catalogue;

import java.util.List;

/**
 * A bundle that contributes to the catalogue.
 *
 * @param id            symbolic name
 * @param name          name in the user's language
 * @param version       version with qualifier
 * @param contributions what it brings, e.g. {@code metrics model/legalaid.fadu}
 * @param brings        how many of what
 * @param state         whether all of it is used, or Problems says what is not
 */
public record PlugIn(String id, String name, String version, List<String> contributions, Brings brings, PlugInState state) {

	/**
	 * How much a plug-in brings, as it stands in its files.
	 *
	 * @param metrics   metrics
	 * @param districts districts
	 * @param figures   observations of documents
	 * @param registers registers that can be used
	 * @param reports   report designs
	 */
	public record Brings(int metrics, int districts, int figures, int registers, int reports) {

		/** What is not in use brings nothing. */
		public static final Brings NOTHING = new Brings(0, 0, 0, 0, 0);
	}

}
