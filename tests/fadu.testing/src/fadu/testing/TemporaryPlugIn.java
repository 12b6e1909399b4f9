package fadu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A plug-in that is written into a folder, installed into the running platform, and uninstalled when it is closed. */
public final class TemporaryPlugIn implements AutoCloseable {

	private final Bundle bundle;

	private TemporaryPlugIn(Bundle bundle) {
		this.bundle = bundle;
	}

	/** Begins a plug-in with the symbolic name. */
	public static Draft named(String symbolicName) {
		return new Draft(symbolicName);
	}

	/** Installs the plug-in in the folder as it is, and lets it contribute if all that it requires is there. */
	public static TemporaryPlugIn install(Path folder) {
		BundleContext context = FrameworkUtil.getBundle(TemporaryPlugIn.class).getBundleContext();
		try {
			TemporaryPlugIn installed = new TemporaryPlugIn(context.installBundle("reference:" + folder.toUri()));
			installed.start();
			return installed;
		} catch (BundleException e) {
			throw new IllegalStateException(e);
		}
	}

	private void start() {
		try {
			bundle.start(Bundle.START_ACTIVATION_POLICY);
		} catch (BundleException e) {
			if (e.getType() != BundleException.RESOLVE_ERROR) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** Uninstalls the plug-in. */
	@Override
	public void close() {
		try {
			bundle.uninstall();
		} catch (BundleException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A plug-in that is being written. */
	public static final class Draft {

		private final String name;
		private final List<String> required = new ArrayList<>(List.of("fadu.catalogue"));
		private final List<String> elements = new ArrayList<>();
		private final Map<String, String> files = new LinkedHashMap<>();

		private Draft(String name) {
			this.name = name;
		}

		/** Requires another bundle. */
		public Draft requires(String bundle) {
			required.add(bundle);
			return this;
		}

		/** Adds a file. */
		public Draft file(String path, String content) {
			files.put(path, content);
			return this;
		}

		/** Adds an element to the extension in plugin.xml. */
		public Draft element(String xml) {
			elements.add(xml);
			return this;
		}

		/** Contributes metrics in model/metrics.fadu. */
		public Draft metrics(String model) {
			return element("<metrics model=\"model/metrics.fadu\"/>").file("model/metrics.fadu", model);
		}

		/** Contributes a district in model/district.fadu. */
		public Draft district(String model) {
			return element("<district model=\"model/district.fadu\"/>").file("model/district.fadu", model);
		}

		/** Contributes a report design in reports/report.rptdesign. */
		public Draft report(String id) {
			return element("<report id=\"" + id + "\" design=\"reports/report.rptdesign\" title=\"报表\"/>")
					.file("reports/report.rptdesign", "<report/>");
		}

		/** Writes the plug-in into a new folder below the given one and installs it. */
		public TemporaryPlugIn install(Path parent) {
			return TemporaryPlugIn.install(write(parent));
		}

		/** Writes the plug-in into a folder below the given one, which is named like it, and returns the folder. */
		public Path write(Path parent) {
			Path folder = parent.resolve(name);
			write(folder, "META-INF/MANIFEST.MF", """
					Manifest-Version: 1.0
					Bundle-ManifestVersion: 2
					Bundle-SymbolicName: %1$s;singleton:=true
					Bundle-Version: 1.0.0
					Require-Bundle: %2$s
					Bundle-Name: %1$s
					""".formatted(name, String.join(",", required)));
			write(folder, "plugin.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.0\"?>\n<plugin>\n"
					+ "<extension point=\"fadu.catalogue.contribution\">\n" + String.join("\n", elements)
					+ "\n</extension>\n</plugin>\n");
			files.forEach((path, content) -> write(folder, path, content));
			return folder;
		}

		private static void write(Path folder, String path, String content) {
			try {
				Path file = folder.resolve(path);
				Files.createDirectories(file.getParent());
				Files.writeString(file, content);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

}
