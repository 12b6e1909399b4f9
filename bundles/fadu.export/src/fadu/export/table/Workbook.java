package fadu.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;

import fadu.export.ExportTable;

/** A workbook with one answer or list on its one sheet. */
public final class Workbook {

	private static final int WINDOW = 200;

	private Workbook() {
	}

	/** Writes the workbook; rows go to the disk as they are written. */
	public static void write(ExportTable<?> table, OutputStream out) throws IOException {
		write(AnswerTable.of(table.name(), table.answer()), out);
	}

	/**
	 * Writes a list that is no answer.
	 *
	 * @param title of its sheet
	 * @param fixed how many columns at the left stay in sight
	 * @param heads of the columns
	 * @param rows  as long as the heads, with {@code null} where a value is missing; texts are never read as formulas
	 */
	public static void write(String title, int fixed, List<String> heads, List<Object[]> rows, OutputStream out)
			throws IOException {
		write(new Table(title, fixed, heads.stream().map(Table.Heading::wide).toList(), rows), out);
	}

	private static void write(Table sheet, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			workbook.setCompressTempFiles(true);
			new SheetWriter(workbook).write(sheet, new SheetNames().of(sheet.title()), new NullProgressMonitor());
			workbook.write(out);
		}
	}

}
