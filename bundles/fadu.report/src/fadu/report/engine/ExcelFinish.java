package fadu.report.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the engine's Excel files readable: long texts wrap in cells that are high enough for them, and each sheet prints one page
 * wide.
 */
public final class ExcelFinish {

	/** Column widths count in 256ths of a digit. */
	private static final int WIDTH_OF_DIGIT = 256;
	private static final int FIRST_WIDE_CHARACTER = 0x2E80;
	private static final float LINE = 12.5f;

	private final Map<CellStyle, CellStyle> wrapped = new HashMap<>();
	private final Workbook workbook;

	private ExcelFinish(Workbook workbook) {
		this.workbook = workbook;
	}

	/** Rewrites the file. */
	public static void finish(Path file) throws IOException {
		try (Workbook workbook = open(file)) {
			new ExcelFinish(workbook).finish();
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
	}

	private static Workbook open(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new XSSFWorkbook(in);
		}
	}

	private void finish() {
		for (Sheet sheet : workbook) {
			sheet.setFitToPage(true);
			sheet.getPrintSetup().setFitWidth((short) 1);
			sheet.getPrintSetup().setFitHeight((short) 0);
			for (Row row : sheet) {
				wrap(row);
			}
		}
	}

	/** Wraps the texts of a table; a text that stands alone, as a heading does, runs on over the empty cells beside it. */
	private void wrap(Row row) {
		if (filled(row) < 2) {
			return;
		}
		int lines = 1;
		for (Cell cell : row) {
			if (cell.getCellType() == CellType.STRING && !isMerged(cell)) {
				lines = Math.max(lines, lines(cell));
				cell.setCellStyle(wrapped.computeIfAbsent(cell.getCellStyle(), this::wrapping));
			}
		}
		if (lines > 1) {
			row.setHeightInPoints(lines * LINE + 2);
		}
	}

	private static long filled(Row row) {
		return StreamSupport.stream(row.spliterator(), false).filter(cell -> cell.getCellType() != CellType.BLANK).count();
	}

	private CellStyle wrapping(CellStyle style) {
		CellStyle wrapping = workbook.createCellStyle();
		wrapping.cloneStyleFrom(style);
		wrapping.setWrapText(true);
		return wrapping;
	}

	private static boolean isMerged(Cell cell) {
		return cell.getSheet().getMergedRegions().stream().anyMatch(region -> region.isInRange(cell));
	}

	private static int lines(Cell cell) {
		int room = Math.max(1, cell.getSheet().getColumnWidth(cell.getColumnIndex()) / WIDTH_OF_DIGIT - 2);
		return cell.getStringCellValue().lines().mapToInt(line -> Math.max(1, Math.ceilDiv(width(line), room))).sum();
	}

	/** The width in digits; a Chinese character takes two. */
	private static int width(String text) {
		return text.codePoints().map(point -> point < FIRST_WIDE_CHARACTER ? 1 : 2).sum();
	}

}
