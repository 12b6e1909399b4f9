package fadu.report.html;

import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IHyperlinkAction;
import org.eclipse.birt.report.engine.content.IStyle;
import org.eclipse.birt.report.engine.ir.GridItemDesign;
import org.eclipse.birt.report.engine.ir.ReportElementDesign;
import org.eclipse.birt.report.model.api.ReportElementHandle;

/** What the engine's content says of itself. Designs say what a part is by the name of a style of Fadu's library. */
final class Styled {

	private Styled() {
	}

	/** The name of the style; empty where the design names none. */
	static String name(IContent content) {
		if (content.getGenerateBy() instanceof ReportElementDesign design
				&& design.getHandle() instanceof ReportElementHandle element
				&& element.getStyle() != null) {
			return element.getStyle().getName();
		}
		return "";
	}

	/** Whether a table only lays out. */
	static boolean isGrid(IContent table) {
		return table.getGenerateBy() instanceof GridItemDesign;
	}

	/** Whether the content goes on in the line. */
	static boolean isInline(IContent content) {
		return IStyle.CSS_INLINE_VALUE.equals(content.getComputedStyle().getDisplay());
	}

	/** The place of the page that the content leads to; empty where it leads nowhere. Links out of the page are not written. */
	static String target(IContent content) {
		IHyperlinkAction action = content.getHyperlinkAction();
		return action != null && action.getType() == IHyperlinkAction.ACTION_BOOKMARK && action.getBookmark() != null
				? '#' + id(action.getBookmark())
				: "";
	}

	/** The identifier of a bookmark of the design; empty for those that the engine makes for itself. */
	static String bookmark(IContent content) {
		String bookmark = content.getBookmark();
		return bookmark == null || bookmark.isBlank() || bookmark.startsWith("__") ? "" : id(bookmark);
	}

	private static String id(String bookmark) {
		return bookmark.strip().replaceAll("\\s+", "-");
	}

}
