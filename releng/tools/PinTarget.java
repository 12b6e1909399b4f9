import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

/**
 * Writes {@code targetplatform/pins/pom.xml}, the parent of the root pom: every version of {@code targetplatform/fadu.target}
 * as dependency management.
 * <p>
 * OSGi needs no such thing: it resolves against the target. But Tycho tells Maven which artifacts a bundle uses, their poms
 * name each other with version ranges, and Maven then walks through every version ever published. A pinned version stops it.
 * <p>
 * {@code java releng/tools/PinTarget.java} writes, {@code java releng/tools/PinTarget.java --check} only compares and ends
 * with status 1 when the two do not agree. Runs in the root of the checkout.
 */
class PinTarget {

	private static final String BEGIN = """
		<?xml version="1.0" encoding="UTF-8"?>
		<!-- Written by releng/tools/PinTarget.java from targetplatform/fadu.target; do not edit. -->
		<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
		xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
			<modelVersion>4.0.0</modelVersion>
			<groupId>fadu</groupId>
			<artifactId>fadu.pins</artifactId>
			<version>0.1.0-SNAPSHOT</version>
			<packaging>pom</packaging>
			<name>Versions of the target platform</name>
			<dependencyManagement>
				<dependencies>
		""";
	private static final String PIN = """
					<dependency>
						<groupId>%s</groupId>
						<artifactId>%s</artifactId>
						<version>%s</version>
					</dependency>
		""";
	private static final String END = """
				</dependencies>
			</dependencyManagement>
		</project>
		""";

	public static void main(String[] arguments) throws Exception {
		Path pom = Path.of("targetplatform/pins/pom.xml");
		String wanted = write(pins(Path.of("targetplatform/fadu.target")));
		if (Files.exists(pom) && Files.readString(pom).equals(wanted)) {
			System.out.println(pom + " agrees with targetplatform/fadu.target");
		} else if (arguments.length == 1 && arguments[0].equals("--check")) {
			System.err.println(pom + " does not agree with targetplatform/fadu.target; run ./fadu generate");
			System.exit(1);
		} else {
			Files.createDirectories(pom.getParent());
			Files.writeString(pom, wanted);
			System.out.println(pom + " written");
		}
	}

	/** The versions by "group:artifact"; one artifact in two versions is an error of the target. */
	private static TreeMap<String, String> pins(Path target) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		var dependencies = factory.newDocumentBuilder().parse(target.toFile()).getElementsByTagName("dependency");
		var pins = new TreeMap<String, String>();
		for (int i = 0; i < dependencies.getLength(); i++) {
			var dependency = (Element) dependencies.item(i);
			String key = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
			String other = pins.put(key, text(dependency, "version"));
			if (other != null && !other.equals(pins.get(key))) {
				throw new IOException(target + ": " + key + " stands there in two versions, " + other + " and " + pins.get(key));
			}
		}
		return pins;
	}

	private static String text(Element element, String name) {
		return element.getElementsByTagName(name).item(0).getTextContent().strip();
	}

	private static String write(TreeMap<String, String> pins) {
		var text = new StringBuilder(BEGIN);
		pins.forEach((key, version) -> text.append(PIN.formatted(key.split(":")[0], key.split(":")[1], version)));
		return text.append(END).toString();
	}
}
