package fadu.content.tests;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import fadu.catalogue.Catalogue;
import fadu.model.Metric;
import fadu.model.Observation;

/** The content bundles of the running platform, and the files beside the test that some checks need. */
final class Content {

	private Content() {
	}

	static List<Bundle> bundles() {
		return Stream.of(FrameworkUtil.getBundle(Content.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("fadu.metrics.")
						|| bundle.getSymbolicName().startsWith("fadu.district."))
				.toList();
	}

	static List<URL> models(Bundle bundle) {
		return Collections.list(bundle.findEntries("model", "*.fadu", false));
	}

	static Map<String, Metric> metrics(Catalogue catalogue) {
		return catalogue.metrics().stream().collect(Collectors.toMap(Metric::getCode, Function.identity()));
	}

	static List<Observation> observations(Catalogue catalogue) {
		return catalogue.documents().stream().flatMap(document -> document.getObservations().stream()).toList();
	}

	/** How a failing check names a figure: the document, the figure and its place. */
	static String named(Observation observation) {
		return observation.getDocument().getFileName() + ' ' + observation.getId() + ' ' + observation.getText() + " at "
				+ observation.getStart();
	}

	/** The nearest folder of that path in the folders above the working directory. */
	static Optional<Path> folderAbove(String path) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path found = folder.resolve(path);
			if (Files.isDirectory(found)) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

}
