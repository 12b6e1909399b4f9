package fadu.workspace;

import java.util.LinkedHashMap;
import java.util.Map;

import fadu.model.District;

/** The files of a district plug-in, as docs/plug-ins.md describes them. */
final class PlugInFiles {

	private static final String MANIFEST = """
			Manifest-Version: 1.0
			Bundle-ManifestVersion: 2
			Bundle-Name: %%Bundle-Name
			Bundle-SymbolicName: %s;singleton:=true
			Bundle-Version: 0.1.0.qualifier
			Bundle-Localization: plugin
			Require-Bundle: fadu.catalogue
			""";
	private static final String PLUGIN_XML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<?eclipse version="3.0"?>
			<plugin>
				<extension point="fadu.catalogue.contribution">
					<district model="%s"/>
				</extension>
			</plugin>
			""";
	private static final String BUILD = """
			bin.includes = META-INF/,\\
			               plugin.xml,\\
			               plugin.properties,\\
			               plugin_en.properties,\\
			               model/
			""";
	private static final String TRANSLATION = "Bundle-Name = %s\n";

	private final String symbolicName;
	private final District district;
	private final String modelFile;

	/** @param latinName of the district, for the name of the model file; may be empty */
	PlugInFiles(String symbolicName, District district, String latinName) {
		this.symbolicName = symbolicName;
		this.district = district;
		this.modelFile = "model/" + (latinName.isEmpty() ? district.getCode() : latinName) + ".fadu";
	}

	/** The content of each file by its path. */
	Map<String, String> with(String model) {
		String name = district.getFullName() == null ? district.getName() : district.getFullName();
		Map<String, String> files = new LinkedHashMap<>();
		files.put("META-INF/MANIFEST.MF", MANIFEST.formatted(symbolicName));
		files.put("plugin.xml", PLUGIN_XML.formatted(modelFile));
		files.put("plugin.properties", TRANSLATION.formatted(escaped(name)));
		files.put("plugin_en.properties", TRANSLATION.formatted(escaped(district.getNameEn())));
		files.put("build.properties", BUILD);
		files.put(modelFile, model);
		return files;
	}

	/** For a properties file in whatever encoding it is read. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach(unit -> escaped.append(unit == '\\'
				? "\\\\"
				: unit >= ' ' && unit <= '~' ? String.valueOf((char) unit) : String.format("\\u%04x", unit)));
		return escaped.toString();
	}

}
