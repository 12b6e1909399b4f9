package fadu.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.report.word.Block.Paragraph;

/** One report on its way into a Word file. */
final class WordReport {

	private final WordFile file;
	private final WordXml body;
	private final Bookmarks bookmarks = new Bookmarks();
	private final Footnotes footnotes = new Footnotes();
	private final BodyWriter writer;
	private final Composer composer;
	private Optional<String> title = Optional.empty();

	/** Begins a report in the language. */
	WordReport(OutputStream out, Locale language) throws IOException {
		file = new WordFile(out, language);
		body = new WordXml(file.body(), "w:document");
		body.start("w:body");
		TextWriter text = new TextWriter(body, file, bookmarks);
		PictureWriter pictures = new PictureWriter(body, file, text);
		writer = new BodyWriter(body, text, new TableWriter(body, text, pictures), pictures);
		composer = new Composer(writer, footnotes);
	}

	/** Takes the next part. */
	void add(Block block) {
		if (block instanceof Paragraph paragraph && (paragraph.role() == Role.TITLE || paragraph.role() == Role.SUBJECT)) {
			title = Optional.of(title.map(text -> text + Messages.Unrolled_colon).orElse("") + paragraph.text());
		}
		composer.add(block);
	}

	/**
	 * Ends the report and writes the file.
	 *
	 * @param name   title for the properties of the file, where no title is printed
	 * @param remark what stands at the end in parentheses
	 */
	void close(Optional<String> name, Optional<String> remark) throws IOException {
		remark.ifPresent(text -> composer.add(remark(text)));
		composer.end();
		writer.end();
		body.close();
		try (WordXml notes = new WordXml(file.footnotes(), "w:footnotes")) {
			footnotes.write(notes, new TextWriter(notes, file, bookmarks));
		}
		file.withoutLinksTo(bookmarks.missing());
		file.close(title.or(() -> name).orElse(""), Messages.WordEmitter_creator);
	}

	private static Paragraph remark(String text) {
		return new Paragraph(Role.REMARK,
				List.of(new Inline.Text(NLS.bind(Messages.WordEmitter_remark, text), Role.REMARK, Optional.empty())), false);
	}

}
