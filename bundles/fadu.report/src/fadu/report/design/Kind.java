package fadu.report.design;

import java.util.regex.Pattern;

import fadu.question.Questions;

/** What the value of a property may be. */
enum Kind {

	/** Text, a size, a colour, a choice: nothing that the engine evaluates or opens. */
	TEXT(".{0,4000}", Rule.LENGTH),
	/** A name without blanks. */
	WORD("[A-Za-z0-9_.-]*", Rule.NAME),
	/** A small number: what is repeated is drawn that often. */
	COUNT("\\d{0,3}", Rule.COUNT),
	/** A column, a parameter, a constant, or a few of these put together. */
	EXPRESSION(null, Rule.EXPRESSION),
	/** A constant where the XML says so, else an expression. */
	DEFAULT(null, Rule.EXPRESSION),
	/** The name of a question of {@code fadu.report.oda}. */
	QUESTION(null, Rule.QUESTION),
	/** The one library. */
	LIBRARY("fadu\\.rptlibrary", Rule.LIBRARY),
	/** Text that is not read as HTML. */
	PLAIN("plain", Rule.MARKUP),
	/** A picture that lies in the design. */
	EMBEDDED("embed", Rule.ADDRESS),
	/** A link within the report. */
	LINK("bookmark-link|none", Rule.LINK),
	/** A comparison; patterns are left out, because a hostile one takes for ever. */
	OPERATOR("eq|ne|lt|le|ge|gt|between|not-between|is-null|is-not-null|is-true|is-false|in|not-in", Rule.OPERATOR),
	/** The type of a page, a page number or a picture; drawings can hold scripts and addresses. */
	TYPE("(?!image/svg)[A-Za-z0-9/-]*", Rule.PICTURE),
	/** A picture as Base64 text, see {@link PictureCheck}. */
	PICTURE(null, Rule.PICTURE),
	/** A chart as XML text, see {@link ChartCheck}. */
	CHART(null, Rule.CHART),
	/** Letters, digits and commas, as a designer writes them for samples. */
	SAMPLE("[\\p{L}\\p{N}'\", ./%_-]{0,400}", Rule.CHART),
	/** Something that a designer keeps for itself and the engine never reads. */
	IGNORED("(?s).*", Rule.LENGTH),
	/** Nothing. */
	EMPTY("", Rule.CHART),
	/** Nothing but elements. */
	NONE("", Rule.ELEMENT);

	private final Pattern pattern;
	private final Rule rule;

	Kind(String pattern, Rule rule) {
		this.pattern = pattern == null ? null : Pattern.compile(pattern, Pattern.DOTALL);
		this.rule = rule;
	}

	/** The rule that a wrong value breaks. */
	Rule rule() {
		return rule;
	}

	/** Whether the value, without blanks around it, may stand there. Pictures and charts are looked at elsewhere. */
	boolean allows(String value) {
		return switch (this) {
		case EXPRESSION, DEFAULT -> value.isEmpty() || PlainExpression.matches(value);
		case QUESTION -> Questions.named(value).isPresent();
		case PICTURE, CHART -> true;
		default -> pattern.matcher(value).matches();
		};
	}

}
