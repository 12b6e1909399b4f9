package fadu.reading.formats;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-, semicolon- or tab-separated values as one sheet. */
final class CsvText {

	private static final int LOOKED_AT = 4000;

	private CsvText() {
	}

	static ExtractedText read(String text, Budget budget) throws IOException {
		TextWriter out = new TextWriter(budget);
		RowWriter rows = new RowWriter(out);
		try (CSVParser parser = parser(text)) {
			for (CSVRecord record : parser) {
				rows.row(cells(record));
			}
			rows.endTable();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return out.finish(Format.CSV, List.of());
	}

	/** Hands over the cells; all of them are words. */
	static void cells(String text, CellTaker taker) throws IOException {
		taker.sheet("");
		try (CSVParser parser = parser(text)) {
			for (CSVRecord record : parser) {
				SortedMap<Integer, RawCell> cells = new TreeMap<>();
				for (int i = 0; i < record.size(); i++) {
					if (!record.get(i).isBlank()) {
						cells.put(i + 1, new RawCell.Words(record.get(i).strip()));
					}
				}
				taker.row(Math.toIntExact(record.getRecordNumber()), cells);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static CSVParser parser(String text) throws IOException {
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).setLenientEof(true)
				.setTrailingData(true).get().parse(new StringReader(text));
	}

	private static List<RowWriter.Cell> cells(CSVRecord record) {
		List<RowWriter.Cell> cells = new ArrayList<>(record.size());
		for (int i = 0; i < record.size(); i++) {
			cells.add(new RowWriter.Cell(record.get(i), new Place.SheetCell("", Math.toIntExact(record.getRecordNumber()), i + 1)));
		}
		return cells;
	}

	/** The sign that stands most often in the first lines. */
	private static char delimiter(String text) {
		String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
		char best = ',';
		for (char sign : new char[]{';', '\t'}) {
			best = count(head, sign) > count(head, best) ? sign : best;
		}
		return best;
	}

	private static long count(String text, char sign) {
		return text.chars().filter(c -> c == sign).count();
	}

}
