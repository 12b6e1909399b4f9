package fadu.workspace.rule;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.PlugInManifest;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;

/** What a manifest of a plug-in without code says. */
final class ManifestRule implements PlugInRule {

	private static final String CATALOGUE = "fadu.catalogue";
	private static final String DISTRICTS = "fadu.district.";

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		Optional<byte[]> bytes = plugIn.bytes(PlugInManifest.FILE);
		if (bytes.isEmpty()) {
			return List.of();
		}
		try {
			check(plugIn, PlugInManifest.of(bytes.get()), found);
		} catch (IOException | BundleException | IllegalArgumentException e) {
			return List.of(); // the inspection has told it
		}
		return found.all();
	}

	private static void check(CheckedPlugIn plugIn, PlugInManifest manifest, Found found) throws BundleException {
		if (!"2".equals(manifest.headers().get(Constants.BUNDLE_MANIFESTVERSION))) {
			found.at(PlugInManifest.FILE, manifest.line(Constants.BUNDLE_MANIFESTVERSION), Messages.ManifestRule_version,
					Messages.ManifestRule_versionRemedy);
		}
		if (!manifest.text().endsWith("\n")) {
			found.at(PlugInManifest.FILE, (int) manifest.text().lines().count(), Messages.ManifestRule_end,
					Messages.ManifestRule_endRemedy);
		}
		ManifestElement[] required = ManifestElement.parseHeader(Constants.REQUIRE_BUNDLE,
				manifest.headers().get(Constants.REQUIRE_BUNDLE));
		if (required == null || List.of(required).stream().noneMatch(element -> element.getValue().equals(CATALOGUE))) {
			found.at(PlugInManifest.FILE, manifest.line(Constants.REQUIRE_BUNDLE), Messages.ManifestRule_catalogue,
					Messages.ManifestRule_catalogueRemedy, CATALOGUE);
		}
		if (manifest.headers().get(Constants.BUNDLE_NAME) == null) {
			found.at(PlugInManifest.FILE, 0, Messages.ManifestRule_name, Messages.ManifestRule_nameRemedy);
		}
		if (!plugIn.districts().isEmpty() && plugIn.id().startsWith(DISTRICTS)) {
			String code = plugIn.districts().getFirst().root().getDistrict().getCode();
			if (!plugIn.id().endsWith(code)) {
				found.at(PlugInManifest.FILE, manifest.line(Constants.BUNDLE_SYMBOLICNAME), Messages.ManifestRule_code,
						Messages.ManifestRule_codeRemedy, plugIn.id(), code);
			}
		}
	}

}
