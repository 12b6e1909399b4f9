package fadu.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import fadu.export.Csv;

/**
 * A file of data with what is known of it.
 *
 * @param name    name of the file without its ending
 * @param fields  the columns
 * @param key     the columns that tell a row from all others
 * @param foreign the columns that refer to another file
 * @param rows    what the rows are about
 * @param <T>     what a row is about
 */
record Resource<T>(String name, List<Field<T>> fields, List<String> key, List<Reference> foreign, List<T> rows) {

	/**
	 * A reference to another file.
	 *
	 * @param column the column here
	 * @param file   the other file
	 * @param target its column
	 */
	record Reference(String column, String file, String target) {
	}

	/** Writes the file in UTF-8; with a byte order mark for spreadsheets, which else take Chinese for something else. */
	void write(OutputStream out, boolean mark) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		if (mark) {
			writer.write(Csv.BYTE_ORDER_MARK);
		}
		Csv.line(fields.stream().map(Field::name).toList(), writer);
		for (T row : rows) {
			List<Object> cells = new ArrayList<>();
			fields.forEach(field -> cells.add(field.value().apply(row)));
			Csv.line(cells, writer);
		}
		writer.flush();
	}

}
