package fadu.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fadu.register.definition.RegisterDefinition;
import fadu.register.definition.RowCheck;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.register.row.RegisterRow;
import fadu.register.words.DefinitionWords;

/**
 * A spreadsheet with the columns of a register: code lists as drop-downs, days and numbers checked as they are typed, and a second
 * sheet
 * that says what to write. What is filled in comes back by an import.
 */
public final class RegisterForm {

	private static final int WIDTH_OF_CHARACTER = 256;
	private static final int WIDEST = 40;
	private static final int WIDE_FROM = 0x2E80;

	private final RegisterDefinition register;
	private final XSSFWorkbook workbook = new XSSFWorkbook();
	private final CellStyle head = style(true, "General");
	private final CellStyle text = style(false, "@");
	private final CellStyle day = style(false, "yyyy-mm-dd");
	private final CellStyle whole = style(false, "0");
	private final CellStyle decimal = style(false, "0.00##");

	private RegisterForm(RegisterDefinition register) {
		this.register = register;
	}

	/**
	 * Writes a form.
	 *
	 * @param rows what it holds already; none for a blank one
	 */
	public static void write(RegisterDefinition register, Collection<RegisterRow> rows, OutputStream out) throws IOException {
		RegisterForm form = new RegisterForm(register);
		try (form.workbook) {
			form.rows(rows);
			form.guide();
			form.workbook.write(out);
		}
	}

	private CellStyle style(boolean bold, String format) {
		CellStyle style = workbook.createCellStyle();
		DataFormat formats = workbook.createDataFormat();
		style.setDataFormat(formats.getFormat(format));
		if (bold) {
			Font font = workbook.createFont();
			font.setBold(true);
			style.setFont(font);
			style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private void rows(Collection<RegisterRow> rows) {
		XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(register.name()));
		Row heads = sheet.createRow(0);
		FormChecks checks = new FormChecks(workbook, sheet);
		List<RowField> fields = register.fields();
		for (int i = 0; i < fields.size(); i++) {
			RowField field = fields.get(i);
			Cell cell = heads.createCell(i);
			cell.setCellValue(field.label());
			cell.setCellStyle(head);
			sheet.setColumnWidth(i, WIDTH_OF_CHARACTER * (2 + Math.min(WIDEST, Math.max(12, width(field.label())))));
			sheet.setDefaultColumnStyle(i, style(field));
			checks.add(field, i);
		}
		int number = 1;
		for (RegisterRow row : rows) {
			Row line = sheet.createRow(number++);
			for (int i = 0; i < fields.size(); i++) {
				fill(line, i, fields.get(i), row.values().get(fields.get(i).name()));
			}
		}
		sheet.createFreezePane(0, 1);
	}

	private static int width(String label) {
		return label.codePoints().map(point -> point < WIDE_FROM ? 1 : 2).sum();
	}

	private CellStyle style(RowField field) {
		return switch (field.kind()) {
		case DAY -> day;
		case WHOLE -> whole;
		case DECIMAL -> decimal;
		case TEXT, CODE, TRUTH -> text;
		};
	}

	private void fill(Row line, int column, RowField field, Object value) {
		if (value == null) {
			return;
		}
		Cell cell = line.createCell(column);
		cell.setCellStyle(style(field));
		switch (value) {
		case LocalDate date -> cell.setCellValue(date);
		case BigDecimal number -> cell.setCellValue(number.doubleValue());
		case Boolean truth -> cell.setCellValue(truth ? Messages.RegisterForm_yes : Messages.RegisterForm_no);
		default -> cell.setCellValue(field.display(value));
		}
	}

	private void guide() {
		XSSFSheet sheet = workbook.createSheet(Messages.RegisterForm_guide);
		line(sheet, head, register.name(), register.text());
		line(sheet, head, Messages.RegisterForm_column, Messages.RegisterForm_what, Messages.RegisterForm_required,
				Messages.RegisterForm_codes);
		for (RowField field : register.fields()) {
			line(sheet, text, field.label(), what(field),
					field.isKey() ? Messages.RegisterForm_key : field.required() ? Messages.RegisterForm_yes : "",
					String.join(" ", field.codes().stream().map(CodeItem::label).toList()));
		}
		for (RowCheck check : register.checks()) {
			line(sheet, text, Messages.RegisterForm_check, DefinitionWords.sentence(check));
		}
		for (int i = 0; i < 4; i++) {
			sheet.setColumnWidth(i, WIDTH_OF_CHARACTER * WIDEST);
		}
	}

	private static String what(RowField field) {
		String kind = switch (field.kind()) {
		case TEXT -> Messages.RegisterForm_text;
		case WHOLE -> Messages.RegisterForm_whole;
		case DECIMAL -> Messages.RegisterForm_decimal;
		case DAY -> Messages.RegisterForm_day;
		case TRUTH -> Messages.RegisterForm_truth;
		case CODE -> Messages.RegisterForm_code;
		};
		String unit = field.unit().isEmpty() || field.kind() == FieldKind.TEXT ? "" : ' ' + field.unit();
		return kind + unit + (field.guide().isEmpty() ? "" : " · " + field.guide());
	}

	private static void line(XSSFSheet sheet, CellStyle style, String... texts) {
		Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
		for (int i = 0; i < texts.length; i++) {
			Cell cell = row.createCell(i);
			cell.setCellValue(texts[i]);
			cell.setCellStyle(style);
		}
	}

}
