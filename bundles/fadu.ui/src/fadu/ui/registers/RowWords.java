package fadu.ui.registers;

import java.util.List;
import java.util.Map;

import fadu.register.expression.Expression;
import fadu.register.expression.ExpressionText;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;
import fadu.workspace.UserWording;

/** Values of rows in the language of the user, as a person writes them. */
public final class RowWords {

	private static final boolean ENGLISH = UserWording.get().english();

	private RowWords() {
	}

	/** What a column is called, with its unit. */
	public static String label(RowField field) {
		String label = field.label(ENGLISH);
		return field.unit().isEmpty() || !field.kind().isNumber()
				? label
				: label + " (" + UserWording.get().unit(field.unit()) + ')';
	}

	/** A condition as a person writes it. */
	public static String condition(Expression condition, List<RowField> fields) {
		return ENGLISH ? ExpressionText.of(condition) : ExpressionText.chinese(condition, fields);
	}

	/** What a code is called. */
	public static String label(CodeItem code) {
		return ENGLISH ? code.labelEn() : code.label();
	}

	/** A value, or what stands for it; empty for none. @param shown whether personal values are shown */
	public static String text(RowField field, Object value, boolean shown) {
		if (value == null) {
			return "";
		}
		if (field.personal() && !shown) {
			return RowField.MASK;
		}
		return switch (value) {
		case Boolean truth -> truth ? Messages.RowWords_yes : Messages.RowWords_no;
		case String literal when field.kind() == FieldKind.CODE -> field.code(literal).map(RowWords::label).orElse(literal);
		default -> field.display(value);
		};
	}

	/** The value of a column in a row. */
	public static String text(RowField field, Map<String, Object> values, boolean shown) {
		return text(field, values.get(field.name()), shown);
	}

	/** What may be chosen for a column; nothing where a person writes. */
	public static List<String> offered(RowField field) {
		return switch (field.kind()) {
		case CODE -> field.codes().stream().map(RowWords::label).toList();
		case TRUTH -> List.of(Messages.RowWords_yes, Messages.RowWords_no);
		default -> List.of();
		};
	}

}
