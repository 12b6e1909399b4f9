package fadu.reading.formats;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a web page as it shows, without scripts, navigation and what is hidden. */
final class HtmlText {

	private static final String NO_TEXT = "script, style, noscript, template, iframe, object, svg, nav, footer, aside, select, "
			+ "button, textarea, del, s, strike, [hidden], [role=navigation], [role=contentinfo], [aria-hidden=true]";
	private static final Pattern INVISIBLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
	/** Words in the class or id of a block that holds links rather than the report. */
	private static final Set<String> NAVIGATION = Set.of("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs",
			"crumb",
			"footer", "foot", "sidebar", "copyright", "location", "position", "links", "share");
	private static final double MOSTLY_LINKS = 0.5;
	private static final int LONGEST_TITLE = 100;

	private final Document page;
	private final TextWriter out;
	private final Budget budget;
	private int paragraphs;
	private int tables;

	private HtmlText(Document page, Budget budget) {
		this.page = page;
		this.budget = budget;
		this.out = new TextWriter(budget);
	}

	static ExtractedText read(String source, Budget budget) {
		return new HtmlText(Jsoup.parse(source), budget).read();
	}

	private ExtractedText read() {
		page.select(NO_TEXT).remove();
		for (Element element : page.body().getAllElements()) {
			budget.check();
			if (INVISIBLE.matcher(element.attr("style")).find() || isNavigation(element)) {
				element.remove();
			}
		}
		String title = page.title().strip();
		if (!title.isEmpty() && title.length() <= LONGEST_TITLE && page.select("h1, h2").isEmpty() && !isShown(title)) {
			out.line(title, new Place.Paragraph(1));
		}
		new HtmlFlow(budget, this::line, this::table).read(page.body());
		return out.finish(Format.HTML, List.of());
	}

	/** Titles carry the name of the site behind a dash or bar; what stands before it counts. */
	private boolean isShown(String title) {
		return page.body().text().contains(title.split("[-_|—]")[0].strip());
	}

	private static boolean isNavigation(Element element) {
		if (!element.isBlock() || element.className().isEmpty() && element.id().isEmpty()) {
			return false;
		}
		for (String name : (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT).split("[\\s_-]+")) {
			if (NAVIGATION.contains(name)) {
				double all = element.text().length();
				return all == 0 || element.select("a").text().length() / all >= MOSTLY_LINKS;
			}
		}
		return false;
	}

	private void line(String text) {
		if (!text.isBlank()) {
			paragraphs++;
			text.lines().forEach(line -> out.line(line, new Place.Paragraph(paragraphs)));
		}
	}

	/** Writes a table of data and says so; one that lays out the page is left to the flow of paragraphs. */
	private boolean table(Element element) {
		if (!element.select("table").next().isEmpty() || element.select("table").size() > 1) {
			return false;
		}
		Table table = new Table(tables + 1);
		for (Element row : element.select("tr")) {
			table.beginRow();
			for (Element cell : row.children()) {
				if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
					StringBuilder text = new StringBuilder();
					new HtmlFlow(budget, line -> text.append(text.isEmpty() ? "" : "\n").append(line), inner -> false).read(cell);
					table.cell(text.toString().strip(), span(cell, "colspan"), span(cell, "rowspan"));
				}
			}
			table.endRow();
		}
		if (table.isLayout()) {
			return false;
		}
		tables++;
		for (Element caption : element.select("caption")) {
			line(caption.text());
		}
		table.write(out);
		return true;
	}

	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute).strip();
		return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
	}

}
