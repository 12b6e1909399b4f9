package fadu.report.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Inline.Link;

/** Writes paragraphs. */
final class TextWriter {

	private static final Pattern PIECES = Pattern.compile("[^\\n\\t]+|\\n|\\t");
	/** Quotation marks, dashes and the like, which are Chinese or Latin according to what they stand beside. */
	private static final Pattern EITHER = Pattern.compile("[\\u00B7\\u2010-\\u203B\\u2160-\\u22FF\\u2460-\\u25FF]");

	private final WordXml xml;
	private final WordFile file;
	private final Bookmarks bookmarks;

	TextWriter(WordXml xml, WordFile file, Bookmarks bookmarks) {
		this.xml = xml;
		this.file = file;
		this.bookmarks = bookmarks;
	}

	/** A paragraph of the body; with it may end a section. */
	void write(Paragraph paragraph, boolean keepNext, Optional<Runnable> sectionEnd) {
		xml.start("w:p");
		xml.start("w:pPr").value("w:pStyle", paragraph.role().paragraphStyle());
		if (keepNext) {
			xml.empty("w:keepNext");
		}
		if (paragraph.newPage()) {
			xml.empty("w:pageBreakBefore");
		}
		sectionEnd.ifPresent(Runnable::run);
		xml.end();
		paragraph.inlines().forEach(this::inline);
		xml.end();
	}

	/** A paragraph in a style, e.g. in a cell. */
	void write(Paragraph paragraph, String style, boolean keepNext) {
		xml.start("w:p");
		xml.start("w:pPr").value("w:pStyle", style);
		if (keepNext) {
			xml.empty("w:keepNext");
		}
		xml.end();
		paragraph.inlines().forEach(this::inline);
		xml.end();
	}

	/** The contents of a paragraph. */
	void inline(Inline inline) {
		switch (inline) {
		case Inline.Text text -> text(text);
		case Inline.Bookmark bookmark -> bookmark(bookmark.name());
		case Inline.NoteMark mark -> mark(mark);
		case Inline.MarginMark mark -> MarginNotes.mark(xml, mark);
		case Inline.Counter counter -> counter(counter);
		}
	}

	private void counter(Inline.Counter counter) {
		xml.start("w:r").text("w:t", counter.word()).end();
		xml.start("w:fldSimple").with("w:instr", " SEQ " + counter.word().strip() + " \\* ARABIC ");
		xml.start("w:r").text("w:t", Integer.toString(counter.number())).end().end();
		xml.start("w:r").text("w:t", Messages.Unrolled_space).end();
	}

	private void text(Inline.Text text) {
		boolean linked = text.link().isPresent() && open(text.link().get());
		xml.start("w:r");
		properties(text, linked);
		pieces(text.text());
		xml.end();
		if (linked) {
			xml.end();
		}
	}

	private boolean open(Link link) {
		switch (link) {
		case Link.Inside inside -> xml.start("w:hyperlink").with("w:anchor", bookmarks.name(inside.bookmark()));
		case Link.Outside outside -> {
			Optional<URI> address = address(outside.address());
			if (address.isEmpty()) {
				return false;
			}
			xml.start("w:hyperlink").with("r:id", file.address(address.get()));
		}
		}
		xml.with("w:history", 1);
		return true;
	}

	private static Optional<URI> address(String text) {
		try {
			URI address = new URI(text);
			return "https".equals(address.getScheme()) || "http".equals(address.getScheme())
					? Optional.of(address)
					: Optional.empty();
		} catch (URISyntaxException e) {
			// What is no address leads nowhere; its text stands all the same.
			return Optional.empty();
		}
	}

	private void properties(Inline.Text text, boolean linked) {
		Optional<String> style = switch (text.role()) {
		case SMALL -> Optional.of("Small");
		case EMPTY, NOT_COMPUTABLE -> Optional.of("EmptyReason");
		case FACT_NAME -> Optional.of("FactName");
		default -> linked ? Optional.of("Hyperlink") : Optional.empty();
		};
		boolean hint = EITHER.matcher(text.text()).find();
		if (style.isEmpty() && !hint) {
			return;
		}
		xml.start("w:rPr");
		style.ifPresent(name -> xml.value("w:rStyle", name));
		if (hint) {
			xml.empty("w:rFonts").with("w:hint", "eastAsia");
		}
		xml.end();
	}

	private void pieces(String text) {
		Matcher pieces = PIECES.matcher(text);
		while (pieces.find()) {
			switch (pieces.group()) {
			case "\n" -> xml.empty("w:br");
			case "\t" -> xml.empty("w:tab");
			default -> xml.text("w:t", pieces.group());
			}
		}
	}

	private void bookmark(String bookmark) {
		if (bookmarks.place(bookmark)) {
			int number = bookmarks.count();
			xml.empty("w:bookmarkStart").with("w:id", number).with("w:name", bookmarks.name(bookmark));
			xml.empty("w:bookmarkEnd").with("w:id", number);
		}
	}

	private void mark(Inline.NoteMark mark) {
		if (mark.again()) {
			xml.start("w:fldSimple").with("w:instr", " NOTEREF " + bookmarks.name(noteName(mark)) + " \\f \\h ");
			xml.start("w:r").start("w:rPr").value("w:rStyle", "FootnoteReference").end();
			xml.text("w:t", Integer.toString(mark.number())).end();
			xml.end();
			return;
		}
		bookmarks.place(noteName(mark));
		int number = bookmarks.count();
		xml.start("w:bookmarkStart").with("w:id", number).with("w:name", bookmarks.name(noteName(mark))).end();
		xml.start("w:r").start("w:rPr").value("w:rStyle", "FootnoteReference").end();
		xml.empty("w:footnoteReference").with("w:id", mark.number()).end();
		xml.empty("w:bookmarkEnd").with("w:id", number);
	}

	private static String noteName(Inline.NoteMark mark) {
		return "note " + mark.number();
	}

}
