package fadu.store;

/**
 * The file that rows of a register came from.
 *
 * @param name   its name, as the user knows it
 * @param sha256 hash of its bytes
 */
public record ImportedFile(String name, String sha256) {

	/** None: a person wrote the row. */
	static final ImportedFile WRITTEN = new ImportedFile("", "");

}
