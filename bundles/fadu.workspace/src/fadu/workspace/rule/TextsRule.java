package fadu.workspace.rule;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.PlugInManifest;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.PlugInXml;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;

/** Each text that a plug-in names is there in Chinese and in English, once. */
final class TextsRule implements PlugInRule {

	private static final String ENDING = ".properties";
	private static final String ENGLISH = "_en" + ENDING;
	private static final String HAN = ".*\\p{IsHan}.*";

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		Map<String, PropertiesText> texts = new TreeMap<>();
		plugIn.files().stream().filter(file -> file.endsWith(ENDING) && !file.equals("build" + ENDING))
				.forEach(file -> plugIn.bytes(file).ifPresent(bytes -> texts.put(file, new PropertiesText(bytes))));
		texts.forEach((file, text) -> check(file, text, texts, found));
		named(plugIn, texts, found);
		return found.all();
	}

	private static void check(String file, PropertiesText text, Map<String, PropertiesText> texts, Found found) {
		if (text.brokenLine() > 0) {
			found.at(file, text.brokenLine(), Messages.TextsRule_escape, Messages.TextsRule_escapeRemedy);
		}
		Set<String> seen = new HashSet<>();
		text.entries().stream().filter(entry -> !seen.add(entry.key())).forEach(
				entry -> found.at(file, entry.line(), Messages.TextsRule_twice, Messages.TextsRule_twiceRemedy, entry.key()));
		if (file.endsWith(ENGLISH)) {
			text.entries().stream().filter(entry -> entry.value().matches(HAN)).forEach(entry -> found.at(file, entry.line(),
					Messages.TextsRule_notEnglish, Messages.TextsRule_notEnglishRemedy, entry.key()));
			String chinese = file.replace(ENGLISH, ENDING);
			lacking(text, chinese, texts, found);
		} else {
			lacking(text, file.replace(ENDING, ENGLISH), texts, found);
		}
	}

	/** Told where the text should be. */
	private static void lacking(PropertiesText text, String other, Map<String, PropertiesText> texts, Found found) {
		Set<String> there = Optional.ofNullable(texts.get(other)).map(known -> known.byKey().keySet()).orElse(Set.of());
		List<String> missing = text.byKey().keySet().stream().filter(key -> !there.contains(key)).toList();
		if (!missing.isEmpty()) {
			found.at(other, 0, Messages.TextsRule_missing, Messages.TextsRule_missingRemedy, String.join(", ", missing));
		}
	}

	/** The keys that manifest and plugin.xml name. */
	private static void named(CheckedPlugIn plugIn, Map<String, PropertiesText> texts, Found found) {
		String base = "OSGI-INF/l10n/bundle";
		Map<String, String> headers = new LinkedHashMap<>();
		PlugInManifest manifest = null;
		try {
			manifest = PlugInManifest.of(plugIn.bytes(PlugInManifest.FILE).orElse(new byte[0]));
			headers.putAll(manifest.headers());
			base = headers.getOrDefault(Constants.BUNDLE_LOCALIZATION, base);
		} catch (IOException | BundleException e) {
			return; // the inspection has told it
		}
		Set<String> known = Optional.ofNullable(texts.get(base + ENDING)).map(text -> text.byKey().keySet()).orElse(Set.of());
		for (Map.Entry<String, String> header : headers.entrySet()) {
			unknown(header.getValue(), known).ifPresent(key -> found.at(PlugInManifest.FILE, line(plugIn, header.getKey()),
					Messages.TextsRule_noText, Messages.TextsRule_noTextRemedy, key, baseOf(headers)));
		}
		for (PlugInXml.Element element : plugIn.elements()) {
			element.attributes().values().forEach(value -> unknown(value, known).ifPresent(key -> found.at(PlugInXml.FILE,
					element.line(), Messages.TextsRule_noText, Messages.TextsRule_noTextRemedy, key, baseOf(headers))));
		}
	}

	private static String baseOf(Map<String, String> headers) {
		return headers.getOrDefault(Constants.BUNDLE_LOCALIZATION, "plugin") + ENDING;
	}

	private static int line(CheckedPlugIn plugIn, String header) {
		try {
			return PlugInManifest.of(plugIn.bytes(PlugInManifest.FILE).orElseThrow()).line(header);
		} catch (IOException | BundleException e) {
			return 0;
		}
	}

	private static Optional<String> unknown(String value, Set<String> known) {
		return value.startsWith("%") && !value.startsWith("%%") && !known.contains(value.substring(1))
				? Optional.of(value.substring(1))
				: Optional.empty();
	}

}
