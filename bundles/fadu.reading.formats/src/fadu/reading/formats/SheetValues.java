package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;

/** What the cells of a workbook show: the words that they share, and numbers in their format. */
final class SheetValues {

	private final List<String> shared = new ArrayList<>();
	private final BitSet sharedStruck = new BitSet();
	private final BitSet sharedMarked = new BitSet();
	private final CellStyles styles;
	private final CellNumbers numbers;
	private final Budget budget;

	private SheetValues(CellStyles styles, boolean from1904, Budget budget) {
		this.styles = styles;
		this.numbers = new CellNumbers(from1904);
		this.budget = budget;
	}

	/** @param from1904 whether days are counted from 1904, as in files from old Macintosh computers */
	static SheetValues of(PackagePart workbook, boolean from1904, Budget budget) throws IOException {
		SheetValues values = new SheetValues(CellStyles.of(workbook, budget), from1904, budget);
		Optional<PackagePart> strings = Xml.related(workbook, "/sharedStrings");
		if (strings.isPresent()) {
			try (Xml xml = Xml.open(strings.get(), budget)) {
				values.readShared(xml);
			}
		}
		return values;
	}

	private void readShared(Xml xml) throws IOException {
		while (xml.next()) {
			if (xml.isStart("si")) {
				CellText text = richText(xml, false);
				budget.held(text.text().length());
				sharedStruck.set(shared.size(), text.struck());
				sharedMarked.set(shared.size(), text.marked());
				shared.add(text.text());
			}
		}
	}

	/** The text of the element that starts here, without the reading aids of East Asian characters. */
	private static CellText richText(Xml xml, boolean cellStruck) throws IOException {
		int begun = xml.depth();
		CellText.Builder text = new CellText.Builder();
		boolean struck = cellStruck;
		boolean raised = false;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("t")) {
				text.part(xml.text(), struck, raised);
			} else if (xml.isStart("r")) {
				struck = cellStruck;
				raised = false;
			} else if (xml.isStart("strike")) {
				struck = xml.isOn();
			} else if (xml.isStart("vertAlign")) {
				raised = xml.attribute("val").equals("superscript");
			} else if (xml.isStart("rPh")) {
				xml.skip();
			}
		}
		return text.build();
	}

	/**
	 * The text of the cell that starts here, empty for one in error; ends behind it.
	 *
	 * @param leftOut takes a formula whose value the file does not hold, and an error
	 */
	CellText cell(Xml xml, LeftOut leftOut, Place place) throws IOException {
		String type = xml.attribute("t");
		int style = xml.number("s", 0);
		boolean struck = styles.isStruck(style);
		int begun = xml.depth();
		CellText rich = CellText.EMPTY;
		String value = "";
		boolean formula = false;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("v")) {
				value = xml.text();
			} else if (xml.isStart("is")) {
				rich = richText(xml, struck);
			} else if (xml.isStart("f")) {
				formula = true;
				xml.skip();
			}
		}
		if (formula && value.isBlank() && !type.equals("str")) {
			leftOut.add(LeftOut.What.FORMULA, place);
		} else if (type.equals("e")) {
			leftOut.add(LeftOut.What.ERROR, place);
		}
		return switch (type) {
		case "inlineStr" -> rich;
		case "s" -> shared(value.strip(), struck);
		case "e", "b" -> CellText.EMPTY;
		default -> {
			String shown = type.equals("str") || type.equals("d")
					? value
					: numbers.shown(value.strip(), styles.format(style), styles.code(style));
			yield struck && !shown.isBlank() ? new CellText("", true, false) : CellText.of(shown);
		}
		};
	}

	/** What the cell that starts here holds; ends behind it. */
	Optional<RawCell> raw(Xml xml) throws IOException {
		String type = xml.attribute("t");
		int style = xml.number("s", 0);
		int begun = xml.depth();
		String inline = "";
		String value = "";
		boolean formula = false;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("v")) {
				value = xml.text();
			} else if (xml.isStart("is")) {
				inline = richText(xml, false).text();
			} else if (xml.isStart("f")) {
				formula = true;
				xml.skip();
			}
		}
		if (formula && value.isBlank() && !type.equals("str")) {
			return Optional.of(new RawCell.Formula());
		}
		return switch (type) {
		case "inlineStr" -> words(inline);
		case "s" -> words(shared(value.strip(), false).text());
		case "str", "d" -> words(value);
		case "e" -> Optional.of(new RawCell.Mistake());
		case "b" -> value.isBlank() ? Optional.empty() : Optional.of(new RawCell.Truth(value.strip().equals("1")));
		default -> numbers.raw(value.strip(), styles.format(style), styles.code(style));
		};
	}

	private static Optional<RawCell> words(String text) {
		return text.isBlank() ? Optional.empty() : Optional.of(new RawCell.Words(text.strip()));
	}

	private CellText shared(String index, boolean struck) {
		int at = Xml.count(index, -1);
		if (at < 0 || at >= shared.size()) {
			return CellText.EMPTY;
		}
		return new CellText(struck ? "" : shared.get(at), struck || sharedStruck.get(at), !struck && sharedMarked.get(at));
	}

}
