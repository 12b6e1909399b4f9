package fadu.report.design;

/** What a design must keep to, each with a number that messages tell and documents explain. */
public enum Rule {

	/** The file is XML in UTF-8 without DOCTYPE. */
	XML("R01", Messages.Rule_xml, Messages.Rule_xml_remedy),
	/** The file is not larger or deeper than a design needs to be. */
	SIZE("R02", Messages.Rule_size, Messages.Rule_size_remedy),
	/** The file is of a version that is read without conversion. */
	VERSION("R03", Messages.Rule_version, Messages.Rule_version_remedy),
	/** No script, event handler or class. */
	SCRIPT("R10", Messages.Rule_script, Messages.Rule_script_remedy),
	/** Expressions are columns, parameters, constants and comparisons. */
	EXPRESSION("R11", Messages.Rule_expression, Messages.Rule_expression_remedy),
	/** Comparisons are plain ones. */
	OPERATOR("R12", Messages.Rule_operator, Messages.Rule_operator_remedy),
	/** No data source but Fadu's. */
	DATA_SOURCE("R20", Messages.Rule_dataSource, Messages.Rule_dataSource_remedy),
	/** Data sets ask a known question. */
	QUESTION("R21", Messages.Rule_question, Messages.Rule_question_remedy),
	/** No address and no file. */
	ADDRESS("R30", Messages.Rule_address, Messages.Rule_address_remedy),
	/** No library but Fadu's. */
	LIBRARY("R31", Messages.Rule_library, Messages.Rule_library_remedy),
	/** Pictures are PNG or JPEG and lie in the design. */
	PICTURE("R32", Messages.Rule_picture, Messages.Rule_picture_remedy),
	/** Links lead within the report. */
	LINK("R33", Messages.Rule_link, Messages.Rule_link_remedy),
	/** Texts are plain. */
	MARKUP("R40", Messages.Rule_markup, Messages.Rule_markup_remedy),
	/** Only elements of the list. */
	ELEMENT("R50", Messages.Rule_element, Messages.Rule_element_remedy),
	/** Only properties of the list. */
	PROPERTY("R51", Messages.Rule_property, Messages.Rule_property_remedy),
	/** Names are plain. */
	NAME("R52", Messages.Rule_name, Messages.Rule_name_remedy),
	/** Texts are not endless. */
	LENGTH("R53", Messages.Rule_length, Messages.Rule_length_remedy),
	/** Nothing is repeated a thousand times. */
	COUNT("R54", Messages.Rule_count, Messages.Rule_count_remedy),
	/** Charts are drawings and nothing else. */
	CHART("R60", Messages.Rule_chart, Messages.Rule_chart_remedy);

	private final String id;
	private final String message;
	private final String remedy;

	Rule(String id, String message, String remedy) {
		this.id = id;
		this.message = message;
		this.remedy = remedy;
	}

	/** The number of the rule, e.g. {@code R10}. */
	public String id() {
		return id;
	}

	/** What is wrong where the rule is broken, in the user's language, with a place for what was found. */
	String message() {
		return message;
	}

	/** What to do about it, in the user's language. */
	String remedy() {
		return remedy;
	}

}
