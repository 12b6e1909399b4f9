package fadu.report.word;

import java.util.ArrayList;
import java.util.List;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Block.Picture;

/**
 * Puts the parts of a report on pages. What stands between two tables waits until the second is known, because a heading
 * goes onto the page of its table, and remarks stay with what they are on.
 */
final class Composer {

	/** So many paragraphs go along with the table that they introduce. */
	private static final int INTRODUCTION = 5;

	private final BodyWriter writer;
	private final Footnotes footnotes;
	private final MarginNotes margin;
	private List<Block> waiting = new ArrayList<>();

	Composer(BodyWriter writer, Footnotes footnotes, MarginNotes margin) {
		this.writer = writer;
		this.footnotes = footnotes;
		this.margin = margin;
	}

	/** Takes the next part. */
	void add(Block block) {
		switch (block) {
		case Table table when table.isLayout() -> Unrolled.of(table).forEach(this::add);
		case Table table when table.rows().isEmpty() -> {
			// There is nothing to show.
		}
		case Table table -> {
			flush(page(table));
			waiting.add(table);
		}
		case Picture picture -> {
			List<Block> caption = caption();
			flush(Page.PORTRAIT);
			waiting.add(picture);
			waiting.addAll(caption);
		}
		case Paragraph paragraph -> waiting.add(paragraph);
		}
	}

	/** Writes all that waits. */
	void end() {
		flush(Page.PORTRAIT);
	}

	/** The name of a picture stands beneath it, that of a table above. */
	private List<Block> caption() {
		int last = waiting.size() - 1;
		return last >= 0 && waiting.get(last) instanceof Paragraph paragraph && paragraph.role() == Role.CAPTION
				? List.of(waiting.remove(last))
				: List.of();
	}

	private void flush(Page next) {
		List<Block> blocks = footnotes.attach(margin.attach(waiting));
		waiting = new ArrayList<>();
		Page before = blocks.isEmpty() ? next : page(blocks.get(0));
		int tail = tail(blocks);
		int lead = next == Page.LANDSCAPE ? lead(blocks, tail) : blocks.size();
		boolean stay = before == Page.LANDSCAPE && next == Page.LANDSCAPE && lead - tail <= INTRODUCTION;
		for (int i = 0; i < blocks.size(); i++) {
			Page between = stay ? Page.LANDSCAPE : Page.PORTRAIT;
			writer.write(blocks.get(i), i < tail ? before : i < lead ? between : next);
		}
	}

	private static Page page(Block block) {
		return block instanceof Table table ? new TableLayout(table).page() : Page.PORTRAIT;
	}

	/** Number of blocks that go with the first: itself where it is a table or picture, and remarks on it. */
	private static int tail(List<Block> blocks) {
		if (blocks.isEmpty() || blocks.get(0) instanceof Paragraph) {
			return 0;
		}
		int tail = 1;
		while (tail < blocks.size() && blocks.get(tail) instanceof Paragraph paragraph
				&& (paragraph.role().isRemark() || blocks.get(0) instanceof Picture && paragraph.role() == Role.CAPTION)) {
			tail++;
		}
		return tail;
	}

	/** Index of the first block that goes with the table that comes. */
	private static int lead(List<Block> blocks, int from) {
		int lead = blocks.size();
		for (int i = blocks.size() - 1; i >= from && blocks.size() - i <= INTRODUCTION; i--) {
			Paragraph paragraph = (Paragraph) blocks.get(i);
			if (paragraph.role().isHeading() || paragraph.role() == Role.ATTACHMENT_TITLE
					|| paragraph.role() == Role.ATTACHMENT_MARK
					|| paragraph.role() == Role.CAPTION && lead == i + 1) {
				lead = i;
			} else if (lead < blocks.size() && ((Paragraph) blocks.get(lead)).role().isHeading()) {
				return lead;
			}
		}
		return lead;
	}

}
