package fadu.reading.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

/** Reads a file of rich text, as {@link WordText} reads a Word file; the numbers of lists stand in the file. */
final class RtfText {

	private static final Pattern CODE_PAGE = Pattern.compile("\\\\ansicpg(\\d{1,5})");
	private static final int HEAD = 4096;

	private final DocumentWriter out;
	private final List<List<String>> notes = new ArrayList<>();
	private final List<Place> noted = new ArrayList<>();
	private RtfTable table = new RtfTable();
	private RtfTable inner = new RtfTable();
	private final StringBuilder cell = new StringBuilder();

	private RtfText(Budget budget) {
		this.out = new DocumentWriter(budget);
	}

	static ExtractedText read(Path file, Budget budget) throws IOException {
		RtfText text = new RtfText(budget);
		Optional<Charset> codePage = codePage(file);
		try (InputStream in = budget.counted(new BufferedInputStream(Files.newInputStream(file)))) {
			new StandardRtfParser().parse(new RtfStreamSource(in), new RtfWords(text, codePage, budget));
		}
		text.endTable();
		for (int i = 0; i < text.notes.size(); i++) {
			for (String line : text.notes.get(i)) {
				text.out.lines(line, text.noted.get(i));
			}
		}
		return text.out.finish(Format.RTF, List.of());
	}

	/** The parser keeps the code page to itself. */
	private static Optional<Charset> codePage(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			Matcher named = CODE_PAGE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
			return named.find() ? RtfCodePage.of(Integer.parseInt(named.group(1))) : Optional.empty();
		}
	}

	/** A paragraph is complete. */
	void paragraph(String text, boolean inTable) {
		if (inTable) {
			cell.append(cell.isEmpty() ? "" : "\n").append(text.strip());
			return;
		}
		if (!text.isBlank()) {
			endTable();
			out.paragraph(text.strip());
		}
	}

	/** A cell is complete; what was said since the last paragraph belongs to it. */
	void cell(String rest, boolean nested) {
		paragraph(rest, true);
		(nested ? inner : table).cell(cell.toString().strip());
		cell.setLength(0);
	}

	void row(List<RtfTable.Edge> edges, boolean nested) {
		(nested ? inner : table).row(edges);
	}

	/** The lines of a text box. */
	void box(List<String> lines) {
		lines.forEach(line -> paragraph(line, false));
	}

	/** The lines of a note whose mark stands here. */
	void note(List<String> lines) {
		notes.add(lines);
		noted.add(out.nextPlace());
	}

	void struck() {
		out.leftOut().add(LeftOut.What.STRUCK, out.nextPlace());
	}

	private void endTable() {
		table.write(out);
		inner.write(out);
		table = new RtfTable();
		inner = new RtfTable();
	}

}
