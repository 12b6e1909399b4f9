package fadu.ui.review;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.export.Csv;
import fadu.export.table.Workbook;
import fadu.model.Observation;
import fadu.workspace.UserException;

/**
 * Figures of a report as a table with all that the window says of them: for a spreadsheet.
 *
 * @param heads of the columns
 * @param rows  a row for each figure, its value a number, all else texts
 */
public record FigureTable(List<String> heads, List<Object[]> rows) {

	/** The ending of the name of a workbook; what has another is a list parted by commas. */
	public static final String WORKBOOK = ".xlsx";

	/** Columns that stay in sight: the status and what stands in the text. */
	private static final int FIXED = 2;

	/** Some figures of a report under review. @param columns in their order; who reviewed, notes and sentences come after them */
	public static FigureTable of(ReviewModel model, List<Observation> figures, List<FigureColumn> columns) {
		List<String> heads = Stream.concat(columns.stream().map(FigureColumn::title),
				Stream.of(Messages.FigureTable_reviewer, Messages.FigureTable_note, Messages.FigureTable_sentence)).toList();
		return new FigureTable(heads, figures.stream().map(figure -> row(model, figure, columns)).toList());
	}

	private static Object[] row(ReviewModel model, Observation figure, List<FigureColumn> columns) {
		Stream<Object> cells = columns.stream().map(column -> column == FigureColumn.VALUE
				? figure.getQuantity().value()
				: cell(column.text(figure, model.workspace())));
		return Stream.concat(cells, Stream.of(cell(figure.getReviewedBy()), cell(figure.getNote()),
				cell(model.sentence(figure).text()))).toArray();
	}

	private static String cell(String text) {
		return text == null ? "" : text.strip().replaceAll("\\s+", " ");
	}

	private static List<String> texts(Object... row) {
		return Stream.of(row).map(cell -> cell instanceof BigDecimal number ? number.toPlainString() : cell.toString()).toList();
	}

	private Stream<List<String>> lines() {
		return Stream.concat(Stream.of(heads), rows.stream().map(FigureTable::texts));
	}

	/** For the clipboard: cells parted by tabs. */
	public String text() {
		return lines().map(cells -> cells.stream().map(Csv::guarded).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	/**
	 * Writes a workbook, or else a list parted by commas that Excel opens, as the name of the file ends.
	 *
	 * @param title of the sheet
	 * @throws UserException where it cannot be written
	 */
	public Path write(Path file, String title) throws UserException {
		try {
			if (file.toString().endsWith(WORKBOOK)) {
				try (OutputStream out = Files.newOutputStream(file)) {
					Workbook.write(title, FIXED, heads, rows, out);
				}
			} else {
				writeLines(file);
			}
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.FigureTable_failed, file, e.getMessage()), e);
		}
		return file;
	}

	private void writeLines(Path file) throws IOException {
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.append(Csv.BYTE_ORDER_MARK);
			for (List<String> line : lines().toList()) {
				Csv.line(line, out);
			}
		}
	}

}
