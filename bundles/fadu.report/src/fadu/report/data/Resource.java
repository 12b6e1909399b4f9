package fadu.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;

/**
 * A file of data with what is known of it.
 *
 * @param name     name of the file without its ending
 * @param fields   the columns
 * @param key      the columns that tell a row from all others
 * @param foreign  the columns that refer to another file
 * @param rows     what the rows are about
 * @param <T>      what a row is about
 */
record Resource<T>(String name, List<Field<T>> fields, List<String> key, List<Reference> foreign, List<T> rows) {

	/** RFC 4180: commas, quotes where needed, CR LF. */
	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	/** What a spreadsheet takes for the beginning of a formula. */
	private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*";
	private static final char BYTE_ORDER_MARK = '\uFEFF';

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
			writer.write(BYTE_ORDER_MARK);
		}
		FORMAT.printRecord(writer, fields.stream().map(Field::name).toArray());
		for (T row : rows) {
			FORMAT.printRecord(writer, fields.stream().map(field -> text(field, row)).toArray());
		}
		writer.flush();
	}

	private static <T> String text(Field<T> field, T row) {
		Object value = field.value().apply(row);
		if (value == null) {
			return "";
		}
		String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
		return field.type() == Field.Type.STRING ? guarded(text) : text;
	}

	/** An apostrophe keeps a spreadsheet from taking a text for a formula; who reads the file takes it off again. */
	static String guarded(String text) {
		return text.matches(FORMULA) ? '\'' + text : text;
	}

}
