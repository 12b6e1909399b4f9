package fadu.report.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Makes the engine's HTML one plain file: no script, pictures as pictures instead of embedded objects, the language named for
 * readers of the screen, margins and a readable width.
 */
public final class HtmlFinish {

	private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>");
	private static final Pattern SCRIPT = Pattern.compile("<script.*?</script>", Pattern.DOTALL);
	private static final Pattern PICTURE = Pattern
			.compile("<embed class=\"([^\"]*)\"[^>]*? src=\"(data:[^\"]*)\" alt=\"([^\"]*)\"[^>]*></embed>");
	private static final String STYLE = """
			<style>
			body { margin: 0 auto; padding: 2em; max-width: 78em; }
			table { table-layout: auto !important; }
			img { max-width: 100%; height: auto; }
			@media (max-width: 60em) { body { padding: 0.8em; } td, th { word-break: break-word; } }
			</style>
			</head>""";

	private HtmlFinish() {
	}

	/** Rewrites the file. */
	public static void finish(Path file, String language) throws IOException {
		String html = Files.readString(file);
		html = DOCTYPE.matcher(html).replaceFirst("<!DOCTYPE html>");
		html = html.replaceFirst("<html>", "<html lang=\"" + language + "\">");
		html = SCRIPT.matcher(html).replaceAll("");
		html = PICTURE.matcher(html).replaceAll("<img class=\"$1\" src=\"$2\" alt=\"$3\">");
		html = html.replaceFirst("</head>", STYLE);
		Files.writeString(file, html);
	}

}
