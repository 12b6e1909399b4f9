package fadu.reading.formats;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * Makes printed pages of pictures of pages: what was recognised is laid out as the text of a PDF file is. Every figure of such a
 * page
 * is doubted, and one whose number is not sure most of all.
 */
final class Recognition {

	/** The highest confidence of a figure that was recognised; of one whose number is not sure. */
	private static final double RECOGNISED = 0.7;
	private static final double UNSURE = 0.3;
	/** A number is sure when each of its digits is. */
	private static final double SURE = 0.8;
	private static final Pattern NUMBER = Pattern
			.compile("[\\d〇零一二三四五六七八九十百千万亿]+(?:[.,，][\\d〇零一二三四五六七八九十百千万亿]+)*[%％]?");
	/** Lines whose sizes differ less than this are of one size: how high a box is depends on what stands in it. */
	private static final float SAME_SIZE = 0.25f;
	private static final float FEWEST = 4;
	private static final float BASE = 0.85f;
	private static final int MOST_PAGES = 500;
	private static final int MOST_NAMED = 8;
	private static final int THOUSAND = 1000;

	private final PageRecogniser recogniser;
	private final Budget budget;
	private final List<Integer> pages = new ArrayList<>();
	private final List<Doubt> doubts = new ArrayList<>();

	Recognition(PageRecogniser recogniser, Budget budget) {
		this.recogniser = recogniser;
		this.budget = budget;
	}

	/** @throws UnreadableReport where so many pages would take hours */
	static void checkPages(String file, int pages) throws UnreadableReport {
		if (pages > MOST_PAGES) {
			throw new UnreadableReport(NLS.bind(Messages.PdfText_pages, new Object[]{file, pages, MOST_PAGES}));
		}
	}

	/**
	 * Recognises a page.
	 *
	 * @param width of the page, in points
	 * @param of    how many pages the file has
	 */
	PdfPage page(BufferedImage picture, int number, float width, float height, int of) throws IOException {
		budget.recognising(number, of);
		final RecognisedPage read;
		try {
			read = recogniser.read(picture, budget::isOver);
		} catch (CancellationException e) {
			budget.check();
			throw e;
		}
		pages.add(number);
		doubts.add(new Doubt(new Place.Page(number), "", RECOGNISED));
		float points = width / picture.getWidth();
		float usual = usual(read.lines());
		List<Glyph> glyphs = new ArrayList<>();
		List<String> unsure = new ArrayList<>();
		for (RecognisedPage.Line line : read.lines()) {
			List<Place> places = line.signs().stream().map(sign -> place(sign, line, picture, number, read.skew())).toList();
			float size = size(line, usual);
			float base = (line.top() + line.bottom()) / 2 + size * (BASE - 0.5f);
			for (int i = 0; i < places.size(); i++) {
				RecognisedPage.Sign sign = line.signs().get(i);
				if (!sign.text().isBlank()) {
					glyphs.add(new Glyph(sign.text(), sign.left() * points, sign.right() * points, base * points, size * points,
							Optional.of(places.get(i))));
				}
			}
			unsure.addAll(unsure(line, places, number));
		}
		doubts.addAll(named(number, unsure));
		return new PdfPage(number, width, height, PrintedLines.of(glyphs, number));
	}

	/** What is to be said of the pages that were recognised. */
	List<Doubt> doubts() {
		String all = NLS.bind(Messages.Recognition_pages, pages.size(),
				pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "))
						+ (pages.size() > MOST_NAMED ? " …" : ""));
		return doubts.stream().map(doubt -> doubt.message().isEmpty() ? new Doubt(doubt.place(), all, doubt.most()) : doubt)
				.toList();
	}

	/** Where a sign stands on the picture as it is, which may be turned. */
	private static Place place(RecognisedPage.Sign sign, RecognisedPage.Line line, BufferedImage picture, int page, double skew) {
		double x = (sign.left() + sign.right()) / 2;
		double y = (line.top() + line.bottom()) / 2;
		Point2D middle = AffineTransform.getRotateInstance(skew, picture.getWidth() / 2.0, picture.getHeight() / 2.0)
				.transform(new Point2D.Double(x, y), null);
		int width = thousandths(sign.right() - sign.left(), picture.getWidth());
		int height = thousandths(line.bottom() - line.top(), picture.getHeight());
		return new Place.Recognised(page, Math.max(0, thousandths(middle.getX(), picture.getWidth()) - width / 2),
				Math.max(0, thousandths(middle.getY(), picture.getHeight()) - height / 2), width, height);
	}

	private static int thousandths(double length, int of) {
		return Math.clamp(Math.round(length * THOUSAND / of), 0, THOUSAND);
	}

	/** The size of a Chinese character on this page, in dots. */
	private static float usual(List<RecognisedPage.Line> lines) {
		List<Float> sizes = lines.stream().filter(line -> ems(line) >= FEWEST).map(Recognition::pitch).sorted().toList();
		return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
	}

	private static float size(RecognisedPage.Line line, float usual) {
		float size = ems(line) >= FEWEST ? pitch(line) : line.bottom() - line.top();
		return usual > 0 && (ems(line) < FEWEST || Math.abs(size - usual) < SAME_SIZE * usual) ? usual : size;
	}

	private static float pitch(RecognisedPage.Line line) {
		return (line.signs().getLast().right() - line.signs().getFirst().left()) / ems(line);
	}

	/** How long a line is, in widths of a Chinese character. */
	private static float ems(RecognisedPage.Line line) {
		return (float) line.signs().stream().mapToDouble(sign -> sign.text().codePointAt(0) < 0x2000 ? 0.5 : 1).sum();
	}

	/** The numbers of a line that are not sure; all their signs are doubted. */
	private List<String> unsure(RecognisedPage.Line line, List<Place> places, int page) {
		String text = line.signs().stream().map(sign -> sign.text().substring(0, 1)).collect(Collectors.joining());
		List<String> unsure = new ArrayList<>();
		for (MatchResult number : NUMBER.matcher(text).results().toList()) {
			List<RecognisedPage.Sign> signs = line.signs().subList(number.start(), number.end());
			if (number.group().chars().anyMatch(Character::isDigit) && signs.stream().anyMatch(sign -> sign.sure() < SURE)) {
				unsure.add(number.group());
				places.subList(number.start(), number.end())
						.forEach(place -> doubts.add(new Doubt(place, String.valueOf(page), UNSURE)));
			}
		}
		return unsure;
	}

	/** The doubts about single numbers of a page, with the one line in which it names them. */
	private List<Doubt> named(int page, List<String> unsure) {
		List<Doubt> own = doubts.stream().filter(doubt -> doubt.message().equals(String.valueOf(page))).toList();
		doubts.removeAll(own);
		String message = NLS.bind(Messages.Recognition_unsure, new Object[]{page, unsure.size(),
				unsure.stream().limit(MOST_NAMED).collect(Collectors.joining(Messages.LeftOut_and))
						+ (unsure.size() > MOST_NAMED ? " …" : "")});
		return own.stream().map(doubt -> new Doubt(doubt.place(), message, doubt.most())).toList();
	}

}
