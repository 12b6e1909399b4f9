package fadu.reading.formats;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.osgi.util.NLS;

/** The picture of a page, with words marked on it. One page is in memory at a time, of at most eight million dots. */
public final class PdfPicture {

	private static final double MOST_DOTS = 8_000_000;
	/** Dots for a point: 300 for an inch. */
	private static final double FINEST = 300 / 72.0;
	private static final double AROUND = 1.5;
	private static final Color MARKER = new Color(255, 200, 0, 90);

	private PdfPicture() {
	}

	/**
	 * The picture as PNG.
	 *
	 * @param file    a PDF file, or the picture of pages
	 * @param place   a page, or what was recognised on it, whose box is marked
	 * @param width   in dots; less where the picture would become too large
	 * @param printed words to mark wherever they stand on the page; empty for none
	 * @throws UnreadableReport where the file cannot be read or has no such page
	 */
	public static byte[] png(Path file, Place place, int width, String printed) throws UnreadableReport {
		try {
			BufferedImage picture = place instanceof Place.Recognised box
					? recognised(file, box, width)
					: printed(file, ((Place.Page) place).number(), width, printed);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", out);
			return out.toByteArray();
		} catch (IOException | IndexOutOfBoundsException e) {
			throw new UnreadableReport(NLS.bind(Messages.PdfPicture_unreadable, file), e);
		}
	}

	private static BufferedImage printed(Path file, int page, int width, String printed) throws IOException, UnreadableReport {
		try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
				PDDocument document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
			if (page < 1 || page > document.getNumberOfPages()) {
				throw new UnreadableReport(NLS.bind(Messages.PdfPicture_noPage, file, page));
			}
			BufferedImage picture = page(document, page, width);
			mark(picture, new Words(printed).on(document, page), picture.getWidth() / size(document, page).getWidth());
			return picture;
		}
	}

	private static BufferedImage recognised(Path file, Place.Recognised box, int width) throws IOException, UnreadableReport {
		BufferedImage page;
		try (InputStream in = Files.newInputStream(file)) {
			page = Signature.of(in.readNBytes(Signature.HEAD), "") == Signature.PICTURE
					? scaled(PictureText.picture(file, box.page()), width)
					: printed(file, box.page(), width, "");
		}
		double across = page.getWidth() / 1000.0;
		double down = page.getHeight() / 1000.0;
		mark(page, List.of(new Rectangle2D.Double(box.left() * across - AROUND, box.top() * down - AROUND,
				box.width() * across + 2 * AROUND, box.height() * down + 2 * AROUND)), 1);
		return page;
	}

	private static BufferedImage scaled(BufferedImage page, int width) {
		int height = (int) Math.clamp((long) page.getHeight() * width / page.getWidth(), 1, (long) MOST_DOTS / width);
		BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = scaled.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		pen.drawImage(page, 0, 0, width, height, null);
		pen.dispose();
		return scaled;
	}

	/** The size of a page as it is shown, in points. */
	static PDRectangle size(PDDocument document, int page) {
		PDRectangle box = document.getPage(page - 1).getCropBox();
		boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
		float width = Math.max(1, box.getWidth());
		float height = Math.max(1, box.getHeight());
		return turned ? new PDRectangle(height, width) : new PDRectangle(width, height);
	}

	/** A page, so many dots wide, or less where it would become too large or finer than any scan. */
	static BufferedImage page(PDDocument document, int page, double width) throws IOException {
		PDRectangle size = size(document, page);
		double scale = Math.min(Math.min(width / size.getWidth(), FINEST),
				Math.sqrt(MOST_DOTS / (size.getWidth() * size.getHeight())));
		PDFRenderer renderer = new PDFRenderer(document);
		renderer.setSubsamplingAllowed(true);
		return renderer.renderImage(page - 1, (float) scale);
	}

	private static void mark(BufferedImage picture, List<Rectangle2D> places, double scale) {
		Graphics2D pen = picture.createGraphics();
		pen.setColor(MARKER);
		pen.scale(scale, scale);
		places.forEach(pen::fill);
		pen.dispose();
	}

	/** Where words stand on a page, whatever blanks are between their characters. */
	private static final class Words extends PDFTextStripper {

		private final String wanted;
		private final StringBuilder text = new StringBuilder();
		private final List<TextPosition> glyphs = new ArrayList<>();

		Words(String printed) {
			wanted = printed.replaceAll("\\s", "");
		}

		List<Rectangle2D> on(PDDocument document, int page) throws IOException {
			if (wanted.isEmpty()) {
				return List.of();
			}
			setStartPage(page);
			setEndPage(page);
			writeText(document, Writer.nullWriter());
			List<Rectangle2D> places = new ArrayList<>();
			for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
				glyphs.subList(at, at + wanted.length()).forEach(glyph -> places.add(place(glyph)));
			}
			return places;
		}

		private static Rectangle2D place(TextPosition glyph) {
			double height = glyph.getHeightDir() + 2 * AROUND;
			return new Rectangle2D.Double(glyph.getXDirAdj(), glyph.getYDirAdj() + AROUND - height, glyph.getWidthDirAdj(), height);
		}

		@Override
		protected void writePage() {
			getCharactersByArticle().forEach(article -> article.forEach(glyph -> {
				String unicode = glyph.getUnicode();
				if (unicode != null) {
					unicode.replaceAll("\\s", "").chars().forEach(sign -> {
						text.append((char) sign);
						glyphs.add(glyph);
					});
				}
			}));
		}
	}

}
