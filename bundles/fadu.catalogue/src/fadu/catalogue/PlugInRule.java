package fadu.catalogue;

import java.util.List;

/**
 * What a plug-in has to keep beyond the metamodel. Plug-ins that the user installed are held against the rules when they are
 * loaded,
 * and any plug-in by {@code fadu plugin check}. A rule changes nothing, opens nothing but the files of the plug-in, and takes no
 * longer than the reading of the files did.
 */
@FunctionalInterface
public interface PlugInRule {

	/** What is wrong with the plug-in, in the light of all that is there, itself included. */
	List<Problem> problems(CheckedPlugIn plugIn, Surroundings all);

}
