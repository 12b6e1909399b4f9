package fadu.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import fadu.catalogue.PlugInXml.Element;
import fadu.catalogue.Problem.Severity;

/**
 * What a plug-in says of itself, looked at before the framework does, which leaves out without a word what does not suit it.
 *
 * @param plugIn   symbolic name; the name of the entry where there is none
 * @param version  version
 * @param state    {@link PlugInState#USED} for a plug-in that may be installed
 * @param problems what is wrong with it, with file and line
 */
public record PlugInInspection(String plugIn, Version version, PlugInState state, List<Problem> problems) {

	private static final String SINGLETON = Constants.SINGLETON_DIRECTIVE;

	/** Something that is no plug-in; {@code remedy} says what to do. */
	static PlugInInspection of(String entry, PlugInState state, String message, String remedy) {
		Severity severity = state == PlugInState.PLAIN_FILE ? Severity.WARNING : Severity.ERROR;
		return new PlugInInspection(entry, Version.emptyVersion, state,
				List.of(new Problem(severity, entry, "", 0, message, remedy)));
	}

	/** A folder or a jar, wherever it lies; nothing is installed. */
	public static PlugInInspection of(Path path) {
		String entry = String.valueOf(path.getFileName());
		if (Files.isDirectory(path) || entry.endsWith(".jar")) {
			try {
				PlugInInspection found = of(entry, EntryContent.of(path));
				return found.state() == PlugInState.NO_MANIFEST
						? nested(path).map(inner -> of(entry, PlugInState.NO_MANIFEST,
								Messages.PlugInInspection_noManifest, NLS.bind(Messages.PlugInInspection_nestedRemedy, inner)))
								.orElse(found)
						: found;
			} catch (IOException e) {
				return of(entry, PlugInState.UNREADABLE, NLS.bind(Messages.PlugInInspection_unreadable, e.getLocalizedMessage()),
						Messages.PlugInInspection_unreadableRemedy);
			}
		}
		return entry.endsWith(".zip")
				? of(entry, PlugInState.ZIP, Messages.PlugInInspection_zip, Messages.PlugInInspection_zipRemedy)
				: of(entry, PlugInState.PLAIN_FILE, Messages.PlugInInspection_file, Messages.PlugInInspection_fileRemedy);
	}

	/** The plug-in that lies one folder too deep, as unpacking leaves it. */
	private static Optional<String> nested(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return Optional.empty();
		}
		try (var children = Files.list(path)) {
			return children.filter(child -> Files.exists(child.resolve(PlugInManifest.FILE)))
					.map(child -> child.getFileName().toString())
					.sorted().findFirst();
		}
	}

	/** The content of an entry of the folder or of a bundle. */
	static PlugInInspection of(String entry, EntryContent content) throws IOException {
		Optional<byte[]> bytes = content.read(PlugInManifest.FILE);
		if (bytes.isEmpty()) {
			return of(entry, PlugInState.NO_MANIFEST, Messages.PlugInInspection_noManifest,
					Messages.PlugInInspection_noManifestRemedy);
		}
		try {
			PlugInManifest manifest = PlugInManifest.of(bytes.get());
			Optional<ManifestElement> name = manifest.name();
			return name.isEmpty()
					? badManifest(entry, 0, Messages.PlugInInspection_noName)
					: of(manifest, name.get(), name.get().getValue(), content);
		} catch (BundleException | IllegalArgumentException e) {
			return badManifest(entry, 0, e.getLocalizedMessage());
		}
	}

	private static PlugInInspection badManifest(String plugIn, int line, String reason) {
		return new PlugInInspection(plugIn, Version.emptyVersion, PlugInState.BAD_MANIFEST,
				List.of(new Problem(Severity.ERROR, plugIn,
						PlugInManifest.FILE, line, NLS.bind(Messages.PlugInFolder_noPlugIn, reason),
						Messages.PlugInFolder_noPlugInRemedy)));
	}

	private static PlugInInspection of(PlugInManifest manifest, ManifestElement name, String plugIn, EntryContent content)
			throws IOException {
		Version version;
		try {
			version = manifest.version();
		} catch (IllegalArgumentException e) {
			return badManifest(plugIn, manifest.line(Constants.BUNDLE_VERSION), e.getLocalizedMessage());
		}
		if (manifest.isFragment()) {
			return refused(plugIn, version, PlugInState.FRAGMENT, new Problem(Severity.ERROR, plugIn, PlugInManifest.FILE,
					manifest.line(Constants.FRAGMENT_HOST), Messages.PlugInInspection_fragment,
					Messages.PlugInInspection_fragmentRemedy));
		}
		Optional<byte[]> xml = content.read(PlugInXml.FILE);
		if (xml.isEmpty()) {
			return manifest.bringsCode()
					? new PlugInInspection(plugIn, version, PlugInState.USED, List.of())
					: refused(plugIn, version, PlugInState.NO_PLUGIN_XML, new Problem(Severity.ERROR, plugIn, PlugInXml.FILE, 0,
							Messages.PlugInInspection_noPlugInXml, Messages.PlugInInspection_noPlugInXmlRemedy));
		}
		if (!Boolean.parseBoolean(name.getDirective(SINGLETON))) {
			return refused(plugIn, version, PlugInState.NOT_SINGLETON, new Problem(Severity.ERROR, plugIn, PlugInManifest.FILE,
					manifest.line(Constants.BUNDLE_SYMBOLICNAME), Messages.PlugInInspection_noSingleton,
					NLS.bind(Messages.PlugInInspection_noSingletonRemedy, plugIn)));
		}
		return contributions(plugIn, version, xml.get(), manifest.bringsCode());
	}

	private static PlugInInspection contributions(String plugIn, Version version, byte[] content, boolean code) {
		PlugInXml xml;
		try {
			xml = PlugInXml.parse(content);
		} catch (SAXException e) {
			int line = e instanceof SAXParseException parse ? Math.max(0, parse.getLineNumber()) : 0;
			return refused(plugIn, version, PlugInState.BAD_PLUGIN_XML, new Problem(Severity.ERROR, plugIn, PlugInXml.FILE, line,
					NLS.bind(Messages.PlugInInspection_badPlugInXml, e.getLocalizedMessage()),
					Messages.PlugInInspection_badPlugInXmlRemedy));
		}
		List<Problem> problems = new ArrayList<>();
		xml.elements().forEach(element -> misspelt(element).ifPresent(message -> problems.add(new Problem(Severity.ERROR, plugIn,
				PlugInXml.FILE, element.line(), message,
				NLS.bind(Messages.PlugInInspection_misspeltRemedy, Catalogue.EXTENSION_POINT)))));
		boolean contributes = xml.elements().stream()
				.anyMatch(element -> element.depth() == 3 && element.point().equals(Catalogue.EXTENSION_POINT));
		if (!contributes && !code && problems.isEmpty()) {
			problems.add(new Problem(Severity.ERROR, plugIn, PlugInXml.FILE, 0, Messages.PlugInInspection_nothing,
					NLS.bind(Messages.PlugInInspection_misspeltRemedy, Catalogue.EXTENSION_POINT)));
		}
		return new PlugInInspection(plugIn, version, contributes || code ? PlugInState.USED : PlugInState.NO_CONTRIBUTION,
				List.copyOf(problems));
	}

	/** What the registry of the platform would leave out without a word. */
	private static Optional<String> misspelt(Element element) {
		boolean known = switch (element.depth()) {
		case 1 -> element.name().equals("plugin") || element.name().equals("fragment");
		case 2 -> List.of("extension", "extension-point", "requires", "runtime").contains(element.name());
		default -> true;
		};
		if (!known) {
			return Optional.of(NLS.bind(Messages.PlugInInspection_misspeltElement, element.name()));
		}
		if (element.depth() == 2 && element.name().equals("extension")
				&& Platform.getExtensionRegistry().getExtensionPoint(element.point()) == null) {
			return Optional.of(NLS.bind(Messages.PlugInInspection_misspeltPoint, element.point()));
		}
		return Optional.empty();
	}

	private static PlugInInspection refused(String plugIn, Version version, PlugInState state, Problem problem) {
		return new PlugInInspection(plugIn, version, state, List.of(problem));
	}

	/** Whether another version is newer; one that is no version is not. */
	public boolean isOlderThan(String other) {
		return !other.isEmpty() && version.compareTo(Version.parseVersion(other)) < 0;
	}

	/** Whether a bundle of that name comes with Fadu, and not out of the folder of plug-ins. */
	public boolean isOfProduct(Optional<Path> folder) {
		String below = folder.map(place -> "reference:" + place.toUri()).orElse("reference:/");
		return Stream.of(Platform.getBundles(plugIn, null) == null ? new Bundle[0] : Platform.getBundles(plugIn, null))
				.anyMatch(bundle -> !bundle.getLocation().startsWith(below));
	}

	/** The same, not used for a reason outside of it; what is told is told of the entry, as there may be others of its name. */
	PlugInInspection but(String entry, PlugInState otherState, String message, String remedy) {
		return refused(plugIn, version, otherState, new Problem(Severity.ERROR, entry, "", 0, message, remedy));
	}

}
