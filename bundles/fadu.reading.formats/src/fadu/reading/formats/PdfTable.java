package fadu.reading.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
			for (PdfPage.Piece piece : line.pieces()) {
				row.get(column(piece)).add(piece);
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
		return line.page() == above.page() && line.y() - above.y() < CLOSE * line.size()
				&& line.pieces().size() < columns.size()
				&& line.pieces().stream().allMatch(piece -> column(piece) > 0 && !row.get(column(piece)).text.isEmpty()
						&& !NUMBER.matcher(piece.text()).matches());
	}

	/** Whether a line with a single piece goes on with a cell of the row above it, other than the first. */
	static boolean goesOn(PdfPage.Line line, PdfPage.Line row) {
		PdfPage.Piece piece = line.pieces().get(0);
		return line.page() == row.page() && line.y() - row.y() < CLOSE * line.size() && row.pieces().size() > 1
				&& !NUMBER.matcher(piece.text()).matches()
				&& row.pieces().stream().skip(1).anyMatch(cell -> piece.left() > row.pieces().get(0).right()
						&& piece.left() < cell.right() && piece.right() > cell.left());
	}

	/** The column that shares most with the piece, or else the nearest. */
	private int column(PdfPage.Piece piece) {
		int best = 0;
		float closest = Float.NEGATIVE_INFINITY;
		for (int i = 0; i < columns.size(); i++) {
			float shared = Math.min(piece.right(), columns.get(i).right()) - Math.max(piece.left(), columns.get(i).left());
			if (shared > closest) {
				closest = shared;
				best = i;
			}
		}
		return best;
	}

}
