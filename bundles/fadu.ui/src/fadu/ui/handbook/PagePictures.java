package fadu.ui.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormText;

/**
 * The pictures of the pages, as wide as there is room for them. A picture of the window is larger than its page: a click opens it.
 */
final class PagePictures {

	private static final int LEAST = 240;

	private final FormText text;
	private final Map<String, Image> shown = new HashMap<>();

	PagePictures(FormText text) {
		this.text = text;
		text.addDisposeListener(event -> shown.values().forEach(Image::dispose));
	}

	/** Has a picture at hand before the words of its page are set. @param room in pixels */
	void prepare(String picture, int room) {
		int width = Math.max(LEAST, room);
		text.setImage(picture,
				shown.computeIfAbsent(picture + ' ' + width / 40, key -> scaled(text.getDisplay(), picture, width)));
	}

	private static Image scaled(Display display, String picture, int room) {
		URL file = Platform.getBundle("fadu.ui").getEntry(picture);
		if (file == null) {
			return new Image(display, 1, 1);
		}
		try (InputStream in = file.openStream()) {
			Image whole = new Image(display, in);
			Rectangle size = whole.getBounds();
			int width = Math.min(room, size.width);
			int height = Math.max(1, size.height * width / size.width);
			Image small = new Image(display, width, height);
			GC gc = new GC(small);
			gc.setAntialias(SWT.ON);
			gc.setInterpolation(SWT.DEFAULT); // as smooth where it gets smaller, in a tenth of the time
			gc.drawImage(whole, 0, 0, size.width, size.height, 0, 0, width, height);
			gc.dispose();
			whole.dispose();
			return small;
		} catch (IOException | SWTException e) {
			ILog.of(PagePictures.class).warn(picture, e);
			return new Image(display, 1, 1);
		}
	}

	/** Opens a picture as large as it is, with the program for pictures. */
	static void open(String picture) {
		URL file = Platform.getBundle("fadu.ui").getEntry(picture);
		if (file != null) {
			try (InputStream in = file.openStream()) {
				Path copy = Files.createTempFile("fadu", ".png");
				copy.toFile().deleteOnExit();
				Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
				Program.launch(copy.toString());
			} catch (IOException e) {
				ILog.of(PagePictures.class).warn(picture, e);
			}
		}
	}

}
