package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;

/** The number formats of the cells of a workbook, and which cells are struck out. */
final class CellStyles {

	private final Map<Integer, String> codes = new HashMap<>();
	private final List<Integer> formats = new ArrayList<>();
	private final BitSet struckFonts = new BitSet();
	private final BitSet struck = new BitSet();

	private CellStyles() {
	}

	static CellStyles of(PackagePart workbook, Budget budget) throws IOException {
		CellStyles styles = new CellStyles();
		Optional<PackagePart> part = Xml.related(workbook, "/styles");
		if (part.isPresent()) {
			try (Xml xml = Xml.open(part.get(), budget)) {
				styles.read(xml);
			}
		}
		return styles;
	}

	private void read(Xml xml) throws IOException {
		boolean ofCells = false;
		while (xml.next()) {
			if (xml.isStart("numFmt")) {
				codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
			} else if (xml.isStart("fonts")) {
				fonts(xml);
			} else if (xml.isStart("cellXfs")) {
				ofCells = true;
			} else if (xml.isEnd("cellXfs")) {
				ofCells = false;
			} else if (ofCells && xml.isStart("xf")) {
				struck.set(formats.size(), struckFonts.get(xml.number("fontId", 0)));
				formats.add(xml.number("numFmtId", 0));
			}
		}
	}

	private void fonts(Xml xml) throws IOException {
		int begun = xml.depth();
		int font = -1;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("font")) {
				font++;
			} else if (xml.isStart("strike") && font >= 0) {
				struckFonts.set(font, xml.isOn());
			}
		}
	}

	boolean isStruck(int style) {
		return struck.get(style);
	}

	/** The number of the format of a style; 0 is the general one. */
	int format(int style) {
		return style < formats.size() ? formats.get(style) : 0;
	}

	/** The code of the format of a style, where the file says it. */
	Optional<String> code(int style) {
		return Optional.ofNullable(codes.get(format(style)));
	}

}
