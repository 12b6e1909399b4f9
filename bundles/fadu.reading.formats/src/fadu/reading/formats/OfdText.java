package fadu.reading.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/**
 * Reads an OFD file (GB/T 33190-2016): the text of its pages, laid out as that of a PDF file is. Templates of pages hold what is
 * printed on each, as headers and forms do, and are read with the page.
 */
final class OfdText {

	private static final int MOST_PAGES = 5000;
	/** Points in a millimetre, in which OFD measures. */
	private static final float POINTS = 72 / 25.4f;
	private static final float A4_WIDTH = 210;
	private static final float A4_HEIGHT = 297;

	private final ZipFile zip;
	private final Budget budget;
	private final List<String> pages = new ArrayList<>();
	private final Map<String, String> templates = new HashMap<>();
	private float width = A4_WIDTH;
	private float height = A4_HEIGHT;

	private OfdText(ZipFile zip, Budget budget) {
		this.zip = zip;
		this.budget = budget;
	}

	static ExtractedText read(Path file, String name, Budget budget) throws IOException, UnreadableReport {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			OfdText text = new OfdText(zip, budget);
			for (String document : text.roots()) {
				text.document(document);
			}
			if (text.pages.size() > MOST_PAGES) {
				throw new UnreadableReport(NLS.bind(Messages.PdfText_pages, new Object[]{name, text.pages.size(), MOST_PAGES}));
			}
			List<PdfPage> printed = new ArrayList<>();
			for (String page : text.pages) {
				printed.add(text.page(page, printed.size() + 1));
			}
			if (printed.stream().allMatch(page -> page.lines().isEmpty())) {
				throw new UnreadableReport(NLS.bind(Messages.PdfText_scanned, name));
			}
			return PdfText.text(PdfMargins.without(printed), Format.OFD, List.of(), List.of(), budget);
		}
	}

	/** The documents that the file holds, by the part that begins each. */
	private List<String> roots() throws IOException {
		List<String> roots = new ArrayList<>();
		try (Xml xml = open("OFD.xml")) {
			while (xml.next()) {
				if (xml.isStart("DocRoot")) {
					roots.add(resolved("", xml.text().strip()));
				}
			}
		}
		return roots;
	}

	private void document(String part) throws IOException {
		String folder = part.substring(0, part.lastIndexOf('/') + 1);
		try (Xml xml = open(part)) {
			while (xml.next()) {
				if (xml.isStart("PhysicalBox")) {
					box(xml.text());
				} else if (xml.isStart("TemplatePage")) {
					templates.put(xml.attribute("ID"), resolved(folder, xml.attribute("BaseLoc")));
				} else if (xml.isStart("Page") && !xml.attribute("BaseLoc").isEmpty()) {
					pages.add(resolved(folder, xml.attribute("BaseLoc")));
				}
			}
		}
	}

	private void box(String text) {
		float[] numbers = OfdNumbers.of(text);
		if (numbers.length == 4) {
			width = numbers[2];
			height = numbers[3];
		}
	}

	private static String resolved(String folder, String location) {
		String path = location.startsWith("/") ? location.substring(1) : folder + location;
		return path.replace("/./", "/");
	}

	private PdfPage page(String part, int number) throws IOException {
		List<Glyph> glyphs = new ArrayList<>();
		List<String> within = new ArrayList<>();
		glyphs(part, glyphs, within);
		for (String template : within) {
			if (templates.containsKey(template)) {
				glyphs(templates.get(template), glyphs, new ArrayList<>());
			}
		}
		return new PdfPage(number, width * POINTS, height * POINTS, PrintedLines.of(glyphs, number));
	}

	private void glyphs(String part, List<Glyph> glyphs, List<String> within) throws IOException {
		try (Xml xml = open(part)) {
			while (xml.next()) {
				if (xml.isStart("Template")) {
					within.add(xml.attribute("TemplateID"));
				} else if (xml.isStart("TextObject")) {
					text(xml, glyphs);
				}
			}
		}
	}

	/** The characters of a text object; its box and matrix say where it stands on the page. */
	private static void text(Xml xml, List<Glyph> glyphs) throws IOException {
		OfdFrame frame = OfdFrame.of(xml.attribute("Boundary"), xml.attribute("CTM"), xml.attribute("Size"));
		boolean shown = !xml.attribute("Visible").equals("false");
		int begun = xml.depth();
		float x = 0;
		float y = 0;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("TextCode")) {
				x = OfdNumbers.one(xml.attribute("X"), x);
				y = OfdNumbers.one(xml.attribute("Y"), y);
				float[] right = OfdNumbers.of(xml.attribute("DeltaX"));
				float[] down = OfdNumbers.of(xml.attribute("DeltaY"));
				int[] points = xml.text().codePoints().filter(point -> point != '\n' && point != '\r').toArray();
				float toRight = x;
				float toBottom = y;
				for (int i = 0; i < points.length && shown; i++) {
					if (!Character.isWhitespace(points[i]) && points[i] != 0xa0) {
						glyphs.add(frame.glyph(Character.toString(points[i]), toRight, toBottom, POINTS));
					}
					float step = i < right.length ? right[i] : right.length > 0 || down.length > 0 ? 0 : frame.advance(points[i]);
					toRight += step;
					toBottom += i < down.length ? down[i] : 0;
				}
			}
		}
	}

	private Xml open(String part) throws IOException {
		ZipEntry entry = zip.getEntry(part);
		if (entry == null) {
			throw new IOException("no part " + part);
		}
		return Xml.open(zip.getInputStream(entry), budget);
	}

}
