package fadu.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

import fadu.catalogue.Problem.Severity;

/**
 * The folder in which a user drops plug-ins, each a folder or a jar. They are installed where they lie and for this run only: what
 * is no longer in the folder at the next start is gone.
 */
final class PlugInFolder {

	/** The path of the folder; the launcher sets it. Without it there is none. */
	private static final String PROPERTY = "fadu.plugins";

	private PlugInFolder() {
	}

	/** Installs what is in the folder; what is no plug-in is a problem. */
	static List<Problem> install() {
		String folder = System.getProperty(PROPERTY, "");
		if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
			return List.of();
		}
		List<Problem> problems = new ArrayList<>();
		try (Stream<Path> entries = Files.list(Path.of(folder))) {
			entries.filter(PlugInFolder::isCandidate).sorted().forEach(entry -> install(entry, problems));
		} catch (IOException e) {
			problems.add(problem(Path.of(folder), e));
		}
		return List.copyOf(problems);
	}

	private static boolean isCandidate(Path entry) {
		String name = entry.getFileName().toString();
		return !name.startsWith(".") && (Files.isDirectory(entry) || name.endsWith(".jar"));
	}

	private static void install(Path entry, List<Problem> problems) {
		BundleContext context = FrameworkUtil.getBundle(PlugInFolder.class).getBundleContext();
		try {
			Bundle bundle = context.installBundle("reference:" + entry.toUri());
			if (bundle.getSymbolicName() == null) {
				bundle.uninstall();
				problems.add(problem(entry, new BundleException("Bundle-SymbolicName")));
			} else {
				resolve(bundle);
			}
		} catch (BundleException e) {
			problems.add(problem(entry, e));
		}
	}

	/** Its contributions are there as soon as it is resolved; what it lacks otherwise, {@link UnresolvedPlugIns} says. */
	private static void resolve(Bundle bundle) {
		FrameworkUtil.getBundle(PlugInFolder.class).getBundleContext().getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
				.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
	}

	private static Problem problem(Path entry, Exception failure) {
		return new Problem(Severity.ERROR, String.valueOf(entry.getFileName()), "META-INF/MANIFEST.MF", 0,
				NLS.bind(Messages.PlugInFolder_noPlugIn, failure.getLocalizedMessage()), Messages.PlugInFolder_noPlugInRemedy);
	}

}
