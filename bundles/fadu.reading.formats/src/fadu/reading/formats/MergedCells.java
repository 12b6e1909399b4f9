package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet. They stand at the end of its part, so the part is read twice. */
final class MergedCells {

	private static final int MOST = 100_000;

	private final List<CellRangeAddress> ranges;
	private final RangeWalk<RowWriter.Cell> walk;

	private MergedCells(List<CellRangeAddress> ranges) {
		this.ranges = ranges;
		ranges.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
		walk = new RangeWalk<>(ranges, cell -> Optional.of(cell.reaching()).filter(reaching -> !reaching.text().isEmpty()));
	}

	static MergedCells of(PackagePart sheet, Budget budget) throws IOException {
		List<CellRangeAddress> ranges = new ArrayList<>();
		try (Xml xml = Xml.open(sheet, budget)) {
			while (xml.next() && ranges.size() < MOST) {
				if (xml.isStart("mergeCell")) {
					ranges.add(CellRangeAddress.valueOf(xml.attribute("ref")));
				}
			}
		}
		return new MergedCells(ranges);
	}

	/** Where they are, in the order of their first rows. */
	List<CellRangeAddress> ranges() {
		return List.copyOf(ranges);
	}

	/** The merged cells of a sheet that is in memory whole. */
	static MergedCells of(List<CellRangeAddress> ranges) {
		return new MergedCells(new ArrayList<>(ranges.subList(0, Math.min(MOST, ranges.size()))));
	}

	/** Repeats the words of merged cells in the cells of a row that they cover; rows must come in order. */
	void fill(int row, TreeMap<Integer, RowWriter.Cell> cells) {
		walk.fill(row, cells);
	}

}
