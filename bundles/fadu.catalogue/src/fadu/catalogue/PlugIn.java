package fadu.catalogue;

import java.util.List;

/**
 * A bundle that contributes to the catalogue.
 *
 * @param id            symbolic name
 * @param name          name in the user's language
 * @param version       version with qualifier
 * @param contributions what it brings, e.g. {@code metrics model/legalaid.fadu}
 * @param state         whether all of it is used, or Problems says what is not
 */
public record PlugIn(String id, String name, String version, List<String> contributions, PlugInState state) {
}
