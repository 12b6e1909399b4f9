package fadu.report.word;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.report.word.Block.Paragraph;
import fadu.report.word.Block.Picture;

/**
 * Writes blocks one after the other. A section of pages ends with a paragraph, so each block waits until it is known what
 * follows.
 */
final class BodyWriter {

	private final WordXml xml;
	private final int line;
	private final TextWriter text;
	private final TableWriter tables;
	private final PictureWriter pictures;
	private final Pattern numbered = Pattern.compile(Messages.BodyWriter_numbered);
	private Optional<Block> waiting = Optional.empty();
	private boolean afterPicture;
	private Page page = Page.PORTRAIT;
	private boolean settled;
	private int tableNumber;
	private int pictureNumber;

	/** @param line from one line to the next, in twentieths of a point */
	BodyWriter(WordXml xml, TextWriter text, TableWriter tables, PictureWriter pictures, int line) {
		this.line = line;
		this.xml = xml;
		this.text = text;
		this.tables = tables;
		this.pictures = pictures;
	}

	/** Writes a block on a page of the kind. */
	void write(Block block, Page on) {
		if (settled && on != page) {
			separator(Optional.of(this::endSection));
		}
		settled = false;
		writeWaiting(Optional.of(block), on != page);
		waiting = Optional.of(block);
		page = on;
	}

	/** Writes what waits, so that something else may be written after it, on a page that stands; a paragraph stays with that. */
	void settle() {
		boolean turns = page == Page.LANDSCAPE;
		if (waiting.isPresent() && waiting.get() instanceof Paragraph paragraph && !turns) {
			text.write(paragraph, true, Optional.empty());
		} else {
			writeWaiting(Optional.empty(), turns);
		}
		if (!turns && waiting.filter(Table.class::isInstance).isPresent()) {
			separator(Optional.empty());
		}
		waiting = Optional.empty();
		settled = true;
		page = Page.PORTRAIT;
	}

	/** Writes what waits, and ends the body. */
	void end() {
		writeWaiting(Optional.empty(), false);
		if (waiting.filter(Table.class::isInstance).isPresent()) {
			separator(Optional.empty());
		}
		page.write(xml, line);
	}

	private void writeWaiting(Optional<Block> next, boolean sectionEnds) {
		if (waiting.isEmpty()) {
			return;
		}
		boolean tableFollows = next.filter(Table.class::isInstance).isPresent();
		Optional<Runnable> ending = sectionEnds ? Optional.of(this::endSection) : Optional.empty();
		switch (waiting.get()) {
		case Paragraph caption when caption.role() == Role.CAPTION -> text.write(numbered(caption, tableFollows),
				!afterPicture && !sectionEnds, ending);
		case Paragraph paragraph -> text.write(paragraph, !sectionEnds && tableFollows, ending);
		case Picture picture -> pictures.write(picture, page.widthOfArea(), page.heightOfArea() * 0.9,
				!sectionEnds && next.filter(BodyWriter::explains).isPresent(), ending);
		case Table table -> {
			tables.write(table, new TableLayout(table).columns(page));
			if (sectionEnds || tableFollows) {
				separator(ending);
			}
		}
		}
		afterPicture = waiting.get() instanceof Picture;
	}

	private static boolean explains(Block next) {
		return next instanceof Paragraph paragraph && (paragraph.role() == Role.CAPTION || paragraph.role().isRemark());
	}

	/** Word wants a paragraph between two tables and at the end of a section. */
	private void separator(Optional<Runnable> ending) {
		xml.start("w:p").start("w:pPr").value("w:pStyle", "Separator");
		ending.ifPresent(Runnable::run);
		xml.end().end();
	}

	private void endSection() {
		page.write(xml, line);
	}

	private Paragraph numbered(Paragraph caption, boolean beforeTable) {
		if (!beforeTable && !afterPicture || numbered.matcher(caption.text()).lookingAt()) {
			return caption;
		}
		String word = beforeTable ? Messages.BodyWriter_table : Messages.BodyWriter_picture;
		int number = beforeTable ? ++tableNumber : ++pictureNumber;
		return caption.with(Stream.concat(
				Stream.of(new Inline.Counter(word, number)), caption.inlines().stream()).toList());
	}

}
