package fadu.reading.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Reads a file of Word 97 to 2003, also one that WPS wrote: as {@link WordText} reads the newer ones. Text boxes and notes stand at
 * the end; a note at the place of its mark.
 */
final class DocText {

	private final HWPFDocument document;
	private final Budget budget;
	private final DocumentWriter out;
	private final DocNumbering numbering = new DocNumbering();
	/** Where paragraphs begin, in characters of the file. */
	private final TreeMap<Integer, Place> begins = new TreeMap<>();

	DocText(HWPFDocument document, Budget budget) {
		this.document = document;
		this.budget = budget;
		this.out = new DocumentWriter(budget);
	}

	ExtractedText read() {
		Range range = document.getRange();
		int count = range.numParagraphs();
		for (int i = 0; i < count;) {
			budget.check();
			Paragraph paragraph = range.getParagraph(i);
			if (paragraph.isInTable()) {
				org.apache.poi.hwpf.usermodel.Table table = range.getTable(paragraph);
				begins.put(paragraph.getStartOffset(), out.place());
				table(table);
				i += Math.max(1, table.numParagraphs());
			} else {
				paragraph(paragraph);
				i++;
			}
		}
		range(document.getMainTextboxRange());
		notes(document.getFootnotes(), document.getFootnoteRange());
		notes(document.getEndnotes(), document.getEndnoteRange());
		return out.finish(Format.DOC, List.of());
	}

	private void range(Range range) {
		for (int i = 0; range != null && i < range.numParagraphs(); i++) {
			budget.check();
			out.paragraph(DocParagraph.text(range.getParagraph(i), out.leftOut(), out.nextPlace()));
		}
	}

	private void paragraph(Paragraph paragraph) {
		String text = isContents(paragraph) ? "" : DocParagraph.text(paragraph, out.leftOut(), out.nextPlace());
		out.paragraph(text.isEmpty() ? "" : numbering.next(paragraph) + text);
		begins.put(paragraph.getStartOffset(), out.place());
	}

	private boolean isContents(Paragraph paragraph) {
		StyleDescription style = document.getStyleSheet() == null
				? null
				: document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
		return style != null && style.getName() != null && style.getName().toLowerCase(Locale.ROOT).startsWith("toc ");
	}

	private void table(org.apache.poi.hwpf.usermodel.Table from) {
		Table table = out.begin();
		DocColumns columns = DocColumns.of(from);
		for (int i = 0; i < from.numRows(); i++) {
			TableRow row = from.getRow(i);
			table.beginRow();
			for (int j = 0; j < row.numCells(); j++) {
				budget.check();
				TableCell cell = row.getCell(j);
				if (cell.isMerged() && !cell.isFirstMerged()) {
					table.covered();
				} else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
					table.continued(columns.covered(cell));
				} else {
					table.cell(text(cell), columns.covered(cell), 1);
				}
			}
			table.endRow();
		}
		out.end(table);
	}

	private String text(TableCell cell) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < cell.numParagraphs(); i++) {
			Paragraph paragraph = cell.getParagraph(i);
			String line = DocParagraph.text(paragraph, out.leftOut(), out.place());
			text.append(text.isEmpty() || line.isEmpty() ? "" : "\n").append(line.isEmpty() ? "" : numbering.next(paragraph))
					.append(line);
		}
		return text.toString();
	}

	private void notes(Notes notes, Range range) {
		for (int i = 0; notes != null && range != null && i < notes.getNotesCount(); i++) {
			budget.check();
			Map.Entry<Integer, Place> at = begins.floorEntry(notes.getNoteAnchorPosition(i));
			Range note = new Range(range.getStartOffset() + notes.getNoteTextStartOffset(i),
					range.getStartOffset() + notes.getNoteTextEndOffset(i), document);
			for (int j = 0; j < note.numParagraphs(); j++) {
				Place place = at == null ? out.place() : at.getValue();
				out.lines(DocParagraph.text(note.getParagraph(j), out.leftOut(), place), place);
			}
		}
	}

}
