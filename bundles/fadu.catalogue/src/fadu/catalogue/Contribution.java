package fadu.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.xml.sax.SAXException;

/**
 * An element that a plug-in contributes.
 *
 * @param name       name of the element
 * @param attributes its attributes, in the language of the user
 * @param children   the elements in it
 * @param line       finds its line in plugin.xml, or 0 where that cannot be told
 */
record Contribution(String name, Map<String, String> attributes, List<Contribution> children, IntSupplier line) {

	/** The value of an attribute, or what is taken where there is none. */
	String text(String attribute, String otherwise) {
		return attributes.getOrDefault(attribute, otherwise);
	}

	/** One that the registry of the platform knows; only a plug-in at fault pays for a look into the text of its plugin.xml. */
	static Contribution of(PlugInSource source, IConfigurationElement element) {
		Map<String, String> attributes = new HashMap<>();
		Stream.of(element.getAttributeNames()).forEach(name -> attributes.put(name, element.getAttribute(name)));
		return new Contribution(element.getName(), attributes,
				Stream.of(element.getChildren()).map(child -> of(source, child)).toList(),
				() -> PlugInXml.line(source.content(), element));
	}

	/** Those in a plugin.xml that the platform has not read. */
	static List<Contribution> of(PlugInSource source) throws IOException {
		Optional<byte[]> xml = source.content().read(PlugInXml.FILE);
		if (xml.isEmpty()) {
			return List.of();
		}
		Properties texts = texts(source);
		List<Contribution> found = new ArrayList<>();
		try {
			for (PlugInXml.Element element : PlugInXml.parse(xml.get()).elements()) {
				if (element.point().equals(Catalogue.EXTENSION_POINT) && element.depth() > 2) {
					Contribution one = new Contribution(element.name(), translated(element.attributes(), texts), new ArrayList<>(),
							element::line);
					(element.depth() == 3 || found.isEmpty() ? found : found.getLast().children()).add(one);
				}
			}
		} catch (SAXException e) {
			return List.of(); // the inspection has told it
		}
		return found;
	}

	private static Map<String, String> translated(Map<String, String> attributes, Properties texts) {
		Map<String, String> translated = new LinkedHashMap<>(attributes);
		translated.replaceAll((name, value) -> value.startsWith("%") ? texts.getProperty(value.substring(1), value) : value);
		return translated;
	}

	private static Properties texts(PlugInSource source) throws IOException {
		Properties texts = new Properties();
		boolean english = Platform.getNL().startsWith(Locale.ENGLISH.getLanguage());
		for (String file : english ? List.of("plugin.properties", "plugin_en.properties") : List.of("plugin.properties")) {
			Optional<URL> there = source.entry(file);
			if (there.isPresent()) {
				try (InputStream in = there.get().openStream()) {
					texts.load(in);
				} catch (IllegalArgumentException e) {
					continue; // a bad escape: told by the rules
				}
			}
		}
		return texts;
	}

}
