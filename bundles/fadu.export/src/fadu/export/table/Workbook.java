package fadu.export.table;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;

import fadu.export.ExportTable;

/** A workbook with one answer on its one sheet. */
public final class Workbook {

	private static final int WINDOW = 200;

	private Workbook() {
	}

	/** Writes the workbook; rows go to the disk as they are written. */
	public static void write(ExportTable<?> table, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			workbook.setCompressTempFiles(true);
			Table sheet = AnswerTable.of(table.name(), table.answer());
			new SheetWriter(workbook).write(sheet, new SheetNames().of(sheet.title()), new NullProgressMonitor());
			workbook.write(out);
		}
	}

}
