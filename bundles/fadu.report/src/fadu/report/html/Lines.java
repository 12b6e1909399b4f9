package fadu.report.html;

import org.jsoup.nodes.Element;

/** Texts of several lines. */
final class Lines {

	private Lines() {
	}

	/** Writes the text with its line ends. */
	static void write(String text, Element into) {
		boolean first = true;
		for (String line : text.split("\\R")) {
			if (!first) {
				into.appendElement("br");
			}
			into.appendText(line);
			first = false;
		}
	}

}
