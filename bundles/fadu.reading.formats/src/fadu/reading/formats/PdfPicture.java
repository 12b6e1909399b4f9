package fadu.reading.formats;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
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

/** The picture of a page of a PDF file, with words marked on it. One page is in memory at a time, of at most eight million dots. */
public final class PdfPicture {

	private static final double MOST_DOTS = 8_000_000;
	private static final Color MARKER = new Color(255, 200, 0, 90);

	private PdfPicture() {
	}

	/**
	 * The picture as PNG.
	 *
	 * @param page    counted from 1
	 * @param width   in dots; less where the picture would become too large
	 * @param printed words to mark wherever they stand on the page; empty for none
	 * @throws UnreadableReport where the file cannot be read or has no such page
	 */
	public static byte[] png(Path file, int page, int width, String printed) throws UnreadableReport {
		try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
				PDDocument document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
			if (page < 1 || page > document.getNumberOfPages()) {
				throw new UnreadableReport(NLS.bind(Messages.PdfPicture_noPage, file, page));
			}
			PDRectangle box = document.getPage(page - 1).getCropBox();
			boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
			double across = Math.max(1, turned ? box.getHeight() : box.getWidth());
			double down = Math.max(1, turned ? box.getWidth() : box.getHeight());
			double scale = Math.min(width / across, Math.sqrt(MOST_DOTS / (across * down)));
			PDFRenderer renderer = new PDFRenderer(document);
			renderer.setSubsamplingAllowed(true);
			BufferedImage picture = renderer.renderImage(page - 1, (float) scale);
			mark(picture, new Words(printed).on(document, page), scale);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UnreadableReport(NLS.bind(Messages.PdfPicture_unreadable, file), e);
		}
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

		private static final double AROUND = 1.5;

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
