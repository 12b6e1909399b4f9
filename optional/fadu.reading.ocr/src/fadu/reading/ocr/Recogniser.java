package fadu.reading.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import fadu.reading.formats.PageRecogniser;
import fadu.reading.formats.RecognisedPage;

/**
 * Recognises pages with the networks of PP-OCRv4: one finds the lines, one reads them. A page that is a little turned is turned
 * back.
 * Where tesseract is installed it reads the lines with numbers a second time.
 */
public final class Recogniser implements PageRecogniser {

	private static final String DETECTION = "/models/ch_PP-OCRv4_det_infer.onnx";
	private static final String READING = "/models/ch_PP-OCRv4_rec_infer.onnx";
	private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";
	/** In radians: a page that is turned less is read as it is. */
	private static final double STRAIGHT = 0.003;
	/** How many times as long as high a line of red print is at least; what a seal says runs around it. */
	private static final double LONG = 4;

	private Detector detector;
	private LineReader reader;
	private final SecondReader second = new SecondReader();

	@Override
	public RecognisedPage read(BufferedImage page, BooleanSupplier cancelled) throws IOException {
		load();
		Picture pale = Picture.withoutSeals(page);
		PrintBoxes found = detector.find(pale);
		check(cancelled);
		double skew = Math.abs(found.skew()) < STRAIGHT ? 0 : found.skew();
		Picture straight = skew == 0 ? pale : pale.turned(-skew);
		List<PrintBoxes.Box> boxes = skew == 0 ? found.boxes() : detector.find(straight).boxes();
		check(cancelled);
		List<RecognisedPage.Line> lines = lines(straight, boxes, cancelled);
		if (hasRed(page)) {
			Picture withRed = skew == 0 ? Picture.withRed(page) : Picture.withRed(page).turned(-skew);
			List<PrintBoxes.Box> red = detector.find(withRed).boxes().stream()
					.filter(box -> box.width() > LONG * box.height() && boxes.stream().noneMatch(box::overlaps)).toList();
			lines.addAll(lines(withRed, red, cancelled));
		}
		return new RecognisedPage(skew, second.compared(straight, lines, cancelled));
	}

	/** The networks are loaded for the first page. */
	private synchronized void load() throws IOException {
		if (reader == null) {
			detector = new Detector(new Network(DETECTION));
			reader = new LineReader(new Network(READING), CHARACTERS);
		}
	}

	private List<RecognisedPage.Line> lines(Picture page, List<PrintBoxes.Box> boxes, BooleanSupplier cancelled)
			throws IOException {
		List<RecognisedPage.Line> lines = new ArrayList<>();
		for (PrintBoxes.Box box : boxes) {
			check(cancelled);
			List<RecognisedPage.Sign> signs = reader.read(page, box);
			if (!signs.isEmpty()) {
				lines.add(new RecognisedPage.Line(signs, (float) box.top(), (float) box.bottom()));
			}
		}
		return lines;
	}

	private static boolean hasRed(BufferedImage page) {
		int red = 0;
		int looked = 0;
		for (int y = 0; y < page.getHeight(); y += 4) {
			for (int x = 0; x < page.getWidth(); x += 4) {
				int dot = page.getRGB(x, y);
				looked++;
				red += (dot >> 16 & 255) - Math.max(dot >> 8 & 255, dot & 255) > 80 ? 1 : 0;
			}
		}
		return red * 2000L > looked;
	}

	private static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

}
