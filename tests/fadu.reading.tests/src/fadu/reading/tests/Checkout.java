package fadu.reading.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.model.CatalogueModel;
import fadu.model.Domain;
import fadu.model.xml.ModelFile;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricLexicon;

/** Folders above the working directory, and the reader as users have it: with all metric models of the repository. */
final class Checkout {

	private static final Pattern METRICS = Pattern.compile("<metrics model=\"([^\"]+)\"");

	private Checkout() {
	}

	/** Read once for all tests that only ask it. */
	private static final class Shared {

		private static final ReportReader READER;

		static {
			try {
				READER = reader();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** Reads a text as users do, of a district that nobody names beside it. */
	static Reading read(String text) {
		return Shared.READER.read(text, ReadingContext.unknown());
	}

	/** The nearest folder with that path in the folders above the working directory. */
	static Optional<Path> above(String path) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve(path))) {
				return Optional.of(folder.resolve(path));
			}
		}
		return Optional.empty();
	}

	/** A folder of the repository. */
	static Path folder(String path) {
		return above(path).orElseThrow(() -> new IllegalStateException("no folder " + path + " above the working directory"));
	}

	/** A reader that knows every metric of the bundles {@code fadu.metrics.*}. */
	static ReportReader reader() throws IOException {
		List<Domain> domains = new ArrayList<>();
		Set<Path> models = new TreeSet<>();
		try (DirectoryStream<Path> bundles = Files.newDirectoryStream(folder("bundles"), "fadu.metrics.*")) {
			for (Path bundle : bundles) {
				Matcher metrics = METRICS.matcher(Files.readString(bundle.resolve("plugin.xml")));
				metrics.results().forEach(match -> models.add(bundle.resolve(match.group(1))));
			}
		}
		for (Path model : models) {
			try (InputStream content = Files.newInputStream(model)) {
				switch (ModelFile.load(content, model.getFileName().toString(), CatalogueModel.class)) {
				case ModelFile.Loaded<CatalogueModel> loaded -> domains.addAll(loaded.root().getDomains());
				case ModelFile.Refused<CatalogueModel> refused -> throw new AssertionError(model + ": " + refused.faults());
				}
			}
		}
		return new ReportReader(MetricLexicon.ofDomains(domains));
	}

}
