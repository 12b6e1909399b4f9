package fadu.reading.formats;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** What there is to say about the sheets of a workbook beside their text. */
final class SheetNotes {

	private final List<String> notes = new ArrayList<>();
	private final List<Doubt> doubts = new ArrayList<>();
	private final LeftOut leftOut = new LeftOut();

	LeftOut leftOut() {
		return leftOut;
	}

	void hiddenSheet(String sheet) {
		notes.add(NLS.bind(Messages.SheetText_hiddenSheet, sheet));
	}

	/** @param cells how many cells with something in them stand in hidden rows and columns */
	void hiddenCells(String sheet, int cells) {
		if (cells > 0) {
			notes.add(NLS.bind(Messages.SheetText_hiddenCells, sheet, cells));
		}
	}

	/** The text of a cell; what was not read of it is noted, and a raised digit beside a number makes it a doubt. */
	String shown(CellText cell, Place place) {
		if (cell.struck()) {
			leftOut.add(LeftOut.What.STRUCK, place);
		}
		if (cell.marked()) {
			doubts.add(new Doubt(place, NLS.bind(Messages.SheetNotes_mark, place.display())));
		}
		return cell.text();
	}

	ExtractedText finish(TextWriter out, Format format) {
		List<String> all = new ArrayList<>(notes);
		all.addAll(leftOut.notes());
		ExtractedText text = out.finish(format, all);
		return new ExtractedText(text.text(), text.places(), format, all, doubts);
	}

}
