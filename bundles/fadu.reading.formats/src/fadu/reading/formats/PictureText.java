package fadu.reading.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Recognises the print on a picture: PNG, JPEG, GIF, and TIFF of several pages. One page is in memory at a time. */
final class PictureText {

	/** Dots of a picture beyond which only every second or third is looked at; beyond the other it is not read at all. */
	private static final long MOST_DOTS = 24_000_000;
	private static final long TOO_MANY_DOTS = 400_000_000;
	/** The width of a page, in points, as if it were of A4: a picture does not say how large it is. */
	private static final float PAGE_WIDTH = 595;

	private PictureText() {
	}

	static ExtractedText read(Path file, String name, PageRecogniser recogniser, Budget budget)
			throws IOException, UnreadableReport {
		Recognition recognition = new Recognition(recogniser, budget);
		List<PdfPage> pages = new ArrayList<>();
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			ImageReader reader = reader(in);
			try {
				int count = reader.getNumImages(true);
				Recognition.checkPages(name, count);
				for (int page = 1; page <= count; page++) {
					BufferedImage picture = picture(reader, page);
					float height = PAGE_WIDTH * picture.getHeight() / picture.getWidth();
					pages.add(recognition.page(picture, page, PAGE_WIDTH, height, count));
				}
			} finally {
				reader.dispose();
			}
		}
		return PdfText.text(PdfMargins.without(pages), Format.PICTURE, List.of(), recognition.doubts(), budget);
	}

	/** A page as it is shown. */
	static BufferedImage picture(Path file, int page) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			ImageReader reader = reader(in);
			try {
				return picture(reader, page);
			} finally {
				reader.dispose();
			}
		}
	}

	private static ImageReader reader(ImageInputStream in) throws IOException {
		var readers = ImageIO.getImageReaders(in);
		if (!readers.hasNext()) {
			throw new IOException("no picture");
		}
		ImageReader reader = readers.next();
		reader.setInput(in);
		return reader;
	}

	private static BufferedImage picture(ImageReader reader, int page) throws IOException {
		long dots = (long) reader.getWidth(page - 1) * reader.getHeight(page - 1);
		if (dots > TOO_MANY_DOTS || dots == 0) {
			throw new Budget.Exceeded(Budget.Exceeded.What.BYTES);
		}
		ImageReadParam wanted = reader.getDefaultReadParam();
		int every = (int) Math.ceil(Math.sqrt((double) dots / MOST_DOTS));
		wanted.setSourceSubsampling(every, every, 0, 0);
		return reader.read(page - 1, wanted);
	}

}
