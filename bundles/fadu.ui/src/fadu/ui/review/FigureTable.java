package fadu.ui.review;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.export.Csv;
import fadu.model.Observation;
import fadu.workspace.UserException;

/**
 * Figures of a report as a table with all that the window says of them: for a spreadsheet.
 *
 * @param lines the head and a line for each figure
 */
public record FigureTable(List<List<String>> lines) {

	/** Some figures of a report under review. */
	public static FigureTable of(ReviewModel model, List<Observation> figures) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(Stream.concat(Stream.of(FigureColumn.values()).map(FigureColumn::title),
				Stream.of(Messages.FigureTable_reviewer, Messages.FigureTable_note, Messages.FigureTable_sentence)).toList());
		figures.forEach(figure -> lines.add(line(model, figure)));
		return new FigureTable(lines);
	}

	private static List<String> line(ReviewModel model, Observation figure) {
		Stream<String> cells = Stream.of(FigureColumn.values()).map(column -> column == FigureColumn.VALUE
				? figure.getQuantity().value().toPlainString()
				: column.text(figure, model.catalogue()));
		return Stream.concat(cells, Stream.of(figure.getReviewedBy(), figure.getNote(), model.sentence(figure).text()))
				.map(cell -> cell == null ? "" : cell.strip().replaceAll("\\s+", " ")).toList();
	}

	/** For the clipboard: cells parted by tabs. */
	public String text() {
		return lines.stream().map(cells -> cells.stream().map(Csv::guarded).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	/**
	 * Writes a file that Excel opens.
	 *
	 * @throws UserException where it cannot be written
	 */
	public Path write(Path file) throws UserException {
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.append(Csv.BYTE_ORDER_MARK);
			for (List<String> line : lines) {
				Csv.line(line, out);
			}
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.FigureTable_failed, file, e.getMessage()), e);
		}
		return file;
	}

}
