package fadu.ui.registers.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fadu.export.Csv;
import fadu.register.field.RowField;
import fadu.register.row.StoredRow;
import fadu.ui.registers.RowWords;

/**
 * Rows for a spreadsheet, with their headings. No text becomes a formula there; personal values are masked unless they are shown.
 *
 * @param text columns parted by tabs
 * @param html the same as a table
 */
public record RowCopy(String text, String html) {

	/** Copies some columns of rows. @param shown whether personal values are shown */
	public static RowCopy of(List<RowField> fields, List<StoredRow> rows, boolean shown) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(fields.stream().map(RowWords::label).toList());
		rows.forEach(row -> lines.add(fields.stream().map(field -> cell(field, row, shown)).toList()));
		return new RowCopy(lines.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n", "", "\n")),
				html(fields, lines));
	}

	private static String cell(RowField field, StoredRow row, boolean shown) {
		return Csv.guarded(RowWords.text(field, row.values(), shown).replaceAll("\\s+", " "));
	}

	/** Texts are marked as such, so that a number with a nought before it stays as it is. */
	private static String html(List<RowField> fields, List<List<String>> lines) {
		StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table border=\"1\">");
		for (List<String> line : lines) {
			html.append("<tr>");
			for (int i = 0; i < line.size(); i++) {
				boolean number = fields.get(i).kind().isNumber();
				html.append(number ? "<td>" : "<td style=\"mso-number-format:'\\@'\">")
						.append(line.get(i).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</td>");
			}
			html.append("</tr>\n");
		}
		return html.append("</table>\n").toString();
	}

}
