package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/**
 * Reads an Excel file, sheet by sheet, as a stream: a row is forgotten once it is written. What is hidden is left out and noted.
 */
final class SheetText {

	/** Names that a program gave to a sheet say nothing about it. */
	private static final Pattern NAMELESS = Pattern.compile("(?i)(sheet|工作表|表)\\s*\\d*");

	private record SheetEntry(String name, String relation, boolean hidden) {
	}

	private final PackagePart workbook;
	private final Budget budget;
	private final TextWriter out;
	private final SheetNotes notes = new SheetNotes();

	SheetText(PackagePart workbook, Budget budget) {
		this.workbook = workbook;
		this.budget = budget;
		this.out = new TextWriter(budget);
	}

	/** Finds the sheets, and says whether days are counted from 1904. */
	private boolean sheets(List<SheetEntry> sheets) throws IOException {
		boolean from1904 = false;
		try (Xml xml = Xml.open(workbook, budget)) {
			while (xml.next()) {
				if (xml.isStart("workbookPr")) {
					from1904 = xml.attribute("date1904").matches("1|true");
				} else if (xml.isStart("sheet")) {
					sheets.add(new SheetEntry(xml.attribute("name"), xml.attribute("id"),
							xml.attribute("state").matches("hidden|veryHidden")));
				}
			}
		}
		return from1904;
	}

	ExtractedText read() throws IOException {
		List<SheetEntry> sheets = new ArrayList<>();
		SheetValues values = SheetValues.of(workbook, sheets(sheets), budget);
		for (SheetEntry sheet : sheets) {
			if (sheet.hidden()) {
				notes.hiddenSheet(sheet.name());
			} else {
				sheet(sheet, values);
			}
		}
		return notes.finish(out, Format.XLSX);
	}

	/** Hands over the cells of the visible sheets. */
	void cells(CellTaker taker) throws IOException {
		List<SheetEntry> sheets = new ArrayList<>();
		boolean from1904 = sheets(sheets);
		SheetValues values = SheetValues.of(workbook, from1904, budget);
		for (SheetEntry sheet : sheets) {
			Optional<PackagePart> part = sheet.hidden() ? Optional.empty() : part(sheet.relation());
			if (part.isPresent() && part.get().getContentType().contains("worksheet")) {
				taker.sheet(sheet.name());
				new XlsxCells(values, MergedCells.of(part.get(), budget), taker).read(part.get(), budget);
			}
		}
	}

	private void sheet(SheetEntry entry, SheetValues values) throws IOException {
		Optional<PackagePart> part = part(entry.relation());
		if (part.isEmpty() || !part.get().getContentType().contains("worksheet")) {
			return;
		}
		title(entry.name(), out);
		MergedCells merged = MergedCells.of(part.get(), budget);
		SheetRows rows = new SheetRows(entry.name(), values, merged, new RowWriter(out), notes);
		try (Xml xml = Xml.open(part.get(), budget)) {
			rows.read(xml);
		}
		notes.hiddenCells(entry.name(), rows.leftOut());
		boxes(part.get(), new Place.Sheet(entry.name()));
	}

	/** Writes the name of a sheet, where a person gave it. */
	static void title(String name, TextWriter out) {
		if (!NAMELESS.matcher(name).matches()) {
			out.line(name, new Place.Sheet(name));
		}
	}

	/** The text boxes of a sheet stand at its end. */
	private void boxes(PackagePart sheet, Place place) throws IOException {
		Optional<PackagePart> drawing = Xml.related(sheet, "/drawing");
		if (drawing.isEmpty()) {
			return;
		}
		try (Xml xml = Xml.open(drawing.get(), budget)) {
			StringBuilder paragraph = new StringBuilder();
			while (xml.next()) {
				if (xml.isStart("t")) {
					paragraph.append(xml.text());
				} else if (xml.isEnd("p")) {
					out.line(paragraph.toString(), place);
					paragraph.setLength(0);
				}
			}
		}
	}

	private Optional<PackagePart> part(String relation) throws IOException {
		try {
			PackageRelationship found = workbook.getRelationship(relation);
			return found == null ? Optional.empty() : Optional.ofNullable(workbook.getRelatedPart(found));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

}
