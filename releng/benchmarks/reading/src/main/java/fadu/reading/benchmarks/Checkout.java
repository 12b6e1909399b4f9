package fadu.reading.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

import fadu.model.CatalogueModel;
import fadu.model.Domain;
import fadu.model.FaduPackage;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricLexicon;

/** The checkout that the benchmarks stand in: its metric models and its own report texts. The property root names it. */
final class Checkout {

	private static final Path ROOT = Path.of(System.getProperty("root", "."));

	private Checkout() {
	}

	/** A reader that looks for all metrics of the checkout. */
	static ReportReader reader() {
		return new ReportReader(MetricLexicon.ofDomains(domains()));
	}

	static List<Domain> domains() {
		ResourceSet models = new ResourceSetImpl();
		models.getPackageRegistry().put(FaduPackage.eNS_URI, FaduPackage.eINSTANCE);
		models.getResourceFactoryRegistry().getExtensionToFactoryMap().put("fadu", new XMIResourceFactoryImpl());
		List<Domain> domains = new ArrayList<>();
		for (Path file : files(ROOT.resolve("bundles"), ".fadu")) {
			if (!file.toString().contains("fadu.metrics.")) {
				continue;
			}
			Resource model = models.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
			if (model.getContents().get(0) instanceof CatalogueModel catalogue) {
				domains.addAll(catalogue.getDomains());
			}
		}
		return domains;
	}

	/** The report texts of a folder, one behind the other. */
	static String texts(Path folder) {
		StringBuilder all = new StringBuilder();
		for (Path file : reports(folder)) {
			all.append(read(file)).append('\n');
		}
		return all.toString();
	}

	/** The report texts that stand in a folder itself; the folders in it hold other forms of the same texts. */
	static List<Path> reports(Path folder) {
		return files(folder, ".txt").stream().filter(file -> file.getParent().equals(folder)).toList();
	}

	static String ownTexts() {
		return texts(ROOT.resolve("examples/reports")) + texts(ROOT.resolve("tests/fadu.reading.tests/corpus"));
	}

	static List<Path> files(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(ending) && !f.toString().contains("/target/")).sorted().toList();
		} catch (IOException e) {
			throw new IllegalStateException(folder.toString(), e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new IllegalStateException(file.toString(), e);
		}
	}

}
