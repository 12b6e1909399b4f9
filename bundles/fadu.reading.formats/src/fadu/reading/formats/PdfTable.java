package fadu.reading.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of a PDF file: lines with gaps. The line with the most pieces tells where the columns are. */
final class PdfTable {

	private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,.]+[%％]?");
	/** In sizes of a character: lines of one cell are closer than this. */
	private static final float CLOSE = 1.9f;

	/** What a cell of the row at hand holds so far, and where, if it was recognised on a picture. */
	private static final class Cell {

		private final StringBuilder text = new StringBuilder();
		private Optional<Place> place = Optional.empty();

		void add(PdfPage.Piece piece) {
			text.append(Characters.joint(text, piece.text())).append(piece.text());
			place = Stream.concat(place.stream(), piece.places().stream()).reduce(Place::with);
		}
	}

	private final List<PdfPage.Line> lines;
	private final List<PdfPage.Piece> columns;

	PdfTable(List<PdfPage.Line> lines) {
		this.lines = lines;
		this.columns = lines.stream().max(Comparator.comparingInt(line -> line.pieces().size())).orElseThrow().pieces();
	}

	void write(RowWriter rows) {
		List<Cell> row = new ArrayList<>();
		PdfPage.Line last = lines.get(0);
		for (PdfPage.Line line : lines) {
			if (row.isEmpty() || !goesOn(line, last, row)) {
				end(row, last, rows);
				columns.forEach(column -> row.add(new Cell()));
			}
			int[] places = columns(line.pieces());
			for (int i = 0; i < places.length; i++) {
				row.get(places[i]).add(line.pieces().get(i));
			}
			last = line;
		}
		end(row, last, rows);
	}

	private static void end(List<Cell> row, PdfPage.Line line, RowWriter rows) {
		if (!row.isEmpty()) {
			rows.row(row.stream().map(cell -> new RowWriter.Cell(cell.text.toString(),
					cell.place.orElse(new Place.Page(line.page())))).toList());
			row.clear();
		}
	}

	/** Whether a line only goes on with cells of the row above: close below it, without a number of its own. */
	private boolean goesOn(PdfPage.Line line, PdfPage.Line above, List<Cell> row) {
		if (line.page() != above.page() || line.y() - above.y() >= CLOSE * line.size() || line.pieces().size() >= columns.size()) {
			return false;
		}
		int[] places = columns(line.pieces());
		return IntStream.range(0, places.length).allMatch(i -> places[i] > 0 && !row.get(places[i]).text.isEmpty()
				&& !NUMBER.matcher(line.pieces().get(i).text()).matches());
	}

	/** Whether a line with a single piece goes on with a cell of the row above it, other than the first. */
	static boolean goesOn(PdfPage.Line line, PdfPage.Line row) {
		PdfPage.Piece piece = line.pieces().get(0);
		return line.page() == row.page() && line.y() - row.y() < CLOSE * line.size() && row.pieces().size() > 1
				&& !NUMBER.matcher(piece.text()).matches()
				&& row.pieces().stream().skip(1).anyMatch(cell -> piece.left() > row.pieces().get(0).right()
						&& piece.left() < cell.right() && piece.right() > cell.left());
	}

	/**
	 * The columns of the pieces of a line, each behind the one before it: of all such places those that share most with the
	 * pieces or are nearest to them.
	 */
	private int[] columns(List<PdfPage.Piece> pieces) {
		int spare = columns.size() - pieces.size();
		double[][] best = new double[pieces.size() + 1][spare + 1];
		boolean[][] later = new boolean[pieces.size()][spare + 1];
		for (int i = pieces.size() - 1; i >= 0; i--) {
			for (int left = spare; left >= 0; left--) {
				double here = shared(pieces.get(i), columns.get(i + left)) + best[i + 1][left];
				later[i][left] = left < spare && best[i][left + 1] > here;
				best[i][left] = later[i][left] ? best[i][left + 1] : here;
			}
		}
		int[] places = new int[pieces.size()];
		for (int i = 0, left = 0; i < places.length; i++) {
			while (later[i][left]) {
				left++;
			}
			places[i] = i + left;
		}
		return places;
	}

	/** How much a piece and a column share, or how far they are from each other, as a negative number. */
	private static double shared(PdfPage.Piece piece, PdfPage.Piece column) {
		return Math.min(piece.right(), column.right()) - Math.max(piece.left(), column.left());
	}

}
