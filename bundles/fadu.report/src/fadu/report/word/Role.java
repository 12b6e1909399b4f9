package fadu.report.word;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.ir.ReportElementDesign;
import org.eclipse.birt.report.model.api.ReportElementHandle;
import org.eclipse.birt.report.model.api.SharedStyleHandle;

/**
 * What a part of a report is. Designs say it by the name of a style of Fadu's library, the file by the name of a style of
 * Word.
 */
enum Role {

	/** The title of the report. */
	TITLE("title", "Title"),
	/** What the report is about, beneath the title. */
	SUBJECT("subject", "Subject"),
	/** The line beneath the title. */
	SUBTITLE("subtitle", "Subtitle"),
	/** A heading of the first level. */
	SECTION("section", "Heading1"),
	/** A heading of the second level. */
	SUBSECTION("subsection", "Heading2"),
	/** A heading of the third level. */
	ITEM("item", "Heading3"),
	/** A heading of the fourth level. */
	SUBITEM("subitem", "Heading4"),
	/** A paragraph. */
	TEXT("f_text", "BodyText"),
	/** A paragraph of a paper. */
	PROSE("prose", "BodyText"),
	/** A numbered statement. */
	STATEMENT("statement", "BodyText"),
	/** A numbered statement of a brief behind the first. */
	POINT("point", "BodyText"),
	/** The number of a statement. */
	STATEMENT_NUMBER("statement_number", "BodyText"),
	/** A statement with what is said on it. */
	STATEMENT_CELL("statement_cell", "BodyText"),
	/** A remark on what stands before it. */
	NOTE("note", "Note"),
	/** What whoever writes the paper must know of the paragraph before it, for nobody else. */
	DRAFTING("drafting", "Note"),
	/** The name of the part for whoever writes the paper, which begins a page of its own. */
	DRAFTING_PART("drafting_part", "Heading1"),
	/** Where the name of the office and the day are to be filled in. */
	SIGNED("signed", "DateOfIssue"),
	/** The name of a table or a picture. */
	CAPTION("caption", "Caption"),
	/** A grid of names and values. */
	FACTS("facts", "BodyText"),
	/** The name of a fact. */
	FACT_NAME("fact_name", "BodyText"),
	/** The value of a fact. */
	FACT("fact", "BodyText"),
	/** A table. */
	TABLE("f_table", "TableText"),
	/** The head of a column of texts. */
	HEAD("head", "TableHead"),
	/** The head of a column of figures. */
	HEAD_RIGHT("head_right", "TableHead"),
	/** The head of a group of rows. */
	GROUP("group", "TableGroup"),
	/** A text in a table. */
	CELL("f_cell", "TableText"),
	/** A figure or what belongs to one, in a table. */
	CELL_RIGHT("cell_right", "TableFigure"),
	/** A figure. */
	FIGURE("figure", "BodyText"),
	/** The reason why there is no figure. */
	EMPTY("empty", "BodyText"),
	/** The reason why a figure cannot be computed. */
	NOT_COMPUTABLE("not_computable", "BodyText"),
	/** What is of less importance. */
	SMALL("small", "Note"),
	/** A picture. */
	CHART("f_chart", "Picture"),
	/** What ends the report in parentheses. */
	REMARK("footer", "Remark"),
	/** The name of an attachment, which begins a page of its own. */
	ATTACHMENT("attachment", "Heading1"),
	/** To whom an official document goes. */
	ADDRESSEE("addressee", "Addressee"),
	/** The word above the name of an attachment. */
	ATTACHMENT_MARK("attachment_mark", "AttachmentMark"),
	/** The name of an attachment of an official document. */
	ATTACHMENT_TITLE("attachment_title", "AttachmentTitle");

	private static final Map<String, Role> BY_NAME = Stream.of(values())
			.collect(Collectors.toMap(role -> role.nameInDesigns, Function.identity()));

	private final String nameInDesigns;
	private final String paragraphStyle;

	Role(String nameInDesigns, String paragraphStyle) {
		this.nameInDesigns = nameInDesigns;
		this.paragraphStyle = paragraphStyle;
	}

	/** The role that the design gives to a part; nothing where it names no style or one that is not Fadu's. */
	static Optional<Role> of(IContent content) {
		if (content.getGenerateBy() instanceof ReportElementDesign design
				&& design.getHandle() instanceof ReportElementHandle element) {
			SharedStyleHandle style = element.getStyle();
			return style == null ? Optional.empty() : Optional.ofNullable(BY_NAME.get(style.getName()));
		}
		return Optional.empty();
	}

	/** The identifier of the Word style for a paragraph of this role outside tables. */
	String paragraphStyle() {
		return paragraphStyle;
	}

	/** Whether this is a heading with a level in the outline. */
	boolean isHeading() {
		return paragraphStyle.startsWith("Heading");
	}

	/** Whether this is a numbered statement. */
	boolean isStatement() {
		return this == STATEMENT || this == POINT;
	}

	/** Whether this is a remark that belongs to what stands before it. */
	boolean isRemark() {
		return this == NOTE || this == SMALL || this == REMARK;
	}

}
