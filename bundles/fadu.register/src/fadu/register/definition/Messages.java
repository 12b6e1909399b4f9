package fadu.register.definition;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String FieldReader_key;
	public static String FieldReader_keyKind;
	public static String FieldReader_limit;
	public static String FieldReader_literal;
	public static String FieldReader_long;
	public static String FieldReader_noCodes;
	public static String FieldReader_pattern;
	public static String FieldReader_plain;
	public static String FieldReader_role;
	public static String FieldReader_type;
	public static String IndicatorReader_date;
	public static String IndicatorReader_edge;
	public static String IndicatorReader_expression;
	public static String IndicatorReader_noMetric;
	public static String IndicatorReader_split;
	public static String IndicatorReader_value;
	public static String ProcessReader_limit;
	public static String ProcessReader_stages;
	public static String RegisterReader_check;
	public static String RegisterReader_code;
	public static String RegisterReader_key;
	public static String RegisterReader_purpose;
	public static String RegisterReader_purposeRole;
	public static String RegisterReader_role;
	public static String RegisterReader_twice;
	public static String RegisterReader_type;

	static {
		initializeMessages("fadu.register.definition.messages", Messages.class);
	}

	private Messages() {
	}

}
