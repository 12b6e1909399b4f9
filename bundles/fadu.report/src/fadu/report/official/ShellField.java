package fadu.report.official;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an official document has around its text; each is a parameter of every report that is written as a Word file. */
public enum ShellField {

	/** The number of the copy, six digits (份号). */
	COPY_NUMBER(Kind.COPY),
	/** 密级, with its term where there is one. */
	SECRECY(Kind.SECRECY),
	/** 紧急程度. */
	URGENCY(Kind.URGENCY),
	/** 发文机关标志, in red above the line. */
	ISSUER(Kind.LINE),
	/** 发文字号. */
	DOCUMENT_NUMBER(Kind.NUMBER),
	/** 签发人, of what goes to a higher office. */
	SIGNER(Kind.LINE),
	/** The title of the document in the place of the report's. */
	HEADLINE(Kind.LINE),
	/** 主送机关, without the colon. */
	ADDRESSEE(Kind.LINE),
	/** Paragraphs of the author before the text of the report. */
	OPENING(Kind.TEXT),
	/** Paragraphs of the author after it. */
	CLOSING(Kind.TEXT),
	/** 附件说明: the names of attachments beside those of the report, with semicolons between them. */
	ATTACHMENTS(Kind.LINE),
	/** 发文机关署名. */
	SIGNATURE(Kind.LINE),
	/** 成文日期. */
	DATED(Kind.DAY),
	/** 附注, in parentheses below the date. */
	CONTACT(Kind.LINE),
	/** 抄送机关. */
	COPIES(Kind.LINE),
	/** 印发机关. */
	PRINTED_BY(Kind.LINE),
	/** 印发日期. */
	PRINTED_ON(Kind.DAY);

	/** What may be written. */
	enum Kind {
		/** One line. */
		LINE,
		/** Lines, each a paragraph. */
		TEXT,
		/** A day. */
		DAY,
		/** The number of a document. */
		NUMBER,
		/** The number of a copy. */
		COPY,
		/** A grade of secrecy. */
		SECRECY,
		/** A grade of urgency. */
		URGENCY
	}

	private final Kind kind;

	ShellField(Kind kind) {
		this.kind = kind;
	}

	/** How users name it: {@code document_number}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	Kind kind() {
		return kind;
	}

	/** The one that users name so. */
	public static Optional<ShellField> named(String id) {
		return Stream.of(values()).filter(field -> field.id().equals(id)).findFirst();
	}

}
