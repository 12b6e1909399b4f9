package fadu.reading.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Finds where there is print on a page. */
final class Detector {

	private static final int LONGEST_SIDE = 1600;
	/** The network takes sides that are multiples of this. */
	private static final int STEP = 32;
	/** With which its pictures were normalised when it was trained. */
	private static final float[] MEANS = {0.485f, 0.456f, 0.406f};
	private static final float[] SPANS = {0.229f, 0.224f, 0.225f};

	private final Network network;

	Detector(Network network) {
		this.network = network;
	}

	PrintBoxes find(Picture page) throws IOException {
		double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(page.width(), page.height()));
		int width = side(page.width() * scale);
		int height = side(page.height() * scale);
		BufferedImage small = page.part(new Rectangle(page.width(), page.height()), width, height);
		float[] map = network.run(Picture.tensor(small, MEANS, SPANS)).values();
		return PrintBoxes.of(map, width, height, (double) page.width() / width, (double) page.height() / height);
	}

	private static int side(double length) {
		return Math.max(STEP, (int) Math.round(length / STEP) * STEP);
	}

}
