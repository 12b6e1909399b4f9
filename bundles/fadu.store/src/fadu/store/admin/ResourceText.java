package fadu.store.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that lie beside classes. */
final class ResourceText {

	private ResourceText() {
	}

	/** The text of a file beside a class. */
	static String text(Class<?> beside, String name) {
		try (InputStream file = beside.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
