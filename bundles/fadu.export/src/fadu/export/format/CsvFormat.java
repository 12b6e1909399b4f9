package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import fadu.export.Csv;
import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.question.Answer;
import fadu.question.Column;

/** One CSV file in UTF-8, its first line the names of the columns. */
public final class CsvFormat implements ExportFormat {

	@Override
	public String name() {
		return "csv";
	}

	@Override
	public String extension() {
		return "csv";
	}

	@Override
	public String description() {
		return Messages.CsvFormat;
	}

	@Override
	public boolean isForSpreadsheet() {
		return true;
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		write(table.answer(), writer);
		writer.flush();
	}

	static <R> void write(Answer<R> answer, Appendable out) throws IOException {
		Csv.line(answer.columns().stream().map(Column::name).toList(), out);
		for (List<Object> row : answer.values()) {
			Csv.line(row, out);
		}
	}

}
