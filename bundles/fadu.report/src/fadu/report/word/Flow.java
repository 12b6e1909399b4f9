package fadu.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import fadu.report.word.Block.Paragraph;

/** Makes paragraphs of texts that come in one by one; texts in one line are one paragraph. */
final class Flow {

	private final Consumer<Block> target;
	private final List<Inline> open = new ArrayList<>();
	private Role role = Role.TEXT;
	private boolean newPage;
	private boolean gap;

	/** Whole blocks go to the target. */
	Flow(Consumer<Block> target) {
		this.target = target;
	}

	/** Takes a text that stands in a line with the one before and after, where these do so too. */
	void inline(Role kind, List<Inline> inlines, boolean onNewPage) {
		if (open.isEmpty()) {
			role = kind;
			newPage = onNewPage;
		} else if (gap) {
			open.add(new Inline.Text(Messages.Unrolled_space, kind, Optional.empty()));
		}
		gap = false;
		open.addAll(inlines);
	}

	/** Leaves a gap before the next text in the line. */
	void gap() {
		gap = !open.isEmpty();
	}

	/** Takes a text that is a paragraph by itself. */
	void block(Role kind, List<Inline> inlines, boolean onNewPage) {
		close();
		inline(kind, inlines, onNewPage);
		close();
	}

	/** Takes what is no text. */
	void block(Block block) {
		close();
		target.accept(block);
	}

	/** Ends the paragraph that is open. */
	void close() {
		if (!open.isEmpty()) {
			target.accept(new Paragraph(role, open, newPage));
			open.clear();
		}
		gap = false;
	}

}
