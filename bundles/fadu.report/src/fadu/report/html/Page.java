package fadu.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame of the page: what it may load, how it looks, what it is called, and its table of contents. */
final class Page {

	/** Pictures lie in the page and styles too; nothing else is loaded and nothing runs. */
	private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
	private static final int FEWEST_SECTIONS = 3;

	private final Document document = new Document("");
	private final Element main;

	Page(Locale locale, String title) {
		document.appendChild(new DocumentType("html", "", ""));
		Element html = document.appendElement("html").attr("lang", locale.toLanguageTag());
		Element head = html.appendElement("head");
		head.appendElement("meta").attr("charset", "utf-8");
		head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
		head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
		head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
		head.appendElement("meta").attr("name", "generator").attr("content", "Fadu");
		head.appendElement("title").text(title);
		head.appendElement("style").appendChild(new DataNode(styles()));
		main = html.appendElement("body").appendElement("main");
		document.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
	}

	/** What the report goes into. */
	Element main() {
		return main;
	}

	/** The whole page. */
	String text() {
		contents();
		Element title = main.getElementsByTag("h1").first();
		if (title == null) {
			main.prependElement("h1").text(document.title());
		} else if (document.title().isBlank()) {
			document.title(title.text());
		}
		return document.outerHtml();
	}

	/** A list of the sections before the first of them. */
	private void contents() {
		List<Element> sections = List.copyOf(main.getElementsByTag("h2"));
		if (sections.size() < FEWEST_SECTIONS) {
			return;
		}
		Element list = new Element("ol");
		for (Element section : sections) {
			if (section.id().isEmpty()) {
				section.attr("id", "section-" + (list.childrenSize() + 1));
			}
			list.appendElement("li").appendElement("a").attr("href", '#' + section.id()).text(section.text());
		}
		Element navigation = new Element("nav").attr("aria-label", Messages.Page_contents);
		navigation.appendChild(list);
		Element first = sections.get(0);
		while (first.parent() != main && first.parent() != null) {
			first = first.parent();
		}
		first.before(navigation);
	}

	private static String styles() {
		try (InputStream in = Page.class.getResourceAsStream("report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

}
