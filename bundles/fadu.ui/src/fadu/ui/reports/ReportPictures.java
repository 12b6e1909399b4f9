package fadu.ui.reports;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import fadu.catalogue.ReportDesign;
import fadu.ui.changes.DataChanges;
import fadu.ui.widgets.Palette;

/**
 * The pictures of the first pages of report designs, all of one size. One that has none is shown by the page of another design of
 * its kind, and where there is no such one, by an empty page.
 */
final class ReportPictures {

	private final Map<Optional<URL>, Image> images = new HashMap<>();
	private final Map<String, URL> families = new HashMap<>();
	private final Display display;
	private final DataChanges data;
	private final int size;
	private boolean disposed;

	/**
	 * @param data    reads the pictures in the background
	 * @param designs all that are shown
	 * @param size    width and height of a picture in pixels
	 */
	ReportPictures(Display display, DataChanges data, List<ReportDesign> designs, int size) {
		this.display = display;
		this.data = data;
		this.size = size;
		designs.forEach(design -> design.picture().ifPresent(picture -> families.putIfAbsent(design.category(), picture)));
	}

	/** An empty page at once, and the picture of a design when it was read; both live until all are disposed of. */
	void show(ReportDesign design, Consumer<Image> shown) {
		Image empty = images.computeIfAbsent(Optional.empty(), none -> page(Optional.empty()));
		Optional<URL> picture = design.picture().or(() -> Optional.ofNullable(families.get(design.category())));
		shown.accept(images.getOrDefault(picture, empty));
		if (!images.containsKey(picture)) {
			data.ask(() -> Optional.ofNullable(ImageDescriptor.createFromURL(picture.get()).getImageData(100)), read -> {
				if (!disposed) {
					shown.accept(images.computeIfAbsent(picture, url -> page(read)));
				}
			}, failure -> {
			});
		}
	}

	private Image page(Optional<ImageData> picture) {
		Image page = new Image(display, size, size);
		GC gc = new GC(page);
		gc.setBackground(Palette.PAPER);
		gc.fillRectangle(0, 0, size, size);
		gc.setInterpolation(SWT.DEFAULT); // as smooth where it gets smaller, in a tenth of the time
		if (picture.isEmpty()) {
			gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(size / 6, size / 10, size * 2 / 3, size * 4 / 5);
		} else {
			Image whole = new Image(display, picture.get());
			Rectangle from = whole.getBounds();
			double scale = (double) (size - 4) / Math.max(from.width, from.height);
			int width = (int) (from.width * scale);
			int height = (int) (from.height * scale);
			gc.drawImage(whole, 0, 0, from.width, from.height, (size - width) / 2, (size - height) / 2, width, height);
			whole.dispose();
		}
		gc.dispose();
		return page;
	}

	void dispose() {
		disposed = true;
		new ArrayList<>(images.values()).forEach(Image::dispose);
		images.clear();
	}

}
