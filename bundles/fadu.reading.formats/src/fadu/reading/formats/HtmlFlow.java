package fadu.reading.formats;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The flow of a web page: what stands between two ends of blocks is a paragraph. */
final class HtmlFlow implements NodeFilter {

	private static final Pattern STRUCK = Pattern.compile("(?i)text-decoration(-line)?\\s*:[^;]*line-through");

	private final Budget budget;
	private final Consumer<String> paragraph;
	private final Predicate<Element> table;
	private final Runnable struckOut;
	private final StringBuilder text = new StringBuilder();
	private int preformatted;
	private int raised;

	/**
	 * @param paragraph takes each paragraph; a line break in it is one that the author made
	 * @param table     takes a table and says whether it has dealt with it
	 * @param struckOut hears of words that are struck out, which are left out
	 */
	HtmlFlow(Budget budget, Consumer<String> paragraph, Predicate<Element> table, Runnable struckOut) {
		this.budget = budget;
		this.paragraph = paragraph;
		this.table = table;
		this.struckOut = struckOut;
	}

	void read(Element root) {
		root.filter(this);
		end();
	}

	/** Reads what stands within a block, whatever the block is. */
	void readWithin(Element block) {
		block.childNodes().forEach(node -> node.filter(this));
		end();
	}

	private static boolean isStruck(Element element) {
		return element.normalName().matches("del|s|strike") || STRUCK.matcher(element.attr("style")).find();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		budget.check();
		if (node instanceof TextNode words) {
			append(words.getWholeText());
		} else if (node instanceof Element element) {
			if (isStruck(element)) {
				if (element.hasText()) {
					struckOut.run();
				}
				return FilterResult.SKIP_ENTIRELY;
			}
			switch (element.normalName()) {
			case "br" -> text.append('\n');
			case "pre" -> {
				end();
				preformatted++;
			}
			case "sup" -> raised++;
			case "table" -> {
				end();
				return table.test(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
			}
			case "td", "th" -> end();
			default -> {
				if (element.isBlock()) {
					end();
				}
			}
			}
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			switch (element.normalName()) {
			case "pre" -> {
				end();
				preformatted--;
			}
			case "sup" -> raised--;
			case "td", "th" -> end();
			default -> {
				if (element.isBlock()) {
					end();
				}
			}
			}
		}
		return FilterResult.CONTINUE;
	}

	private void end() {
		String finished = text.toString().strip();
		text.setLength(0);
		if (!finished.isEmpty()) {
			paragraph.accept(finished);
		}
	}

	/** White space becomes one blank; a line break of the source between Chinese characters is none at all. */
	private void append(String words) {
		if (preformatted > 0) {
			text.append(words);
			return;
		}
		String shown = raised > 0 ? Characters.raised(words) : words;
		for (int i = 0; i < shown.length(); i++) {
			char c = shown.charAt(i);
			if (!isBlank(c)) {
				text.append(c);
				continue;
			}
			int from = i;
			while (i + 1 < shown.length() && isBlank(shown.charAt(i + 1))) {
				i++;
			}
			boolean broken = shown.substring(from, i + 1).indexOf('\n') >= 0;
			boolean chinese = !text.isEmpty() && Characters.isHan(text.charAt(text.length() - 1))
					|| i + 1 < shown.length() && Characters.isHan(shown.charAt(i + 1));
			boolean again = text.isEmpty() || isBlank(text.charAt(text.length() - 1));
			text.append(again || broken && chinese ? "" : " ");
		}
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
	}

}
