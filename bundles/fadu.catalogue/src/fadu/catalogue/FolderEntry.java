package fadu.catalogue;

/**
 * An entry of the folder into which a user drops plug-ins.
 *
 * @param name    name of the file or folder
 * @param plugIn  symbolic name of the plug-in in it; the name of the entry where it has none
 * @param version version of the plug-in, or empty
 * @param state   what became of it; {@link Catalogue#problems()} says why and what to do
 */
public record FolderEntry(String name, String plugIn, String version, PlugInState state) {
}
