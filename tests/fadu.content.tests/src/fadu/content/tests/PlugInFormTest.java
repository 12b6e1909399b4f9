package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import fadu.catalogue.Catalogue;

/** What a content bundle is made of: files and translations, no code. */
class PlugInFormTest {

	@Test
	void noContentBundleHoldsCode() {
		assertThat(Content.bundles()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(bundle -> {
			assertThat(bundle.findEntries("/", "*.class", true)).as(bundle.getSymbolicName()).isNull();
			assertThat(bundle.findEntries("/", "*.jar", true)).as(bundle.getSymbolicName()).isNull();
			assertThat(bundle.getHeaders("").get("Bundle-Activator")).as(bundle.getSymbolicName()).isNull();
			assertThat(bundle.getHeaders("").get("Bundle-RequiredExecutionEnvironment")).as(bundle.getSymbolicName()).isNull();
		});
	}

	@Test
	void everyTextOfAContentBundleIsThereInChineseAndInEnglish() {
		assertThat(Content.bundles()).allSatisfy(bundle -> {
			Properties chinese = properties(bundle, "plugin.properties");
			Properties english = properties(bundle, "plugin_en.properties");
			assertThat(english.keySet()).as(bundle.getSymbolicName()).isEqualTo(chinese.keySet());
			assertThat(chinese.getProperty("Bundle-Name")).matches(".*\\p{IsHan}.*");
			assertThat(english.values()).noneMatch(text -> text.toString().matches(".*\\p{IsHan}.*"));
		});
	}

	@Test
	void contentBundlesAreNamedInTheLanguageOfThePlatform() {
		assertThat(Content.bundles()).allSatisfy(bundle -> {
			assertThat(bundle.getHeaders(Platform.getNL()).get("Bundle-Name"))
					.isEqualTo(properties(bundle, fileOfPlatformLanguage()).getProperty("Bundle-Name"));
			assertThat(bundle.getHeaders("en").get("Bundle-Name"))
					.isEqualTo(properties(bundle, "plugin_en.properties").getProperty("Bundle-Name"));
		});
	}

	@Test
	void designsAreTitledInTheLanguageOfThePlatform() {
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			assertThat(catalogue.reports()).filteredOn(report -> report.plugIn().startsWith("fadu.district.")).isNotEmpty()
					.allSatisfy(report -> {
						Properties texts = properties(Platform.getBundle(report.plugIn()), fileOfPlatformLanguage());
						assertThat(texts.values()).contains(report.title(), report.description());
					});
		}
	}

	/** Chinese is the language of the default file, for every platform that is not English. */
	private static String fileOfPlatformLanguage() {
		return Platform.getNL().startsWith("en") ? "plugin_en.properties" : "plugin.properties";
	}

	private static Properties properties(Bundle bundle, String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream content = bundle.getEntry(name).openStream()) {
			properties.load(content);
		}
		return properties;
	}

}
