package fadu.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Inline.NoteMark;
import fadu.report.word.Inline.Text;

/**
 * Makes foot-notes of remarks: of one that stands under a paragraph, and of one under a table that begins with a mark
 * which stands in the table. A remark under a table or picture without such a mark stays where it is, as a note to the
 * whole.
 */
final class Footnotes {

	private static final Pattern MARKED = Pattern.compile("^\\s*([\\u2460-\\u2473\\u2020\\u2021*]+)\\s*(?=\\S)");

	private final List<List<Inline>> notes = new ArrayList<>();

	/** The blocks with marks in place of the remarks that became foot-notes. */
	List<Block> attach(List<Block> blocks) {
		List<Block> attached = new ArrayList<>();
		for (Block block : blocks) {
			if (!(block instanceof Paragraph note) || !note.role().isRemark() || !attach(note, attached)) {
				attached.add(block);
			}
		}
		return attached;
	}

	private boolean attach(Paragraph note, List<Block> before) {
		int last = before.size() - 1;
		if (last < 0) {
			return false;
		}
		if (before.get(last) instanceof Paragraph text
				&& (text.role().isStatement() || text.role() == Role.TEXT && note.role() == Role.NOTE)) {
			before.set(last, withNote(text, note));
			return true;
		}
		Matcher mark = MARKED.matcher(note.text());
		while (last > 0 && before.get(last) instanceof Paragraph remark && remark.role().isRemark()) {
			last--;
		}
		if (!mark.find() || !(before.get(last) instanceof Table table) || !table.text().contains(mark.group(1))) {
			return false;
		}
		Marking marking = new Marking(mark.group(1), add(withoutMark(note, mark.end())));
		before.set(last, table.map(marking::change));
		return true;
	}

	/** Two remarks on one text are one note: two marks side by side would read as one number. */
	private Paragraph withNote(Paragraph text, Paragraph note) {
		List<Inline> inlines = new ArrayList<>(text.inlines());
		if (inlines.get(inlines.size() - 1) instanceof NoteMark mark) {
			List<Inline> longer = new ArrayList<>(notes.get(mark.number() - 1));
			longer.add(new Text(Messages.Unrolled_space, Role.NOTE, Optional.empty()));
			longer.addAll(note.inlines());
			notes.set(mark.number() - 1, longer.stream().map(Footnotes::withoutAddress).toList());
			return text;
		}
		inlines.add(new NoteMark(add(note.inlines()), false));
		return text.with(inlines);
	}

	private int add(List<Inline> note) {
		notes.add(note.stream().map(Footnotes::withoutAddress).toList());
		return notes.size();
	}

	private static List<Inline> withoutMark(Paragraph note, int end) {
		List<Inline> rest = new ArrayList<>();
		int skip = end;
		for (Inline inline : note.inlines()) {
			int length = inline.text().length();
			if (skip < length && inline instanceof Text text) {
				rest.add(new Text(text.text().substring(skip), text.role(), text.link()));
			} else if (length == 0) {
				rest.add(inline);
			}
			skip = Math.max(0, skip - length);
		}
		return rest;
	}

	/** Addresses belong to the part of the file that names them; those of the notes would need a list of their own. */
	private static Inline withoutAddress(Inline inline) {
		return inline instanceof Text text && text.link().orElse(null) instanceof Inline.Link.Outside
				? new Text(text.text(), text.role(), Optional.empty())
				: inline;
	}

	/** Writes the notes. */
	void write(WordXml xml, TextWriter text) {
		separator(xml, "separator", -1);
		separator(xml, "continuationSeparator", 0);
		int number = 0;
		for (List<Inline> note : notes) {
			xml.start("w:footnote").with("w:id", ++number);
			xml.start("w:p").start("w:pPr").value("w:pStyle", "FootnoteText").end();
			xml.start("w:r").start("w:rPr").value("w:rStyle", "FootnoteReference").end().empty("w:footnoteRef").end();
			xml.start("w:r").text("w:t", " ").end();
			note.forEach(text::inline);
			xml.end().end();
		}
	}

	private static void separator(WordXml xml, String kind, int number) {
		xml.start("w:footnote").with("w:type", kind).with("w:id", number);
		xml.start("w:p").start("w:pPr").value("w:pStyle", "FootnoteText").end();
		xml.start("w:r").empty("w:" + kind).end().end().end();
	}

	/** Puts the mark of a note wherever its sign stands. */
	private static final class Marking {

		private final String sign;
		private final int number;
		private boolean again;

		Marking(String sign, int number) {
			this.sign = sign;
			this.number = number;
		}

		Paragraph change(Paragraph paragraph) {
			if (!paragraph.text().contains(sign)) {
				return paragraph;
			}
			List<Inline> changed = new ArrayList<>();
			for (Inline inline : paragraph.inlines()) {
				if (inline instanceof Text text) {
					split(text, changed);
				} else {
					changed.add(inline);
				}
			}
			return paragraph.with(changed);
		}

		private void split(Text text, List<Inline> changed) {
			int from = 0;
			for (int at = text.text().indexOf(sign); at >= 0; at = text.text().indexOf(sign, from)) {
				piece(text, from, at, changed);
				changed.add(new NoteMark(number, again));
				again = true;
				from = at + sign.length();
			}
			piece(text, from, text.text().length(), changed);
		}

		private static void piece(Text text, int from, int to, List<Inline> changed) {
			if (to > from) {
				changed.add(new Text(text.text().substring(from, to), text.role(), text.link()));
			}
		}

	}

}
