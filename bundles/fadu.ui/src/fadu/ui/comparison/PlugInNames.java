package fadu.ui.comparison;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Constants;

/** What plug-ins are called; their identifiers tell an analyst nothing. */
final class PlugInNames {

	private PlugInNames() {
	}

	/** The name of a plug-in in the language of the user; its identifier where it is not installed any more. */
	static String of(String id) {
		return Optional.ofNullable(Platform.getBundle(id))
				.map(bundle -> bundle.getHeaders(Platform.getNL()).get(Constants.BUNDLE_NAME)).orElse(id);
	}

}
