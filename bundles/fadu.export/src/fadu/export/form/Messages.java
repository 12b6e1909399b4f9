package fadu.export.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String RegisterForm_check;
	public static String RegisterForm_code;
	public static String RegisterForm_codes;
	public static String RegisterForm_column;
	public static String RegisterForm_day;
	public static String RegisterForm_decimal;
	public static String RegisterForm_guide;
	public static String RegisterForm_key;
	public static String RegisterForm_no;
	public static String RegisterForm_required;
	public static String RegisterForm_text;
	public static String RegisterForm_truth;
	public static String RegisterForm_what;
	public static String RegisterForm_whole;
	public static String RegisterForm_wrong;
	public static String RegisterForm_yes;

	static {
		initializeMessages("fadu.export.form.messages", Messages.class);
	}

	private Messages() {
	}

}
