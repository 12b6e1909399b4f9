package fadu.report.design;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Rule_address;
	public static String Rule_address_remedy;
	public static String Rule_chart;
	public static String Rule_chart_remedy;
	public static String Rule_count;
	public static String Rule_count_remedy;
	public static String Rule_dataSource;
	public static String Rule_dataSource_remedy;
	public static String Rule_element;
	public static String Rule_element_remedy;
	public static String Rule_expression;
	public static String Rule_expression_remedy;
	public static String Rule_length;
	public static String Rule_length_remedy;
	public static String Rule_library;
	public static String Rule_library_remedy;
	public static String Rule_link;
	public static String Rule_link_remedy;
	public static String Rule_markup;
	public static String Rule_markup_remedy;
	public static String Rule_name;
	public static String Rule_name_remedy;
	public static String Rule_operator;
	public static String Rule_operator_remedy;
	public static String Rule_picture;
	public static String Rule_picture_remedy;
	public static String Rule_property;
	public static String Rule_property_remedy;
	public static String Rule_question;
	public static String Rule_question_remedy;
	public static String Rule_script;
	public static String Rule_script_remedy;
	public static String Rule_size;
	public static String Rule_size_remedy;
	public static String Rule_version;
	public static String Rule_version_remedy;
	public static String Rule_xml;
	public static String Rule_xml_remedy;

	static {
		initializeMessages("fadu.report.design.messages", Messages.class);
	}

	private Messages() {
	}

}
