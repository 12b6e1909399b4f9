package fadu.report.design;

import java.net.URL;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Where a design's library and texts come from. The library is Fadu's own, because one of a plug-in would bring unchecked parts;
 * texts come from the {@code reports} folder of the design's plug-in, then from Fadu's. Only plain file names are looked up; a
 * path or an address finds nothing.
 */
public final class DesignResources implements IResourceLocator {

	private static final Pattern TEXTS = Pattern.compile("[A-Za-z0-9_]+\\.properties");
	private static final String LIBRARY = "fadu.rptlibrary";
	private static final String FOLDER = "reports/";
	private static final String OWN = "fadu.report";

	private final String plugIn;

	/** For a design of the plug-in with the symbolic name. */
	public DesignResources(String plugIn) {
		this.plugIn = plugIn;
	}

	@Override
	public URL findResource(ModuleHandle module, String name, int type) {
		if (LIBRARY.equals(name)) {
			return entry(OWN, name);
		}
		if (name == null || !TEXTS.matcher(name).matches()) {
			return null;
		}
		URL own = entry(plugIn, name);
		return own != null ? own : entry(OWN, name);
	}

	@Override
	public URL findResource(ModuleHandle module, String name, int type, @SuppressWarnings("rawtypes") Map appContext) {
		return findResource(module, name, type);
	}

	private static URL entry(String symbolicName, String name) {
		Bundle bundle = Platform.getBundle(symbolicName);
		return bundle == null ? null : bundle.getEntry(FOLDER + name);
	}

}
