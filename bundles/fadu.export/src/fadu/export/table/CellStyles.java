package fadu.export.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The looks of the cells of one workbook; each is made once, because a workbook holds a limited number. */
final class CellStyles {

	/** Where Excel does not have it, it takes its default for Chinese. */
	private static final String FONT = "Microsoft YaHei";
	private static final short SIZE = 10;
	private static final byte[] INK = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
	private static final byte[] SHADE = {(byte) 0xEE, (byte) 0xF2, (byte) 0xF6};
	private static final int MOST_DECIMALS = 6;

	private final SXSSFWorkbook workbook;
	private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();
	private final XSSFCellStyle text;
	private final XSSFCellStyle quoted;
	private final XSSFCellStyle head;
	private final XSSFCellStyle quotedHead;
	private final XSSFCellStyle title;

	CellStyles(SXSSFWorkbook workbook) {
		this.workbook = workbook;
		XSSFFont plain = workbook.getXSSFWorkbook().getFontAt(0);
		plain.setFontName(FONT);
		plain.setFontHeightInPoints(SIZE);
		text = make();
		text.setWrapText(true);
		quoted = make();
		quoted.setWrapText(true);
		quoted.setQuotePrefixed(true);
		head = make();
		head.setWrapText(true);
		head.setFont(bold(SIZE));
		head.setFillForegroundColor(color(SHADE));
		head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		head.setBorderBottom(BorderStyle.MEDIUM);
		head.setVerticalAlignment(VerticalAlignment.CENTER);
		quotedHead = (XSSFCellStyle) workbook.createCellStyle();
		quotedHead.cloneStyleFrom(head);
		quotedHead.setQuotePrefixed(true);
		title = make();
		title.setFont(bold((short) (SIZE + SIZE / 2)));
		title.setBorderBottom(BorderStyle.NONE);
	}

	/** Of a text; one that a program could take for a formula is marked as a text. */
	XSSFCellStyle text(String content) {
		return content.matches("(?s)[=+\\-@\\t\\r\\n].*") ? quoted : text;
	}

	/** Of a text and of an empty cell. */
	XSSFCellStyle text() {
		return text;
	}

	/** Of a number, with as many decimals as it has: 749 is not 749.0. */
	XSSFCellStyle number(Number value) {
		int decimals = value instanceof BigDecimal exact ? Math.max(0, exact.stripTrailingZeros().scale()) : 0;
		return numbers.computeIfAbsent(Math.min(decimals, MOST_DECIMALS), this::withDecimals);
	}

	private XSSFCellStyle withDecimals(int decimals) {
		XSSFCellStyle style = make();
		String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		style.setAlignment(HorizontalAlignment.RIGHT);
		return style;
	}

	XSSFCellStyle head() {
		return head;
	}

	/** Of a heading, which may be the name of a district. */
	XSSFCellStyle head(String content) {
		return text(content) == quoted ? quotedHead : head;
	}

	XSSFCellStyle title() {
		return title;
	}

	private XSSFCellStyle make() {
		XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderBottom(BorderStyle.HAIR);
		style.setBottomBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
		return style;
	}

	private XSSFFont bold(short size) {
		XSSFFont font = (XSSFFont) workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints(size);
		font.setBold(true);
		font.setColor(color(INK));
		return font;
	}

	private static XSSFColor color(byte[] rgb) {
		return new XSSFColor(rgb, null);
	}

}
