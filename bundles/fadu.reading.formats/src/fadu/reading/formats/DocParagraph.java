package fadu.reading.formats;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of a paragraph of an old Word file, without the codes of fields and what was deleted, hidden or struck out. */
final class DocParagraph {

	private static final char FIELD_BEGIN = 0x13;
	private static final char FIELD_SEPARATOR = 0x14;
	private static final char FIELD_END = 0x15;
	private static final char LINE_BREAK = 0x0B;
	private static final char HARD_HYPHEN = 0x1E;
	private static final int SUPERSCRIPT = 1;

	private DocParagraph() {
	}

	static String text(Paragraph paragraph, LeftOut leftOut, Place place) {
		StringBuilder text = new StringBuilder();
		Deque<Boolean> fields = new ArrayDeque<>(); // each says whether its code is at hand, which is not shown
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			CharacterRun run = paragraph.getCharacterRun(i);
			boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
			boolean shown = !run.isMarkedDeleted() && !run.isVanished() && !struck;
			StringBuilder plain = new StringBuilder();
			for (char c : run.text().toCharArray()) {
				if (c == FIELD_BEGIN) {
					fields.push(true);
				} else if (c == FIELD_SEPARATOR || c == FIELD_END) {
					fields.poll();
					if (c == FIELD_SEPARATOR) {
						fields.push(false);
					}
				} else if (shown && !fields.contains(true)) {
					append(plain, c);
				}
			}
			if (struck && !run.text().isBlank()) {
				leftOut.add(LeftOut.What.STRUCK, place);
			}
			text.append(run.getSubSuperScriptIndex() == SUPERSCRIPT ? Characters.raised(plain.toString()) : plain);
		}
		return text.toString().strip();
	}

	private static void append(StringBuilder text, char c) {
		switch (c) {
		case LINE_BREAK -> text.append('\n');
		case HARD_HYPHEN -> text.append('-');
		case '\t' -> text.append(c);
		default -> {
			if (c >= ' ') {
				text.append(c);
			}
		}
		}
	}

}
