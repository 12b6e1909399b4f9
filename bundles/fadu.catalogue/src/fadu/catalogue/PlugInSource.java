package fadu.catalogue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Where the files of a plug-in lie: a bundle that is installed, or a folder that is only looked at. */
sealed interface PlugInSource {

	/** Symbolic name. */
	String id();

	/** What people call it. */
	String title();

	/** Version, as it is printed. */
	String version();

	/** A file of the plug-in; a path that is none, or that of a folder, leads nowhere. */
	Optional<URL> entry(String path);

	/** The paths of all its files, in order. */
	List<String> files();

	/** Whether it was taken away meanwhile, so that it has no files any more. */
	default boolean isGone() {
		return false;
	}

	/** Its small files. */
	EntryContent content();

	/** Whether it is the bundle, and that has not changed since. */
	boolean isOf(Bundle bundle);

	/** A bundle. */
	static PlugInSource of(Bundle bundle) {
		return new Installed(bundle, bundle.getLastModified());
	}

	/** A bundle, as it was at a time. */
	record Installed(Bundle bundle, long modified) implements PlugInSource {

		@Override
		public String id() {
			return bundle.getSymbolicName();
		}

		@Override
		public String title() {
			return bundle.getHeaders(Platform.getNL()).get("Bundle-Name");
		}

		@Override
		public String version() {
			return bundle.getVersion().toString();
		}

		@Override
		public Optional<URL> entry(String path) {
			return isGone()
					? Optional.empty()
					: Optional.ofNullable(bundle.getEntry(path)).filter(location -> !location.getPath().endsWith("/"));
		}

		@Override
		public List<String> files() {
			var entries = isGone() ? null : bundle.findEntries("/", null, true);
			return entries == null
					? List.of()
					: Collections.list(entries).stream().map(location -> location.getPath().replaceFirst("^/", ""))
							.filter(path -> !path.endsWith("/")).sorted().toList();
		}

		@Override
		public boolean isGone() {
			return bundle.getState() == Bundle.UNINSTALLED;
		}

		@Override
		public EntryContent content() {
			return EntryContent.of(bundle);
		}

		@Override
		public boolean isOf(Bundle other) {
			return bundle.getBundleId() == other.getBundleId() && modified == other.getLastModified();
		}
	}

	/** A folder that is no bundle of the running platform. */
	record Folder(String id, String version, Path folder) implements PlugInSource {

		/** What builds and version control leave in a folder: target, hidden files. */
		private static final Pattern BESIDE = Pattern.compile("^target/|(^|/)\\.");

		@Override
		public String title() {
			return id;
		}

		@Override
		public Optional<URL> entry(String path) {
			try {
				Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
				return file.startsWith(folder) && Files.isRegularFile(file) && exactly(file)
						? Optional.of(file.toUri().toURL())
						: Optional.empty();
			} catch (IllegalArgumentException | MalformedURLException e) {
				return Optional.empty();
			}
		}

		/** A system that does not tell capital letters apart finds what others will not. */
		private static boolean exactly(Path file) {
			try {
				return file.toRealPath().getFileName().equals(file.getFileName());
			} catch (IOException e) {
				return false;
			}
		}

		@Override
		public List<String> files() {
			try (Stream<Path> walk = Files.walk(folder)) {
				return walk.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
						.filter(path -> !BESIDE.matcher(path).find()).sorted().toList();
			} catch (IOException e) {
				return List.of();
			}
		}

		@Override
		public EntryContent content() {
			return EntryContent.of(folder);
		}

		@Override
		public boolean isOf(Bundle bundle) {
			return false;
		}
	}

}
