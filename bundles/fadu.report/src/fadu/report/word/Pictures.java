package fadu.report.word;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.birt.report.engine.content.IImageContent;

import fadu.report.word.Block.Picture;

/**
 * Pictures as the engine hands them over: those of the design itself and those of charts, never those of an address or a
 * file.
 */
final class Pictures {

	private Pictures() {
	}

	/** The picture; nothing where there is none that Word shows. */
	static Optional<Picture> of(IImageContent image, Optional<String> bookmark) {
		byte[] data = image.getData();
		if (data == null) {
			return Optional.empty();
		}
		return reader(data).map(format -> {
			double width = Lengths.millimetres(image.getWidth()).orElse(Lengths.ofPixels(format.size().getWidth()));
			double height = Lengths.millimetres(image.getHeight())
					.orElse(width * format.size().getHeight() / format.size().getWidth());
			String description = Optional.ofNullable(image.getAltText()).or(() -> Optional.ofNullable(image.getHelpText()))
					.orElse("");
			return new Picture(data, format.type(), width, height, description, bookmark);
		});
	}

	private static Optional<Format> reader(byte[] data) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				String type = reader.getOriginatingProvider().getMIMETypes()[0];
				Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
				return WordFile.takes(type) && size.width > 0 && size.height > 0
						? Optional.of(new Format(type, size))
						: Optional.empty();
			} finally {
				reader.dispose();
			}
		} catch (IOException e) {
			// A broken picture is left out; the report goes on.
			return Optional.empty();
		}
	}

	/** Kind and size in pixels. */
	private record Format(String type, Dimension size) {
	}

}
