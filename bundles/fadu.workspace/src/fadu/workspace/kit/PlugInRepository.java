package fadu.workspace.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Version;

import fadu.workspace.UserException;

/**
 * A place from which plug-ins are installed by name: a folder of packages ({@code NAME-VERSION.zip} as {@code fadu plugin pack}
 * writes them, or jars), or a p2 repository, as a folder or on the web.
 */
public final class PlugInRepository {

	/** Where a p2 repository keeps its bundles. */
	static final String PLUG_INS = "plugins";
	private static final Pattern WEB = Pattern.compile("https?://.*");
	private static final Pattern FILE = Pattern.compile("(.+?)[-_](\\d+(?:\\.\\d+){0,2}(?:\\.[A-Za-z0-9_-]+)?)\\.(?:zip|jar)");

	private final String place;

	/** @param place a folder, or the address of a p2 repository */
	public PlugInRepository(String place) {
		this.place = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
	}

	/**
	 * The package with the newest version of a plug-in.
	 *
	 * @param into an empty folder, for what has to be fetched
	 * @throws UserException where the place cannot be read or has no such plug-in, saying which it has
	 */
	public Path newest(String plugIn, Path into) throws UserException {
		try {
			if (WEB.matcher(place).matches()) {
				return new WebRepository(place).newest(plugIn, into);
			}
			List<Offered> all = offered(Path.of(place));
			return all.stream().filter(each -> each.plugIn().equals(plugIn)).max(Comparator.comparing(Offered::version))
					.map(Offered::file).orElseThrow(() -> unknown(place, plugIn, all.stream().map(Offered::plugIn).toList()));
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.PlugInRepository_unreadable, place, e.getLocalizedMessage()), e);
		}
	}

	/** That a place has no such plug-in. */
	static UserException unknown(String place, String plugIn, List<String> there) {
		return new UserException(NLS.bind(Messages.PlugInRepository_unknown, new Object[]{place, plugIn,
				String.join(" ", there.stream().distinct().sorted().limit(20).toList())}));
	}

	private record Offered(String plugIn, Version version, Path file) {
	}

	private static List<Offered> offered(Path folder) throws IOException {
		List<Offered> offered = new ArrayList<>();
		for (Path part : List.of(folder, folder.resolve(PLUG_INS))) {
			if (Files.isDirectory(part)) {
				try (Stream<Path> files = Files.list(part)) {
					files.sorted().forEach(file -> offer(file).ifPresent(offered::add));
				}
			}
		}
		if (!Files.isDirectory(folder)) {
			throw new IOException(folder.toString());
		}
		return offered;
	}

	private static Optional<Offered> offer(Path file) {
		Matcher name = FILE.matcher(file.getFileName().toString());
		return name.matches()
				? Optional.of(new Offered(name.group(1), Version.parseVersion(name.group(2)), file))
				: Optional.empty();
	}

}
