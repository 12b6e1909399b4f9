package fadu.reading.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table of a PDF file: lines with gaps. The line with the most pieces tells where the columns are. */
final class PdfTable {

	private final List<PdfPage.Line> lines;
	private final List<PdfPage.Piece> columns;

	PdfTable(List<PdfPage.Line> lines) {
		this.lines = lines;
		this.columns = lines.stream().max(Comparator.comparingInt(line -> line.pieces().size())).orElseThrow().pieces();
	}

	void write(RowWriter rows) {
		for (PdfPage.Line line : lines) {
			List<StringBuilder> cells = new ArrayList<>();
			columns.forEach(column -> cells.add(new StringBuilder()));
			for (PdfPage.Piece piece : line.pieces()) {
				StringBuilder cell = cells.get(column(piece));
				cell.append(cell.isEmpty() ? "" : " ").append(piece.text());
			}
			rows.row(cells.stream().map(cell -> new RowWriter.Cell(cell.toString(), new Place.Page(line.page()))).toList());
		}
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
