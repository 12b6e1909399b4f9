package fadu.export.table;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes tables on sheets: head that stays and repeats, filters, widths and heights that fit, pages that can be read. */
final class SheetWriter {

	private static final int WIDTH_OF_CHARACTER = 256;
	private static final int NARROWEST = 5;
	private static final int[] ABOUT = {32, 96};
	/** What can be read on a page of paper that lies, in characters. */
	private static final int PAGE = 230;
	private static final float LINE = 13.5f;
	private static final float HIGHEST = 400;
	private static final int FIRST_WIDE_CHARACTER = 0x2E80;
	private static final double MARGIN = 0.4;

	private final SXSSFWorkbook workbook;
	private final CellStyles styles;

	SheetWriter(SXSSFWorkbook workbook) {
		this.workbook = workbook;
		styles = new CellStyles(workbook);
	}

	void write(Table table, String name, IProgressMonitor monitor) {
		SXSSFSheet sheet = workbook.createSheet(name);
		int columns = table.columns().size();
		int[] widths = IntStream.range(0, columns).map(column -> width(table, column)).toArray();
		setWidths(sheet, widths);
		Object[] head = table.columns().stream().map(Table.Heading::text).toArray();
		fill(sheet.createRow(0), head, widths, styles.head());
		for (Object[] values : table.rows()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			fill(sheet.createRow(sheet.getLastRowNum() + 1), values, widths, styles.text());
		}
		sheet.createFreezePane(table.fixed(), 1);
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, table.rows().size()), 0, columns - 1));
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, Math.max(0, table.fixed() - 1)));
		print(sheet, true, Math.ceilDiv(IntStream.of(widths).sum(), PAGE));
	}

	/** The first sheet: names and what they stand for, under a title. */
	void about(String title, List<Object[]> facts, String name, List<Object[]> links) {
		SXSSFSheet sheet = workbook.createSheet(name);
		setWidths(sheet, ABOUT);
		Cell heading = sheet.createRow(0).createCell(0);
		heading.setCellValue(title);
		heading.setCellStyle(styles.title());
		facts.forEach(fact -> fill(sheet.createRow(sheet.getLastRowNum() + 1), fact, ABOUT, styles.text()));
		for (Object[] link : links) {
			Row row = sheet.createRow(sheet.getLastRowNum() + 1);
			fill(row, link, ABOUT, styles.text());
			Hyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			target.setAddress(new CellReference(link[0].toString(), 0, 0, false, false).formatAsString());
			row.getCell(0).setHyperlink(target);
		}
		print(sheet, false, 1);
	}

	/** Fills a row and makes it as high as its texts need: programs do not all do that when they open a file. */
	private void fill(Row row, Object[] values, int[] widths, XSSFCellStyle plain) {
		int lines = 1;
		for (int i = 0; i < values.length; i++) {
			Cell cell = row.createCell(i);
			cell.setCellStyle(plain);
			if (values[i] instanceof Number number) {
				cell.setCellValue(number.doubleValue());
				cell.setCellStyle(styles.number(number));
			} else if (values[i] instanceof Boolean flag) {
				cell.setCellValue(flag);
			} else if (values[i] != null && !values[i].equals("")) {
				String text = cut(values[i].toString());
				cell.setCellValue(text);
				cell.setCellStyle(plain == styles.text() ? styles.text(text) : styles.head(text));
				lines = Math.max(lines, lines(text, widths[i]));
			}
		}
		row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 2));
	}

	private static int lines(String text, int width) {
		return text.lines().mapToInt(line -> Math.max(1, Math.ceilDiv(widest(line), width + 1))).sum();
	}

	private static void setWidths(SXSSFSheet sheet, int[] widths) {
		for (int i = 0; i < widths.length; i++) {
			sheet.setColumnWidth(i, WIDTH_OF_CHARACTER * (widths[i] + 2));
		}
	}

	private static String cut(String text) {
		int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
		return text.length() <= longest ? text : text.substring(0, longest - 1) + '…';
	}

	private static void print(SXSSFSheet sheet, boolean landscape, int pages) {
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(landscape);
		sheet.setFitToPage(true);
		setup.setFitWidth((short) pages);
		setup.setFitHeight((short) 0);
		sheet.setMargin(PageMargin.LEFT, MARGIN);
		sheet.setMargin(PageMargin.RIGHT, MARGIN);
		Footer footer = sheet.getFooter();
		footer.setLeft("&A");
		footer.setRight("&P / &N");
	}

	/** The width of a column in digits: that of its widest line, within limits. */
	private static int width(Table table, int column) {
		int most = table.columns().get(column).width();
		int width = Math.max(NARROWEST, widest(table.columns().get(column).text()));
		for (Object[] row : table.rows()) {
			if (width >= most) {
				return most;
			}
			if (row[column] != null) {
				width = Math.max(width, widest(row[column] instanceof Number number
						? String.format("%,.2f", number.doubleValue())
						: row[column].toString()));
			}
		}
		return Math.min(width, most);
	}

	/** The width in digits of the widest line; a Chinese character takes two. */
	private static int widest(String text) {
		return text.lines().mapToInt(line -> line.codePoints().map(point -> point < FIRST_WIDE_CHARACTER ? 1 : 2).sum()).max()
				.orElse(0);
	}

}
