package fadu.report.word;

import java.util.ArrayList;
import java.util.List;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Inline.MarginMark;

/**
 * Makes notes in the margin (批注) of what is meant for whoever writes the paper, and in a paper of one page that is to be signed of
 * all remarks: they are beside the text and no part of it.
 */
final class MarginNotes {

	private final List<String> notes = new ArrayList<>();
	private final boolean remarks;

	/** @param remarks whether all remarks stand in the margin, not only those for whoever writes */
	MarginNotes(boolean remarks) {
		this.remarks = remarks;
	}

	/** The blocks without the notes; the paragraphs before them are marked. A note that follows no paragraph stays where it is. */
	List<Block> attach(List<Block> blocks) {
		List<Block> attached = new ArrayList<>();
		for (Block block : blocks) {
			boolean beside = block instanceof Paragraph note && (note.role() == Role.DRAFTING || remarks && note.role().isRemark())
					&& !attached.isEmpty()
					&& attached.getLast() instanceof Paragraph;
			if (!beside) {
				attached.add(block);
				continue;
			}
			Paragraph text = (Paragraph) attached.removeLast();
			List<Inline> inlines = new ArrayList<>(text.inlines());
			inlines.addFirst(new MarginMark(notes.size(), false));
			inlines.add(new MarginMark(notes.size(), true));
			notes.add(block.text());
			attached.add(text.with(inlines));
		}
		return attached;
	}

	boolean isEmpty() {
		return notes.isEmpty();
	}

	static void mark(WordXml xml, MarginMark mark) {
		if (!mark.end()) {
			xml.empty("w:commentRangeStart").with("w:id", mark.number());
			return;
		}
		xml.empty("w:commentRangeEnd").with("w:id", mark.number());
		xml.start("w:r").empty("w:commentReference").with("w:id", mark.number()).end();
	}

	/** Writes the notes. */
	void write(WordXml xml) {
		for (int number = 0; number < notes.size(); number++) {
			xml.start("w:comment").with("w:id", number).with("w:author", Messages.MarginNotes_author);
			xml.start("w:p").start("w:pPr").value("w:pStyle", "FootnoteText").end();
			xml.start("w:r").text("w:t", notes.get(number)).end();
			xml.end().end();
		}
	}

}
