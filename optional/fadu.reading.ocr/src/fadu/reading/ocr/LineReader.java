package fadu.reading.ocr;

import java.awt.Rectangle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import fadu.reading.formats.RecognisedPage.Sign;

/** Reads the characters of a line of print. */
final class LineReader {

	private static final int HEIGHT = 48;
	private static final int WIDEST = 3200;
	private static final int NARROWEST = 16;
	private static final float[] HALF = {0.5f, 0.5f, 0.5f};

	private final Network network;
	private final List<String> characters;

	/** @param list of the characters that the network knows, one a line */
	LineReader(Network network, String list) throws IOException {
		this.network = network;
		try (InputStream in = LineReader.class.getResourceAsStream(list);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			characters = new ArrayList<>(lines.lines().toList());
			characters.add(" ");
		}
	}

	/** The characters of the print in the box, in dots of the page. */
	List<Sign> read(Picture page, PrintBoxes.Box box) throws IOException {
		Rectangle part = part(page, box);
		int width = Math.clamp(Math.round((float) part.width * HEIGHT / part.height), NARROWEST, WIDEST);
		Network.Tensor answer = network.run(Picture.tensor(page.part(part, width, HEIGHT), HALF, HALF));
		int steps = (int) answer.shape()[1];
		int classes = (int) answer.shape()[2];
		return Ctc.read(answer.values(), steps, classes, characters, part.x, part.width);
	}

	static Rectangle part(Picture page, PrintBoxes.Box box) {
		Rectangle part = new Rectangle((int) box.left(), (int) box.top(), (int) Math.ceil(box.width()),
				(int) Math.ceil(box.height()));
		return part.intersection(new Rectangle(page.width(), page.height()));
	}

}
