package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;

import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.export.parquet.ParquetFile;

/** Apache Parquet: columns with their types. Decimal numbers are doubles, which hold fifteen digits. */
public final class ParquetFormat implements ExportFormat {

	@Override
	public String name() {
		return "parquet";
	}

	@Override
	public String extension() {
		return "parquet";
	}

	@Override
	public String description() {
		return Messages.ParquetFormat;
	}

	@Override
	public boolean isText() {
		return false;
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		ParquetFile.write(table.answer(), out);
	}

}
