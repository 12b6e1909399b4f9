package fadu.reading.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of a workbook of Excel 97 to 2003. */
final class XlsCells {

	private final HSSFWorkbook workbook;
	private final Budget budget;
	private final boolean from1904;

	XlsCells(HSSFWorkbook workbook, Budget budget) {
		this.workbook = workbook;
		this.budget = budget;
		this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
	}

	void read(CellTaker taker) {
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
				sheet(workbook.getSheetAt(i), taker);
			}
		}
	}

	private void sheet(HSSFSheet sheet, CellTaker taker) {
		taker.sheet(sheet.getSheetName());
		List<CellRangeAddress> ranges = new ArrayList<>(sheet.getMergedRegions());
		ranges.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
		RangeWalk<RawCell> covered = new RangeWalk<>(ranges, RawCell.Covered::of);
		for (Row row : sheet) {
			budget.check();
			SortedMap<Integer, RawCell> cells = new TreeMap<>();
			for (Cell each : row) {
				value(each).ifPresent(cell -> cells.put(each.getColumnIndex() + 1, cell));
			}
			covered.fill(row.getRowNum() + 1, cells);
			taker.row(row.getRowNum() + 1, cells);
		}
	}

	private Optional<RawCell> value(Cell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
		case NUMERIC -> DateUtil.isCellDateFormatted(cell)
				? Optional.of(new RawCell.Date(DateUtil.getLocalDateTime(cell.getNumericCellValue(), from1904).toLocalDate()))
				: CellNumbers.amount(Double.toString(cell.getNumericCellValue()), from1904,
						CellNumbers.isPercent(cell.getCellStyle().getDataFormatString()));
		case STRING -> Optional.of(cell.getStringCellValue().strip()).filter(text -> !text.isEmpty()).map(RawCell.Words::new);
		case BOOLEAN -> Optional.of(new RawCell.Truth(cell.getBooleanCellValue()));
		case ERROR -> Optional.of(new RawCell.Mistake());
		default -> Optional.empty();
		};
	}

}
