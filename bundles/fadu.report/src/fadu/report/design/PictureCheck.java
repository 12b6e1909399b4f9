package fadu.report.design;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks at a picture that lies in a design: a PNG or JPEG of reasonable size, whatever it says it is. */
public final class PictureCheck {

	private static final Set<String> FORMATS = Set.of("png", "jpeg");
	/** The longest side in pixels: A4 at 300 dots per inch. */
	private static final int LONGEST = 3508;
	/** The most bytes of a picture. */
	public static final int MOST_BYTES = 2_000_000;

	private PictureCheck() {
	}

	static boolean passes(String base64) {
		try {
			byte[] data = Base64.getMimeDecoder().decode(base64.strip());
			return data.length <= MOST_BYTES && passes(data);
		} catch (IllegalArgumentException | IOException e) {
			// Not Base64, or a picture that breaks off: refused like any other that is none.
			return false;
		}
	}

	/** Whether a design may hold the picture. */
	public static boolean passes(byte[] data) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return false;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) && reader.getWidth(0) <= LONGEST
						&& reader.getHeight(0) <= LONGEST;
			} finally {
				reader.dispose();
			}
		}
	}

}
