package fadu.register.expression;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String TypedComparison_code;
	public static String TypedComparison_day;
	public static String TypedComparison_literals;
	public static String TypedComparison_order;
	public static String TypedComparison_part;
	public static String TypedComparison_spaces;
	public static String TypedComparison_truth;
	public static String TypedComparison_types;
	public static String ExpressionParser_column;
	public static String ExpressionParser_deep;
	public static String ExpressionParser_end;
	public static String ExpressionParser_long;
	public static String ExpressionParser_noCondition;
	public static String ExpressionParser_noNumber;
	public static String ExpressionParser_noTruth;
	public static String ExpressionParser_number;
	public static String ExpressionParser_room;
	public static String ExpressionParser_unexpected;
	public static String ExpressionParser_unknown;
	public static String Token_open;
	public static String Token_sign;

	static {
		initializeMessages("fadu.register.expression.messages", Messages.class);
	}

	private Messages() {
	}

}
