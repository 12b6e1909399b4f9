package fadu.reading.formats.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making. */
final class SheetFile implements AutoCloseable {

	private final XSSFWorkbook workbook = new XSSFWorkbook();
	private XSSFSheet sheet;

	private SheetFile() {
	}

	static SheetFile begin() {
		return new SheetFile();
	}

	SheetFile sheet(String name) {
		sheet = workbook.createSheet(name);
		return this;
	}

	/** A row below the last one; numbers and dates become real numbers and dates. */
	SheetFile row(Object... values) {
		Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null) {
				set(row.createCell(i), values[i]);
			}
		}
		return this;
	}

	private void set(Cell cell, Object value) {
		switch (value) {
		case Number number -> cell.setCellValue(number.doubleValue());
		case LocalDate date -> {
			cell.setCellValue(date);
			style(cell, "yyyy/m/d");
		}
		default -> cell.setCellValue(value.toString());
		}
	}

	/** Shows a cell in a format. */
	SheetFile format(int row, int column, String format) {
		style(sheet.getRow(row).getCell(column), format);
		return this;
	}

	private void style(Cell cell, String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
	}

	XSSFSheet sheet() {
		return sheet;
	}

	XSSFWorkbook workbook() {
		return workbook;
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		return out.toByteArray();
	}

	Path save(Path file) throws IOException {
		return Files.write(file, bytes());
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}

}
