package fadu.reading.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out page numbers, and the headers and footers that most pages share. */
final class PdfMargins {

	/** The parts of a page, from its upper and lower edge, in which headers and footers stand. */
	private static final float MARGIN = 0.11f;
	private static final int FEWEST_PAGES = 3;
	private static final int LINES_LOOKED_AT = 3;
	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"[-—–－―·~\\s]*(第\\s*)?\\d{1,4}(\\s*页)?(\\s*[/／,，共]*\\s*\\d{1,4}\\s*页?)?[-—–－―·~\\s]*|(?i)page\\s+\\d+(\\s+of\\s+\\d+)?");

	private PdfMargins() {
	}

	static List<PdfPage> without(List<PdfPage> pages) {
		Map<String, Set<Integer>> repeated = new HashMap<>();
		for (PdfPage page : pages) {
			page.lines().stream().filter(line -> isMargin(page, line))
					.forEach(line -> repeated.computeIfAbsent(shape(line, pages.size()), shape -> new HashSet<>())
							.add(page.number()));
		}
		int most = pages.size() == 2 ? 2 : Math.max(FEWEST_PAGES, pages.size() / 2);
		return pages.stream().map(page -> new PdfPage(page.number(), page.width(), page.height(),
				page.lines().stream().filter(line -> !isMargin(page, line)
						|| repeated.get(shape(line, pages.size())).size() < most
								&& !PAGE_NUMBER.matcher(line.text().strip()).matches())
						.toList()))
				.toList();
	}

	private static boolean isMargin(PdfPage page, PdfPage.Line line) {
		int index = page.lines().indexOf(line);
		boolean above = line.y() < page.height() * MARGIN && index < LINES_LOOKED_AT;
		boolean below = line.y() > page.height() * (1 - MARGIN) && index >= page.lines().size() - LINES_LOOKED_AT;
		return above || below;
	}

	/** The line whatever its numbers are: they count the pages. Of two pages both must say the same at the same height. */
	private static String shape(PdfPage.Line line, int pages) {
		String text = line.text().replaceAll("\\s+", "");
		return pages == 2 ? text + '@' + Math.round(line.y()) : text.replaceAll("\\d+", "0");
	}

}
