package fadu.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fadu.store.ObservationStore;

class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

	@ParameterizedTest
	@ValueSource(strings = {"messages", "admin/messages"})
	void englishSaysAllThatChineseSays(String name) throws IOException {
		Properties chinese = messages(name + ".properties");
		Properties english = messages(name + "_en.properties");
		assertThat(english.keySet()).isEqualTo(chinese.keySet()).isNotEmpty();
		chinese.forEach((key, text) -> assertThat(placeholders(english.get(key))).as("%s", key)
				.containsExactlyInAnyOrder(placeholders(text)));
	}

	private static String[] placeholders(Object text) {
		return PLACEHOLDER.matcher(text.toString()).results().map(result -> result.group()).distinct().toArray(String[]::new);
	}

	private static Properties messages(String name) throws IOException {
		Properties messages = new Properties();
		try (InputStreamReader reader = new InputStreamReader(ObservationStore.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

}
