package fadu.reading.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The picture of a page in grey, as the networks see it. */
final class Picture {

	private final BufferedImage grey;

	private Picture(BufferedImage grey) {
		this.grey = grey;
	}

	/** The page with red turned pale: a seal over print hides it no more. */
	static Picture withoutSeals(BufferedImage page) {
		return new Picture(grey(page, true));
	}

	/** The page in which red is as dark as it looks. */
	static Picture withRed(BufferedImage page) {
		return new Picture(grey(page, false));
	}

	private static BufferedImage grey(BufferedImage page, boolean redIsPale) {
		int width = page.getWidth();
		int height = page.getHeight();
		BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			page.getRGB(0, y, width, 1, row, 0, width);
			for (int x = 0; x < width; x++) {
				int red = row[x] >> 16 & 255;
				int green = row[x] >> 8 & 255;
				int blue = row[x] & 255;
				row[x] = redIsPale ? red : (red * 299 + green * 587 + blue * 114) / 1000;
			}
			grey.getRaster().setPixels(0, y, width, 1, row);
		}
		return grey;
	}

	int width() {
		return grey.getWidth();
	}

	int height() {
		return grey.getHeight();
	}

	/** The page turned around its middle, clockwise, in radians. */
	Picture turned(double angle) {
		BufferedImage turned = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = pen(turned);
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, width(), height());
		pen.rotate(angle, width() / 2.0, height() / 2.0);
		pen.drawImage(grey, 0, 0, null);
		pen.dispose();
		return new Picture(turned);
	}

	/** A part of the page at another size. */
	BufferedImage part(Rectangle part, int width, int height) {
		BufferedImage from = grey.getSubimage(part.x, part.y, part.width, part.height);
		while (from.getWidth() >= 2 * width && from.getHeight() >= 2 * height) { // by halves, so that no dot is passed over
			from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
		}
		return drawn(from, width, height);
	}

	private static BufferedImage drawn(BufferedImage from, int width, int height) {
		BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D pen = pen(to);
		pen.drawImage(from, 0, 0, width, height, null);
		pen.dispose();
		return to;
	}

	private static Graphics2D pen(BufferedImage picture) {
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		return pen;
	}

	/**
	 * What a network takes: three equal planes.
	 *
	 * @param means of each plane
	 * @param spans by which what is left is divided
	 */
	static Network.Tensor tensor(BufferedImage grey, float[] means, float[] spans) {
		int width = grey.getWidth();
		int height = grey.getHeight();
		int plane = width * height;
		float[] values = new float[3 * plane];
		int[] dots = grey.getRaster().getPixels(0, 0, width, height, (int[]) null);
		for (int channel = 0; channel < 3; channel++) {
			for (int i = 0; i < plane; i++) {
				values[channel * plane + i] = (dots[i] / 255f - means[channel]) / spans[channel];
			}
		}
		return new Network.Tensor(values, new long[]{1, 3, height, width});
	}

}
