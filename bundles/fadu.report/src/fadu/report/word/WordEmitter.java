package fadu.report.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.content.ICellContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IImageContent;
import org.eclipse.birt.report.engine.content.IPageContent;
import org.eclipse.birt.report.engine.content.IReportContent;
import org.eclipse.birt.report.engine.content.IRowContent;
import org.eclipse.birt.report.engine.content.IStyle;
import org.eclipse.birt.report.engine.content.ITableBandContent;
import org.eclipse.birt.report.engine.content.ITableContent;
import org.eclipse.birt.report.engine.content.ITextContent;
import org.eclipse.birt.report.engine.ir.DimensionType;

import fadu.report.engine.FlowEmitter;
import fadu.report.engine.OfficialText;
import fadu.report.official.OfficialShell;

/**
 * Takes the content of a report from the engine and writes it as a Word file. The engine makes one for each report; the
 * identifier of the extension is {@code fadu.report.word}.
 */
public final class WordEmitter extends FlowEmitter {

	private final Deque<OpenTable> tables = new ArrayDeque<>();
	private final Deque<Role> roles = new ArrayDeque<>();
	private final List<String> bookmarks = new ArrayList<>();
	private WordReport report;
	private Flow body;
	private boolean newPage;
	private double widthOfPage = Page.PORTRAIT.widthOfArea();
	private Optional<String> remark = Optional.empty();

	/** For the engine. */
	public WordEmitter() {
		super("docx");
	}

	@Override
	public void start(IReportContent content) throws EngineException {
		try {
			report = new WordReport(out(), locale(), option(OfficialText.SHELL) instanceof OfficialShell shell
					? Optional.of(shell)
					: Optional.empty(), Boolean.TRUE.equals(option(OfficialText.ONE_PAGE)));
			body = new Flow(report::add);
		} catch (IOException e) {
			throw new EngineException(file(), e);
		}
	}

	@Override
	public void end(IReportContent content) throws EngineException {
		try {
			body.close();
			report.close(title(), remark);
		} catch (IOException e) {
			throw new EngineException(file(), e);
		}
	}

	@Override
	public void startPage(IPageContent page) {
		double margins = length(page.getMarginLeft()) + length(page.getMarginRight());
		widthOfPage = Math.max(length(page.getPageWidth()) - margins, widthOfPage);
		remark = remark.or(() -> PageTexts.of(page));
	}

	@Override
	public void endPage(IPageContent page) {
		// Word makes the pages.
	}

	private static double length(DimensionType length) {
		return Lengths.millimetres(length).orElse(0.0);
	}

	@Override
	public void startContent(IContent content) {
		roles.push(Role.of(content).orElse(roles.isEmpty() ? Role.TEXT : roles.peek()));
		newPage |= IStyle.CSS_ALWAYS_VALUE.equals(content.getStyle().getPageBreakBefore());
		if (Bookmarks.isOfDesign(content.getBookmark())) {
			bookmarks.add(content.getBookmark());
		}
	}

	@Override
	public void endContent(IContent content) {
		roles.pop();
	}

	@Override
	public void startTable(ITableContent table) {
		startContent(table);
		tables.push(new OpenTable(table));
	}

	@Override
	public void endTable(ITableContent content) {
		Table table = tables.pop().close(widthOfPage);
		flow().block(table);
		endContent(content);
	}

	@Override
	public void startTableBand(ITableBandContent band) {
		startContent(band);
		tables.peek().startBand(band);
	}

	@Override
	public void startRow(IRowContent row) {
		startContent(row);
		tables.peek().startRow();
	}

	@Override
	public void endRow(IRowContent row) {
		tables.peek().endRow();
		endContent(row);
	}

	@Override
	public void startCell(ICellContent cell) {
		startContent(cell);
		tables.peek().startCell();
	}

	@Override
	public void endCell(ICellContent cell) {
		tables.peek().endCell(cell);
		endContent(cell);
	}

	@Override
	public void startImage(IImageContent image) {
		startContent(image);
		Pictures.of(image, bookmarks.stream().findFirst()).ifPresent(picture -> {
			bookmarks.clear();
			flow().block(picture);
		});
		endContent(image);
	}

	private Flow flow() {
		return tables.isEmpty() || tables.peek().flow() == null ? body : tables.peek().flow();
	}

	@Override
	protected void text(ITextContent content) {
		startContent(content);
		String text = Optional.ofNullable(content.getText()).orElse("");
		boolean inline = IStyle.CSS_INLINE_VALUE.equals(content.getComputedStyle().getDisplay());
		if (inline && text.isBlank()) {
			flow().gap();
		} else if (!text.isBlank()) {
			Role role = roles.peek();
			List<Inline> inlines = new ArrayList<>();
			bookmarks.forEach(name -> inlines.add(new Inline.Bookmark(name)));
			bookmarks.clear();
			inlines.add(new Inline.Text(text.strip(), role, Links.of(content)));
			if (inline) {
				flow().inline(role, inlines, newPage);
			} else {
				flow().block(role, inlines, newPage);
			}
			newPage = false;
		}
		endContent(content);
	}

}
