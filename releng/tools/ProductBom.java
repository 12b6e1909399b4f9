import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What the product is made of, jar by jar.
 * <p>
 * {@code java releng/tools/ProductBom.java pom REPOSITORY FILE} writes a pom of all third-party jars of the p2 repository that the build
 * wrote, of which CycloneDX makes a bill of materials. {@code java releng/tools/ProductBom.java licences REPOSITORY BOM.xml FILE} writes
 * the licence of each jar, as its own pom says, as a table; it ends with status 1 where a jar has none.
 */
class ProductBom {

	private static final String CYCLONEDX = "2.9.3";
	private static final String BEGIN = """
		<project xmlns="http://maven.apache.org/POM/4.0.0">
			<modelVersion>4.0.0</modelVersion>
			<groupId>fadu</groupId>
			<artifactId>fadu</artifactId>
			<version>%s</version>
			<packaging>pom</packaging>
			<build><plugins><plugin>
				<groupId>org.cyclonedx</groupId>
				<artifactId>cyclonedx-maven-plugin</artifactId>
				<version>%s</version>
				<configuration><projectType>application</projectType><outputName>fadu-bom</outputName></configuration>
			</plugin></plugins></build>
			<dependencies>
		""";
	private static final String DEPENDENCY = """
			<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>
				<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
		""";
	private static final String END = """
			</dependencies>
		</project>
		""";

	/** @param jar its file in the product; of which artifact it was made */
	record Part(String jar, String group, String artifact, String version) {

		String coordinates() {
			return group + ':' + artifact + ':' + version;
		}
	}

	public static void main(String[] arguments) throws Exception {
		List<Part> parts = parts(Path.of(arguments[1]));
		if (arguments[0].equals("pom")) {
			Files.writeString(Path.of(arguments[2]), pom(parts));
			return;
		}
		Map<String, String> licences = licences(Path.of(arguments[2]));
		List<String> without = parts.stream().filter(part -> licences.getOrDefault(part.coordinates(), "").isEmpty()).map(Part::coordinates)
				.distinct().toList();
		Files.writeString(Path.of(arguments[3]), table(parts, licences));
		without.forEach(part -> System.err.println("no licence in the pom of " + part));
		System.exit(without.isEmpty() ? 0 : 1);
	}

	private static List<Part> parts(Path repository) throws Exception {
		List<Part> parts = new ArrayList<>();
		NodeList artifacts = artifacts(repository).getElementsByTagName("artifact");
		for (int i = 0; i < artifacts.getLength(); i++) {
			Element artifact = (Element) artifacts.item(i);
			Map<String, String> properties = new HashMap<>();
			NodeList found = artifact.getElementsByTagName("property");
			for (int k = 0; k < found.getLength(); k++) {
				Element property = (Element) found.item(k);
				properties.put(property.getAttribute("name"), property.getAttribute("value"));
			}
			String id = artifact.getAttribute("id");
			String from = properties.containsKey("maven-groupId") ? "maven-" : "maven-wrapped-"; // with a manifest that the build added
			String group = properties.get(from + "groupId");
			if (group == null) {
				throw new IllegalStateException(id + ": nothing says where it comes from");
			}
			if (!group.equals("fadu")) {
				parts.add(new Part(id + '_' + artifact.getAttribute("version") + ".jar", group, properties.get(from + "artifactId"),
						properties.get(from + "version")));
			}
		}
		parts.sort(Comparator.comparing(Part::jar));
		return parts;
	}

	private static Document artifacts(Path repository) throws Exception {
		try (JarFile jar = new JarFile(repository.resolve("artifacts.jar").toFile());
				InputStream in = jar.getInputStream(jar.getEntry("artifacts.xml"))) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	private static String pom(List<Part> parts) throws IOException {
		String version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*?<version>(.*?)(-SNAPSHOT)?</version>.*", "$1");
		return BEGIN.formatted(version, CYCLONEDX) + parts.stream()
				.map(part -> DEPENDENCY.formatted(part.group(), part.artifact(), part.version())).distinct().collect(Collectors.joining())
				+ END;
	}

	/** The licences that the bill names for each artifact. */
	private static Map<String, String> licences(Path bill) throws Exception {
		Map<String, String> licences = new HashMap<>();
		NodeList components = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bill.toFile())
				.getElementsByTagName("component");
		for (int i = 0; i < components.getLength(); i++) {
			Element component = (Element) components.item(i);
			TreeSet<String> names = new TreeSet<>();
			NodeList found = component.getElementsByTagName("license");
			for (int k = 0; k < found.getLength(); k++) {
				Element license = (Element) found.item(k);
				names.add(text(license, "id").isEmpty() ? text(license, "name") : text(license, "id"));
			}
			String expression = text(component, "expression");
			licences.put(text(component, "group") + ':' + text(component, "name") + ':' + text(component, "version"),
					expression.isEmpty() ? String.join(", ", names) : expression);
		}
		return licences;
	}

	private static String text(Element element, String name) {
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (name.equals(node.getNodeName())) {
				return node.getTextContent().strip();
			}
		}
		NodeList deep = element.getElementsByTagName(name);
		return name.equals("expression") && deep.getLength() > 0 ? deep.item(0).getTextContent().strip() : "";
	}

	private static String table(List<Part> parts, Map<String, String> licences) {
		return "# Licences, jar by jar\n\nAs the poms of the artifacts say; NOTICE.md says by which of several Fadu uses them.\n\n"
				+ "| jar | artifact | licence |\n|---|---|---|\n"
				+ parts.stream().map(part -> "| " + part.jar() + " | " + part.coordinates() + " | "
						+ licences.getOrDefault(part.coordinates(), "") + " |\n").collect(Collectors.joining());
	}

}
