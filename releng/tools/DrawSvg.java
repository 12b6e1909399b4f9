import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;

/**
 * Draws an SVG file as a PNG file: {@code java -cp jsvg.jar DrawSvg.java in.svg out.png}. The build makes the splash screen with
 * it, because launchers want a bitmap and no generated file is kept under version control.
 */
final class DrawSvg {

	private DrawSvg() {
	}

	public static void main(String[] arguments) throws IOException {
		Path source = Path.of(arguments[0]);
		Path target = Path.of(arguments[1]);
		SVGDocument picture = new SVGLoader().load(source.toUri().toURL());
		if (picture == null) {
			throw new IOException("not an SVG file: " + source);
		}
		BufferedImage image = new BufferedImage((int) picture.size().width, (int) picture.size().height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		picture.render(null, graphics);
		graphics.dispose();
		Files.createDirectories(target.toAbsolutePath().getParent());
		ImageIO.write(image, "png", target.toFile());
	}

}
