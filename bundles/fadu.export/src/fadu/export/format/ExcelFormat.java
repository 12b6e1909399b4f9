package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;

import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.export.table.Workbook;

/** An Excel workbook with one sheet: columns for people, numbers as numbers, filters, a head that stays. */
public final class ExcelFormat implements ExportFormat {

	@Override
	public String name() {
		return "xlsx";
	}

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public String description() {
		return Messages.ExcelFormat;
	}

	@Override
	public boolean isText() {
		return false;
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		Workbook.write(table, out);
	}

}
