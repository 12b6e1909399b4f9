package fadu.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Bundles that require the catalogue, bring no Java and contribute nothing: something in them is misspelt. */
final class SilentPlugIns {

	private SilentPlugIns() {
	}

	/** What is wrong with them; those in the folder have been looked at already. */
	static List<Problem> problems(Set<String> contributing, PlugInFolder folder) {
		return Stream.of(FrameworkUtil.getBundle(SilentPlugIns.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getState() != Bundle.INSTALLED && UnresolvedPlugIns.wantsToContribute(bundle))
				.filter(bundle -> !contributing.contains(bundle.getSymbolicName()) && !bringsCode(bundle) && !folder.holds(bundle))
				.flatMap(bundle -> problems(bundle).stream()).toList();
	}

	@SuppressWarnings("deprecation") // bundles still have the header, and it says that there is Java in them
	static boolean bringsCode(Bundle bundle) {
		return bundle.getHeaders("").get(Constants.BUNDLE_REQUIREDEXECUTIONENVIRONMENT) != null
				|| bundle.getHeaders("").get(Constants.REQUIRE_CAPABILITY) != null;
	}

	private static List<Problem> problems(Bundle bundle) {
		try {
			return PlugInInspection.of(bundle.getSymbolicName(), EntryContent.of(bundle)).problems();
		} catch (IOException e) {
			return PlugInInspection.of(bundle.getSymbolicName(), PlugInState.UNREADABLE, String.valueOf(e.getLocalizedMessage()),
					Messages.PlugInInspection_unreadableRemedy).problems();
		}
	}

}
