package fadu.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IImageContent;
import org.eclipse.birt.report.engine.content.IPageContent;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.ITableBandContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.content.ITextContent;
import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Element;

import fadu.report.engine.FlowEmitter;

/**
 * Takes the content of a report from the engine and writes it as a web page. The engine makes one for each report; the identifier
 * of the extension is {@code fadu.report.html}.
 */
public final class HtmlEmitter extends FlowEmitter {

	private final Deque<OpenTable> tables = new ArrayDeque<>();
	private final Deque<Element> places = new ArrayDeque<>();
	private final Set<String> placed = new HashSet<>();
	private Page page;
	private String caption = "";
	/** The latest caption, which stands above a chart in a table of its own. */
	private String shown = "";
	private String heading = "";
	private String anchor = "";

	/** For the engine. */
	public HtmlEmitter() {
		super("html");
	}

	@Override
	public void start(IReportContent content) {
		heading = title().orElse("");
		page = new Page(locale(), heading);
		places.push(page.main());
	}

	@Override
	public void end(IReportContent content) throws EngineException {
		flushCaption();
		try {
			out().write(page.text().getBytes(StandardCharsets.UTF_8));
			out().flush();
		} catch (IOException e) {
			throw new EngineException(file(), e);
		}
	}

	@Override
	public void startPage(IPageContent content) {
		// A page of the screen has no end.
	}

	@Override
	public void startContent(IContent content) {
		String bookmark = Styled.bookmark(content);
		if (!bookmark.isEmpty()) {
			anchor = bookmark;
		}
	}

	@Override
	public void startTable(ITableContent content) {
		startContent(content);
		boolean grid = Styled.isGrid(content);
		if (grid) {
			flushCaption();
		}
		tables.push(new OpenTable(grid, Styled.name(content)));
	}

	@Override
	public void endTable(ITableContent content) {
		boolean shown = !caption.isEmpty();
		Element element = tables.pop().close(shown ? caption : heading, shown);
		caption = "";
		places.peek().appendChild(element);
	}

	@Override
	public void startTableBand(ITableBandContent band) {
		tables.peek().startBand(band.getBandType());
	}

	@Override
	public void startRow(IRowContent row) {
		startContent(row);
		tables.peek().startRow();
	}

	@Override
	public void startCell(ICellContent cell) {
		startContent(cell);
		places.push(tables.peek().startCell(cell));
	}

	@Override
	public void endCell(ICellContent cell) {
		places.pop();
	}

	/** Pictures of the design itself and those of charts; never those of an address or a file, which have no data here. */
	@Override
	public void startImage(IImageContent image) {
		startContent(image);
		byte[] data = image.getData();
		if (data != null) {
			String type = image.getMIMEType() == null ? "image/svg+xml" : image.getMIMEType();
			String words = Optional.ofNullable(image.getAltText()).filter(text -> !text.isBlank()).orElse("");
			Element figure = places.peek().appendElement("figure");
			figure.appendElement("div").addClass("scroll").attr("role", "region").attr("tabindex", "0")
					.attr("aria-label", caption.isEmpty() ? heading : caption).appendElement("img")
					.attr("src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(data))
					.attr("alt", described(words, type, data));
			if (!caption.isEmpty()) {
				figure.prependElement("figcaption").text(caption);
				caption = "";
			}
			place(figure);
		}
	}

	/** The title of a chart and the numbers that are written in it, or else what the design says of the picture. */
	private String described(String words, String type, byte[] data) {
		String written = type.equals("image/svg+xml") ? ChartWords.of(data) : "";
		return written.isEmpty()
				? words.isEmpty() ? caption : words
				: NLS.bind(Messages.Page_chart, caption.isEmpty() ? shown : caption, written);
	}

	@Override
	protected void text(ITextContent content) {
		startContent(content);
		String text = content.getText() == null ? "" : content.getText().strip();
		if (text.isEmpty()) {
			return;
		}
		String style = Styled.name(content);
		if (style.equals("caption")) {
			shown = text;
		}
		if (style.equals("caption") && tables.isEmpty()) {
			flushCaption();
			caption = text;
			return;
		}
		if (tables.isEmpty()) {
			flushCaption();
		}
		boolean inTable = !tables.isEmpty();
		boolean inline = Styled.isInline(content);
		if (inline && places.peek().childNodeSize() > 0) {
			places.peek().appendText(" ");
		}
		Element element = places.peek().appendElement(tag(style, inTable, inline));
		if (element.tagName().matches("h[1-4]")) {
			heading = text;
		} else if (!style.isEmpty()) {
			element.addClass(style);
		}
		place(element);
		String target = Styled.target(content);
		Lines.write(text, target.isEmpty() ? element : element.appendElement("a").attr("href", target));
	}

	private String tag(String style, boolean inTable, boolean inline) {
		return switch (style) {
		case "title" -> page.main().getElementsByTag("h1").isEmpty() ? "h1" : "h2";
		case "section" -> "h2";
		case "subsection", "subject" -> "h3";
		case "item" -> "h4";
		default -> inline ? "span" : inTable ? "div" : "p";
		};
	}

	/** Gives the element the bookmark that waits for one. */
	private void place(Element element) {
		if (!anchor.isEmpty() && placed.add(anchor)) {
			element.attr("id", anchor);
		}
		anchor = "";
	}

	/** A caption that no table took is a line of its own. */
	private void flushCaption() {
		if (!caption.isEmpty()) {
			places.peek().appendElement("p").addClass("caption").text(caption);
			caption = "";
		}
	}

}
