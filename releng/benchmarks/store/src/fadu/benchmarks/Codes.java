package fadu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Codes of this checkout's plug-ins, so that the commands of Fadu can be asked about generated figures. */
record Codes(List<Metric> metrics, List<String> districts) {

	/** What the catalogue says of a metric that is reported, not derived. */
	record Metric(String code, String name, String unit) {
	}

	/** Finds the bundles from the folder of the benchmark upwards. */
	static Codes ofCheckout() throws IOException {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("bundles/fadu.model"))) {
			root = root.getParent();
		}
		List<Metric> metrics = new ArrayList<>();
		List<String> districts = new ArrayList<>();
		try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
			for (Path bundle : bundles.sorted().toList()) {
				String name = bundle.getFileName().toString();
				if (name.startsWith("fadu.metrics.")) {
					metrics.addAll(metrics(bundle.resolve("model").resolve(name.substring("fadu.metrics.".length()) + ".fadu")));
				} else if (name.startsWith("fadu.district.")) {
					districts.add(name.substring(name.length() - 6));
				}
			}
		}
		return new Codes(metrics, districts);
	}

	private static List<Metric> metrics(Path model) throws IOException {
		try {
			NodeList elements = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(model.toFile())
					.getElementsByTagName("metrics");
			return Stream.iterate(0, i -> i < elements.getLength(), i -> i + 1).map(i -> (Element) elements.item(i))
					.filter(metric -> !metric.hasAttribute("formula"))
					.map(metric -> new Metric(metric.getAttribute("code"), metric.getAttribute("name"),
							metric.getAttribute("unit")))
					.toList();
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(model.toString(), e);
		}
	}

	/** A metric of the catalogue or, where it has fewer, a made-up one. */
	Metric metric(int number) {
		return number < metrics.size()
				? metrics.get(number)
				: new Metric("GEN.METRIC_" + number, "generated metric " + number, "\u4ef6");
	}

	/** The districts of the plug-ins first, then made-up ones. */
	String district(int number) {
		return number < districts.size() ? districts.get(number) : Integer.toString(100000 + number);
	}

}
