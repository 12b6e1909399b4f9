package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.eclipse.osgi.util.NLS;

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
	private final List<String> notes = new ArrayList<>();

	SheetText(PackagePart workbook, Budget budget) {
		this.workbook = workbook;
		this.budget = budget;
		this.out = new TextWriter(budget);
	}

	ExtractedText read() throws IOException {
		boolean from1904 = false;
		List<SheetEntry> sheets = new ArrayList<>();
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
		SheetValues values = SheetValues.of(workbook, from1904, budget);
		for (SheetEntry sheet : sheets) {
			if (sheet.hidden()) {
				notes.add(NLS.bind(Messages.SheetText_hiddenSheet, sheet.name()));
			} else {
				sheet(sheet, values);
			}
		}
		return out.finish(Format.XLSX, notes);
	}

	private void sheet(SheetEntry entry, SheetValues values) throws IOException {
		Optional<PackagePart> part = part(entry.relation());
		if (part.isEmpty() || !part.get().getContentType().contains("worksheet")) {
			return;
		}
		if (!NAMELESS.matcher(entry.name()).matches()) {
			out.line(entry.name(), new Place.Sheet(entry.name()));
		}
		MergedCells merged = MergedCells.of(part.get(), budget);
		SheetRows rows = new SheetRows(entry.name(), values, merged, new RowWriter(out));
		try (Xml xml = Xml.open(part.get(), budget)) {
			rows.read(xml);
		}
		if (rows.leftOut() > 0) {
			notes.add(NLS.bind(Messages.SheetText_hiddenCells, entry.name(), rows.leftOut()));
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
