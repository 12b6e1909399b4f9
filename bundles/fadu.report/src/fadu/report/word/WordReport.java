package fadu.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.report.official.OfficialShell;
import fadu.report.official.ShellField;
import fadu.report.word.Block.Paragraph;

/** One report on its way into a Word file. */
final class WordReport {

	private static final EnumSet<Role> HEADLINES = EnumSet.of(Role.TITLE, Role.SUBJECT, Role.SUBTITLE);

	private final WordFile file;
	private final WordXml body;
	private final Bookmarks bookmarks = new Bookmarks();
	private final Footnotes footnotes = new Footnotes();
	private final MarginNotes margin;
	private final BodyWriter writer;
	private final Composer composer;
	private final Optional<OfficialShell> shell;
	private final List<Block> attached = new ArrayList<>();
	private final List<String> attachments = new ArrayList<>();
	private final List<Block> drafting = new ArrayList<>();
	private Optional<String> title = Optional.empty();
	private boolean begun;
	private boolean toSign;

	/**
	 * Begins a report in the language, within the head and end of an official document where there is one; of one page or of more.
	 */
	WordReport(OutputStream out, Locale language, Optional<OfficialShell> shell, boolean onePage) throws IOException {
		this.shell = shell;
		margin = new MarginNotes(onePage && shell.isPresent());
		file = new WordFile(out, language, onePage);
		body = new WordXml(file.body(), "w:document");
		body.start("w:body");
		TextWriter text = new TextWriter(body, file, bookmarks);
		PictureWriter pictures = new PictureWriter(body, file, text);
		writer = new BodyWriter(body, text, new TableWriter(body, text, pictures), pictures,
				onePage ? Page.CLOSE_LINE : Page.LINE);
		composer = new Composer(writer, footnotes, margin);
		shell.ifPresent(official -> new ShellWriter(body, official).head(onePage));
	}

	/** Takes the next part. */
	void add(Block block) {
		if (shell.isPresent() && (!drafting.isEmpty() || isOf(block, Role.DRAFTING_PART))) {
			drafting.add(block);
			return;
		}
		if (isOf(block, Role.SIGNED) && isSigned()) {
			return;
		}
		toSign |= isOf(block, Role.SIGNED);
		Block own = isOf(block, Role.SIGNED) ? toSign(block) : ofDocument(block);
		if (isOf(own, Role.SUBJECT) && headline().isPresent()) {
			return;
		}
		if (own instanceof Paragraph paragraph && (paragraph.role() == Role.TITLE || paragraph.role() == Role.SUBJECT)) {
			title = Optional.of(title.map(text -> text + Messages.Unrolled_colon).orElse("") + paragraph.text());
		}
		if (!begun && !(own instanceof Paragraph paragraph && HEADLINES.contains(paragraph.role()))) {
			begin();
		}
		if (shell.isPresent() && isOf(own, Role.ATTACHMENT)) {
			attachments.add(own.text());
		}
		if (attachments.isEmpty()) {
			composer.add(own);
		} else {
			attached.add(own);
		}
	}

	/** An official document has the title that its author gave it. */
	private Block ofDocument(Block block) {
		return isOf(block, Role.TITLE) ? headline().<Block>map(text -> paragraph(Role.TITLE, text)).orElse(block) : block;
	}

	/** Whose name stands in the head signs. */
	private Block toSign(Block block) {
		return shell.flatMap(official -> official.text(ShellField.ISSUER))
				.<Block>map(name -> paragraph(Role.SIGNED,
						NLS.bind(Messages.WordReport_signed, name.replaceFirst(Messages.WordReport_ofIssuer, ""))))
				.orElse(block);
	}

	private Optional<String> headline() {
		return shell.flatMap(official -> official.text(ShellField.HEADLINE));
	}

	/** Whether the author gave signature or day. */
	private boolean isSigned() {
		return shell.flatMap(official -> official.text(ShellField.SIGNATURE).or(() -> official.text(ShellField.DATED))).isPresent();
	}

	private static boolean isOf(Block block, Role role) {
		return block instanceof Paragraph paragraph && paragraph.role() == role;
	}

	/** What stands between the title and the text. */
	private void begin() {
		begun = true;
		shell.ifPresent(official -> {
			official.text(ShellField.ADDRESSEE).ifPresent(office -> composer
					.add(paragraph(Role.ADDRESSEE, NLS.bind(Messages.ShellWriter_addressee, office.replaceFirst("[:：]$", "")))));
			official.paragraphs(ShellField.OPENING).forEach(text -> composer.add(paragraph(Role.TEXT, text)));
		});
	}

	/**
	 * Ends the report and writes the file.
	 *
	 * @param name   title for the properties of the file, where no title is printed
	 * @param remark what stands at the end in parentheses; what somebody signs says nothing of who made its text
	 */
	void close(Optional<String> name, Optional<String> remark) throws IOException {
		if (shell.isPresent()) {
			end(shell.get());
		} else {
			remark.filter(text -> !toSign)
					.ifPresent(text -> composer.add(paragraph(Role.REMARK, NLS.bind(Messages.WordEmitter_remark, text))));
			composer.end();
		}
		writer.end();
		body.close();
		try (WordXml notes = new WordXml(file.footnotes(), "w:footnotes")) {
			footnotes.write(notes, new TextWriter(notes, file, bookmarks));
		}
		if (!margin.isEmpty()) {
			try (WordXml notes = new WordXml(file.marginNotes(), "w:comments")) {
				margin.write(notes);
			}
		}
		file.withoutLinksTo(bookmarks.missing());
		file.close(title.or(() -> name).orElse(""), shell.map(official -> official.text(ShellField.SIGNATURE)
				.or(() -> official.text(ShellField.ISSUER)).orElse("")).orElse(Messages.WordEmitter_creator));
	}

	/** The end of the text, the attachments, and the imprint at the foot of the last page. */
	private void end(OfficialShell official) {
		if (!begun) {
			begin();
		}
		official.paragraphs(ShellField.CLOSING).forEach(text -> composer.add(paragraph(Role.TEXT, text)));
		composer.end();
		writer.settle();
		new ShellWriter(body, official).end(attachments);
		int number = 0;
		for (Block block : attached) {
			if (isOf(block, Role.ATTACHMENT)) {
				number++;
				composer.add(mark(number));
				composer.add(paragraph(Role.ATTACHMENT_TITLE, block.text()));
			} else {
				composer.add(block);
			}
		}
		composer.end();
		ImprintWriter imprint = new ImprintWriter(body, official);
		if (imprint.isThere()) {
			writer.settle();
			imprint.write();
		}
		drafting();
	}

	/** What is for whoever writes the paper stands behind all that is sent, on pages of its own. */
	private void drafting() {
		for (Block block : drafting) {
			composer.add(block instanceof Paragraph paragraph && paragraph.role() == Role.DRAFTING_PART
					? new Paragraph(Role.ATTACHMENT_TITLE, paragraph.inlines(), true)
					: block);
		}
		composer.end();
	}

	/** The word above an attachment, at the head of a page, with its number where there are several. */
	private Paragraph mark(int number) {
		String word = attachments.size() > 1
				? NLS.bind(Messages.ShellWriter_attachmentOf, number)
				: Messages.ShellWriter_attachment;
		return new Paragraph(Role.ATTACHMENT_MARK, List.of(new Inline.Text(word, Role.TEXT, Optional.empty())), true);
	}

	private static Paragraph paragraph(Role role, String text) {
		return new Paragraph(role, List.of(new Inline.Text(text, role, Optional.empty())), false);
	}

}
