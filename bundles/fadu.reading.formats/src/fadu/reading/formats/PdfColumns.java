package fadu.reading.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells columns of prose from the columns of a table, and puts those of prose one after another. In a column of prose most lines
 * reach its right edge and say something; cells do not. Where neither is clear, the page is doubted.
 */
final class PdfColumns {

	private static final int FEWEST = 5;
	private static final int MOST = 1000;
	private static final float FULL = 0.5f;
	private static final float DOUBTFUL = 0.3f;
	private static final int WORDY = 6;
	private static final int FEW_WORDS = 4;
	/** In sizes of a character: how far from the edge of its column a full line may end; how wide a gutter is at least. */
	private static final float EDGE = 2.5f;
	private static final float GUTTER = 0.8f;
	private static final float MOST_CROSSING = 0.4f;
	private static final int DEEPEST = 3;
	private static final int STEPS = 200;

	/** How the parts of a page on one side of a gutter look. */
	private record Side(int lines, float full, float words) {
	}

	/**
	 * The lines in reading order.
	 *
	 * @param doubted whether columns are there that may be either
	 */
	record Order(List<PdfPage.Line> lines, boolean doubted) {
	}

	private PdfColumns() {
	}

	static Order order(PdfPage page) {
		return order(page.lines(), 0, 0);
	}

	private static Order order(List<PdfPage.Line> lines, int column, int depth) {
		float gutter = lines.size() < FEWEST || lines.size() > MOST || depth == DEEPEST ? -1 : gutter(lines);
		if (gutter < 0) {
			return new Order(lines, column > 0 && lines.stream().anyMatch(line -> line.pieces().size() > 1));
		}
		Side left = side(lines, gutter, true);
		Side right = side(lines, gutter, false);
		float full = Math.min(left.full(), right.full());
		boolean prose = Math.min(left.words(), right.words()) >= WORDY && Math.min(left.lines(), right.lines()) >= FEWEST;
		if (!prose || full < FULL) {
			return new Order(lines, prose && full >= DOUBTFUL || column > 0);
		}
		List<PdfPage.Line> ordered = new ArrayList<>();
		List<PdfPage.Line> band = new ArrayList<>();
		boolean doubted = false;
		for (PdfPage.Line line : lines) {
			if (crosses(line, gutter)) {
				doubted |= flush(ordered, band, gutter, column, depth);
				ordered.add(line);
			} else {
				band.add(line);
			}
		}
		doubted |= flush(ordered, band, gutter, column, depth);
		return new Order(ordered, doubted);
	}

	/** Writes the lines between two that run over the gutter: one side after the other, or a table as it is. */
	private static boolean flush(List<PdfPage.Line> to, List<PdfPage.Line> band, float gutter, int column, int depth) {
		List<PdfPage.Line> lines = List.copyOf(band);
		band.clear();
		if (words(lines) < FEW_WORDS) {
			to.addAll(lines);
			return false;
		}
		boolean doubted = false;
		for (boolean left : new boolean[]{true, false}) {
			int number = column * 2 + (left ? 1 : 2);
			List<PdfPage.Line> own = lines.stream().map(line -> part(line, gutter, left)).flatMap(Optional::stream)
					.map(line -> new PdfPage.Line(line.pieces(), line.page(), line.y(), line.size(), number)).toList();
			Order order = order(own, number, depth + 1);
			to.addAll(order.lines());
			doubted |= order.doubted();
		}
		return doubted;
	}

	/**
	 * The middle of the widest strip that hardly any line crosses and that has text on both sides; negative where there is none.
	 */
	private static float gutter(List<PdfPage.Line> lines) {
		float from = (float) lines.stream().mapToDouble(PdfPage.Line::left).min().orElse(0);
		float to = (float) lines.stream().mapToDouble(PdfPage.Line::right).max().orElse(0);
		float size = (float) lines.stream().mapToDouble(PdfPage.Line::size).sorted().skip(lines.size() / 2).findFirst().orElse(10);
		float step = (to - from) / STEPS;
		float best = -1;
		float widest = GUTTER * size;
		long fewest = Math.round(lines.size() * MOST_CROSSING);
		for (int begin = STEPS / 5; begin < STEPS * 4 / 5 && step > 0; begin++) {
			float x = from + begin * step;
			long crossing = lines.stream().filter(line -> crosses(line, x)).count();
			if (crossing > fewest) {
				continue;
			}
			int end = begin;
			while (end < STEPS && crossing(lines, from + end * step) == crossing) {
				end++;
			}
			float width = (end - begin) * step;
			if (width >= GUTTER * size && (crossing < fewest || width > widest)) {
				best = from + (begin + end) / 2f * step;
				widest = width;
				fewest = crossing;
			}
			begin = Math.max(begin, end - 1);
		}
		return best;
	}

	private static long crossing(List<PdfPage.Line> lines, float x) {
		return lines.stream().filter(line -> crosses(line, x)).count();
	}

	private static boolean crosses(PdfPage.Line line, float x) {
		return line.pieces().stream().anyMatch(piece -> piece.left() < x && piece.right() > x);
	}

	private static Optional<PdfPage.Line> part(PdfPage.Line line, float gutter, boolean left) {
		List<PdfPage.Piece> pieces = line.pieces().stream().filter(piece -> left == piece.right() <= gutter).toList();
		return pieces.isEmpty()
				? Optional.empty()
				: Optional.of(new PdfPage.Line(pieces, line.page(), line.y(), line.size(), line.column()));
	}

	private static Side side(List<PdfPage.Line> lines, float gutter, boolean left) {
		List<PdfPage.Line> parts = lines.stream().filter(line -> !crosses(line, gutter))
				.map(line -> part(line, gutter, left)).flatMap(Optional::stream).toList();
		if (parts.isEmpty()) {
			return new Side(0, 0, 0);
		}
		List<PdfPage.Piece> pieces = parts.stream().flatMap(line -> line.pieces().stream()).toList();
		float near = EDGE * parts.get(parts.size() / 2).size();
		long full = pieces.stream().filter(piece -> piece.right() > edge(pieces, piece) - near).count();
		return new Side(parts.size(), (float) full / pieces.size(), words(parts));
	}

	/** Where the column of a piece ends: as far as those above and below it reach. */
	private static float edge(List<PdfPage.Piece> pieces, PdfPage.Piece piece) {
		return (float) pieces.stream().filter(each -> each.left() < piece.right() && each.right() > piece.left())
				.mapToDouble(PdfPage.Piece::right).max().orElse(0);
	}

	/** How many Chinese characters stand between two gaps. */
	private static float words(List<PdfPage.Line> lines) {
		return (float) lines.stream().flatMap(line -> line.pieces().stream())
				.mapToLong(piece -> piece.text().codePoints().filter(Characters::isHan).count()).average().orElse(0);
	}

	/**
	 * Gives the lines of pages that are only part full the columns of the others: the last page may end within its first column.
	 */
	static List<PdfPage> continued(List<PdfPage> pages) {
		Map<Integer, float[]> bounds = new TreeMap<>();
		for (PdfPage page : pages) {
			for (PdfPage.Line line : page.lines()) {
				if (line.column() > 0) {
					float[] of = bounds.computeIfAbsent(line.column(), column -> new float[]{line.left(), line.right()});
					of[0] = Math.min(of[0], line.left());
					of[1] = Math.max(of[1], line.right());
				}
			}
		}
		return pages.stream().map(page -> bounds.isEmpty() || page.lines().stream().anyMatch(line -> line.column() > 0)
				? page
				: new PdfPage(page.number(), page.width(), page.height(),
						page.lines().stream().map(line -> within(line, bounds)).toList()))
				.toList();
	}

	private static PdfPage.Line within(PdfPage.Line line, Map<Integer, float[]> bounds) {
		return bounds.entrySet().stream()
				.filter(entry -> line.left() > entry.getValue()[0] - line.size()
						&& line.right() < entry.getValue()[1] + line.size())
				.findFirst()
				.map(entry -> new PdfPage.Line(line.pieces(), line.page(), line.y(), line.size(), entry.getKey())).orElse(line);
	}

}
