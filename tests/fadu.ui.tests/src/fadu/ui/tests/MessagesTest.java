package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The texts of the window, in two languages. */
class MessagesTest {

	private final Bundle bundle = Platform.getBundle("fadu.ui");

	@Test
	void everyChineseTextHasAnEnglishOne() throws IOException {
		List<URL> chinese = Collections.list(bundle.findEntries("/", "messages.properties", true));
		assertThat(chinese).isNotEmpty();
		for (URL texts : chinese) {
			URL english = bundle.getEntry(texts.getPath().replace("messages.properties", "messages_en.properties"));
			assertThat(read(english).keySet()).isEqualTo(read(texts).keySet());
		}
		assertThat(read(bundle.getEntry("plugin_en.properties")).keySet())
				.isEqualTo(read(bundle.getEntry("plugin.properties")).keySet());
	}

	@Test
	void theSplashScreenIsThere() {
		assertThat(bundle.getEntry("splash.png")).isNotNull();
	}

	private static Properties read(URL location) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(location.openStream(), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

}
