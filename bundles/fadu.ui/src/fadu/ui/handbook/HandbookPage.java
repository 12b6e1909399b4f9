package fadu.ui.handbook;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the handbook.
 *
 * @param title of the page
 * @param html  its body, without scripts
 * @param views identifiers of the parts of the window that the page tells of
 */
public record HandbookPage(String title, String html, List<String> views) {

	private static final Pattern TITLE = Pattern.compile("<h1>([^<]*)</h1>");
	private static final Pattern VIEWS = Pattern.compile("<!-- views: ([^>]*?) ?-->");
	private static final Pattern ROW = Pattern.compile("<tr><td>(.*?)</td><td>(.*?)</td></tr>");
	private static final Pattern LIST = Pattern.compile("</?(?:ol|ul|table)>");
	private static final Pattern TAG = Pattern.compile("<[^>]*>");
	private static final Pattern PICTURE = Pattern.compile("<p><img src=\"([\\w/.-]+)\" alt=\"[^\"]*\"></p>");
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** A page from its file: the first heading is its title, a comment names the views. */
	static HandbookPage of(String html) {
		Matcher title = TITLE.matcher(html);
		Matcher views = VIEWS.matcher(html);
		return new HandbookPage(title.find() ? title.group(1) : "", html,
				views.find() ? Stream.of(views.group(1).split(" ")).toList() : List.of());
	}

	/** The pictures of the page: entries of the plug-in. */
	List<String> pictures() {
		return PICTURE.matcher(html).results().map((MatchResult found) -> found.group(1)).toList();
	}

	/** The words of the page. */
	public String text() {
		return BLANKS.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(" ").strip();
	}

	/**
	 * The page as the platform's text of a form takes it: headings as words of their own font, a row of a table as an item of a
	 * list.
	 */
	String form() {
		return "<form>" + PICTURE.matcher(ROW.matcher(LIST.matcher(VIEWS.matcher(html).replaceAll("")).replaceAll(""))
				.replaceAll("<li><b>$1</b>　$2</li>")).replaceAll("<p><a href=\"picture:$1\"><img href=\"$1\"/></a></p>")
				.replace("<h1>", "<p><span font=\"title\" color=\"heading\">").replace("</h1>", "</span></p>")
				.replace("<h2>", "<p><span font=\"heading\" color=\"heading\">").replace("</h2>", "</span></p>") + "</form>";
	}

	/** Whether the page has all the words, in any order; upper and lower case are one. */
	boolean has(List<String> words) {
		String text = text().toLowerCase(Locale.ROOT);
		return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
	}

}
