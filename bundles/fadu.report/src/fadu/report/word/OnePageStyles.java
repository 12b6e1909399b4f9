package fadu.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of a paper that has one page: those of any paper with smaller type, closer lines and a low head. The file
 * {@code onepage.properties}, for English {@code onepage_en.properties}, says under the identifier of a style and the name of an
 * attribute or element what it is then.
 */
final class OnePageStyles {

	private OnePageStyles() {
	}

	/** The sheet of styles with those of one page. */
	static byte[] of(InputStream styles, boolean english) throws IOException {
		Properties closer = new Properties();
		try (InputStream in = OnePageStyles.class.getResourceAsStream(english ? "onepage_en.properties" : "onepage.properties")) {
			closer.load(in);
		}
		String sheet = new String(styles.readAllBytes(), StandardCharsets.UTF_8);
		for (String key : closer.stringPropertyNames()) {
			int dot = key.indexOf('.');
			sheet = with(sheet, key.substring(0, dot), key.substring(dot + 1), closer.getProperty(key));
		}
		return sheet.getBytes(StandardCharsets.UTF_8);
	}

	private static String with(String sheet, String style, String name, String value) {
		int start = sheet.indexOf("w:styleId=\"" + style + '"');
		int end = sheet.indexOf("</w:style>", start);
		Pattern place = Pattern.compile("(<?w:" + name + "(?: w:val)?=\")[^\"]*");
		return sheet.substring(0, start)
				+ place.matcher(sheet.substring(start, end)).replaceAll("$1" + Matcher.quoteReplacement(value))
				+ sheet.substring(end);
	}

}
