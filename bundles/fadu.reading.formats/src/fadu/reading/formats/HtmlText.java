package fadu.reading.formats;

import java.util.ArrayList;
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
			+ "button, textarea, [hidden], [role=navigation], [role=contentinfo], [aria-hidden=true]";
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
	private final LeftOut leftOut;
	private int paragraphs;
	private int tables;

	private HtmlText(Document page, Budget budget, TextWriter out, LeftOut leftOut) {
		this.page = page;
		this.budget = budget;
		this.out = out;
		this.leftOut = leftOut;
	}

	static ExtractedText read(String source, Budget budget) {
		TextWriter out = new TextWriter(budget);
		LeftOut leftOut = new LeftOut();
		read(source, budget, out, leftOut, 0);
		return out.finish(Format.HTML, leftOut.notes());
	}

	/**
	 * Reads a page that is part of something larger.
	 *
	 * @param before how many paragraphs stand before it
	 * @return how many there are with it
	 */
	static int read(String source, Budget budget, TextWriter out, LeftOut leftOut, int before) {
		HtmlText text = new HtmlText(Jsoup.parse(source), budget, out, leftOut);
		text.paragraphs = before;
		text.read();
		return text.paragraphs;
	}

	private void read() {
		page.select(NO_TEXT).remove();
		for (Element element : page.body().getAllElements()) {
			budget.check();
			if (INVISIBLE.matcher(element.attr("style")).find() || isNavigation(element)) {
				element.remove();
			}
		}
		String title = page.title().strip();
		if (!title.isEmpty() && title.length() <= LONGEST_TITLE && page.select("h1, h2").isEmpty() && !isShown(title)) {
			out.line(title, new Place.Paragraph(paragraphs + 1));
		}
		new HtmlFlow(budget, this::line, this::table, this::struck).read(page.body());
	}

	private void struck() {
		leftOut.add(LeftOut.What.STRUCK, new Place.Paragraph(paragraphs + 1));
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
		Table table = new Table(tables + 1);
		List<Element> within = new ArrayList<>();
		int rows = 0;
		for (Element row : rows(element)) {
			table.beginRow();
			int filled = 0;
			for (Element cell : row.children()) {
				if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
					String text = cell(cell, within);
					filled += text.isEmpty() ? 0 : 1;
					table.cell(text, span(cell, "colspan"), span(cell, "rowspan"));
				}
			}
			rows += filled > 1 ? 1 : 0;
			table.endRow();
		}
		if (table.isLayout() || !within.isEmpty() && rows < 2) {
			return false;
		}
		tables++;
		for (Element child : element.children()) {
			if (child.normalName().equals("caption")) {
				line(child.text());
			}
		}
		table.write(out);
		for (Element inner : within) {
			if (!table(inner)) {
				new HtmlFlow(budget, this::line, this::table, this::struck).readWithin(inner);
			}
		}
		return true;
	}

	/** The rows of the table itself, not those of a table within. */
	private static List<Element> rows(Element table) {
		List<Element> rows = new ArrayList<>();
		for (Element child : table.children()) {
			if (child.normalName().equals("tr")) {
				rows.add(child);
			} else if (child.normalName().matches("tbody|thead|tfoot")) {
				child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
			}
		}
		return rows;
	}

	private String cell(Element cell, List<Element> within) {
		StringBuilder text = new StringBuilder();
		new HtmlFlow(budget, line -> text.append(text.isEmpty() ? "" : "\n").append(line), within::add, this::struck).read(cell);
		return text.toString().strip();
	}

	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute).strip();
		return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
	}

}
