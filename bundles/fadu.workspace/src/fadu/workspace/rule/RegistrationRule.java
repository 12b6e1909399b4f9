package fadu.workspace.rule;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.PlugInXml;
import fadu.catalogue.PlugInXml.Element;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;

/** What plugin.xml registers is there once, and what is there is registered. */
final class RegistrationRule implements PlugInRule {

	private static final String BUILD = "build.properties";
	private static final Map<String, Set<String>> ATTRIBUTES = Map.of("metrics", Set.of("model"), "district", Set.of("model"),
			"register", Set.of("model"), "assessment", Set.of("model"),
			"report", Set.of("id", "design", "title", "description", "picture", "category"), "places",
			Set.of("divisions", "towns"), "parameter", Set.of("name", "title", "type", "required"));
	private static final Set<String> CATEGORIES = Set.of("comparison", "profile", "topic", "quality", "brief");

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		Map<String, Element> registered = new HashMap<>();
		for (Element element : plugIn.elements()) {
			if (element.depth() > 2 && ATTRIBUTES.containsKey(element.name())) {
				attributes(element, found);
				for (String path : List.of("model", "design", "divisions", "towns")) {
					String file = element.attributes().get(path);
					if (file != null && registered.putIfAbsent(file, element) != null) {
						found.at(PlugInXml.FILE, element.line(), Messages.RegistrationRule_twice,
								Messages.RegistrationRule_twiceRemedy,
								file);
					}
				}
			}
		}
		if (!plugIn.elements().isEmpty()) {
			unregistered(plugIn, registered.keySet(), found);
			unpacked(plugIn, registered.keySet(), found);
		}
		return found.all();
	}

	private static void attributes(Element element, Found found) {
		Set<String> known = ATTRIBUTES.get(element.name());
		element.attributes().keySet().stream().filter(name -> !known.contains(name)).sorted()
				.forEach(name -> found.at(PlugInXml.FILE, element.line(), Messages.RegistrationRule_attribute,
						Messages.RegistrationRule_attributeRemedy, element.name(), name,
						String.join(" ", known.stream().sorted().toList())));
		boolean titled = element.name().equals("report") || element.name().equals("parameter");
		if (titled && element.attributes().getOrDefault("title", "").isBlank()) {
			found.at(PlugInXml.FILE, element.line(), Messages.RegistrationRule_title, Messages.RegistrationRule_titleRemedy,
					element.name());
		}
		String category = element.attributes().getOrDefault("category", "topic");
		if (element.name().equals("report") && !CATEGORIES.contains(category)) {
			found.at(PlugInXml.FILE, element.line(), Messages.RegistrationRule_category, Messages.RegistrationRule_categoryRemedy,
					category, String.join(" ", CATEGORIES.stream().sorted().toList()));
		}
	}

	private static void unregistered(CheckedPlugIn plugIn, Set<String> registered, Found found) {
		for (String file : plugIn.files()) {
			boolean needed = file.endsWith(".fadu") || file.endsWith(".rptdesign");
			if (needed && !registered.contains(file)) {
				found.at(file, 0, Messages.RegistrationRule_unregistered, Messages.RegistrationRule_unregisteredRemedy, file);
			}
			if (file.endsWith(".ecore") && plugIn.files().stream().filter(model -> model.endsWith(".fadu"))
					.noneMatch(model -> plugIn.bytes(model).filter(bytes -> text(bytes).contains(file)).isPresent())) {
				found.at(file, 0, Messages.RegistrationRule_schema, Messages.RegistrationRule_schemaRemedy, file);
			}
		}
	}

	/** A build packs what build.properties lists, and nothing else. */
	private static void unpacked(CheckedPlugIn plugIn, Set<String> registered, Found found) {
		Optional<String> included = plugIn.bytes(BUILD).map(PropertiesText::new).flatMap(text -> text.value("bin.includes"));
		if (included.isPresent()) {
			List<String> paths = List.of(included.get().split("\\s*,\\s*"));
			registered.stream().sorted().filter(file -> plugIn.files().contains(file))
					.filter(file -> paths.stream()
							.noneMatch(path -> path.equals(file) || path.endsWith("/") && file.startsWith(path)
									|| path.equals(".")))
					.forEach(
							file -> found.at(BUILD, 0, Messages.RegistrationRule_unpacked, Messages.RegistrationRule_unpackedRemedy,
									file));
		}
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
