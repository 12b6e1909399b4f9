package fadu.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * The manifest of a plug-in, as the framework reads it.
 *
 * @param headers its headers, whatever their case
 * @param text    its text, to find lines in
 */
public record PlugInManifest(Map<String, String> headers, String text) {

	/** Where it lies in a plug-in. */
	public static final String FILE = "META-INF/MANIFEST.MF";

	/** Headers by which a bundle does more than contribute models. */
	private static final List<String> OF_CODE = List.of(Constants.BUNDLE_ACTIVATOR, Constants.EXPORT_PACKAGE, "Service-Component");

	/**
	 * Reads a manifest.
	 *
	 * @throws BundleException where it is malformed
	 */
	public static PlugInManifest of(byte[] content) throws IOException, BundleException {
		return new PlugInManifest(ManifestElement.parseBundleManifest(new ByteArrayInputStream(content), null),
				new String(content, StandardCharsets.UTF_8));
	}

	/** The line of a header, from 1, or 0 where the manifest does not have it. */
	public int line(String header) {
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).regionMatches(true, 0, header + ':', 0, header.length() + 1)) {
				return i + 1;
			}
		}
		return 0;
	}

	/** The symbolic name with its directives. */
	Optional<ManifestElement> name() throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(Constants.BUNDLE_SYMBOLICNAME,
				headers.get(Constants.BUNDLE_SYMBOLICNAME));
		return elements == null ? Optional.empty() : Stream.of(elements).findFirst();
	}

	/** The version; fails where it is none. */
	Version version() {
		return Version.parseVersion(headers.get(Constants.BUNDLE_VERSION));
	}

	boolean isFragment() {
		return headers.containsKey(Constants.FRAGMENT_HOST);
	}

	/** Whether the bundle brings code, and may be of use without contributing to the catalogue. */
	public boolean bringsCode() {
		return OF_CODE.stream().anyMatch(headers::containsKey);
	}

}
