package fadu.ui.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * The pages of the handbook in one language, in their order.
 *
 * @param pages at least one
 */
public record Handbook(List<HandbookPage> pages) {

	/** The handbook in the language of the window. */
	public static Handbook ofWindow() {
		return in(Platform.getNL().startsWith("en") ? "en" : "zh");
	}

	/**
	 * The handbook in a language.
	 *
	 * @param language zh or en
	 */
	public static Handbook in(String language) {
		Bundle bundle = Platform.getBundle("fadu.ui");
		return new Handbook(Collections.list(bundle.findEntries("handbook/" + language, "*.html", false)).stream()
				.sorted((one, other) -> one.getPath().compareTo(other.getPath())).map(Handbook::read).map(HandbookPage::of)
				.toList());
	}

	private static String read(URL file) {
		try (InputStream in = file.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The pages that have all the words; all pages where there are none. */
	public List<HandbookPage> find(String words) {
		List<String> wanted = Stream.of(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
		return pages.stream().filter(page -> page.has(wanted)).toList();
	}

	/** The page that tells of a part of the window. */
	public Optional<HandbookPage> about(String view) {
		return pages.stream().filter(page -> page.views().contains(view)).findFirst();
	}

}
