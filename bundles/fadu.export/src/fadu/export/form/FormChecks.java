package fadu.export.form;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fadu.register.field.CodeItem;
import fadu.register.field.RowField;

/** What a spreadsheet program checks while somebody types into a form. */
final class FormChecks {

	private static final int LAST_ROW = 20_000;
	private static final String LISTS = "lists";
	private static final String FIRST_DAY = "DATE(1900,1,1)";
	private static final String LAST_DAY = "DATE(2200,12,31)";

	private final XSSFWorkbook workbook;
	private final XSSFSheet sheet;
	private final DataValidationHelper helper;

	FormChecks(XSSFWorkbook workbook, XSSFSheet sheet) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.helper = sheet.getDataValidationHelper();
	}

	/** Checks a column, counted from 0. */
	void add(RowField field, int column) {
		DataValidationConstraint constraint = switch (field.kind()) {
		case CODE -> list(field, column);
		case TRUTH -> helper.createExplicitListConstraint(new String[]{Messages.RegisterForm_yes, Messages.RegisterForm_no});
		case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "yyyy-mm-dd");
		case WHOLE -> helper.createIntegerConstraint(OperatorType.BETWEEN, least(field), most(field));
		case DECIMAL -> helper.createDecimalConstraint(OperatorType.BETWEEN, least(field), most(field));
		case TEXT -> null;
		};
		if (constraint != null) {
			DataValidation check = helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, column, column));
			check.setShowErrorBox(true);
			check.setEmptyCellAllowed(true);
			check.createErrorBox(cut(field.label()), Messages.RegisterForm_wrong);
			if (!field.guide().isEmpty()) {
				check.setShowPromptBox(true);
				check.createPromptBox(cut(field.label()),
						field.guide().length() > 250 ? field.guide().substring(0, 250) : field.guide());
			}
			sheet.addValidationData(check);
		}
	}

	private static String cut(String title) {
		return title.length() > 30 ? title.substring(0, 30) : title;
	}

	private static String least(RowField field) {
		return field.limits().least().map(BigDecimal::toPlainString).orElse("-999999999999");
	}

	private static String most(RowField field) {
		return field.limits().most().map(BigDecimal::toPlainString).orElse("999999999999");
	}

	/** The labels of the codes stand on a hidden sheet: a list within the check must not be longer than 255 characters. */
	private DataValidationConstraint list(RowField field, int column) {
		XSSFSheet lists = workbook.getSheet(LISTS);
		if (lists == null) {
			lists = workbook.createSheet(LISTS);
			workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
		}
		int row = 0;
		for (CodeItem item : field.codes()) {
			(lists.getRow(row) == null ? lists.createRow(row) : lists.getRow(row)).createCell(column).setCellValue(item.label());
			row++;
		}
		String letters = CellReference.convertNumToColString(column);
		return helper.createFormulaListConstraint(LISTS + "!$" + letters + "$1:$" + letters + '$' + row);
	}

}
