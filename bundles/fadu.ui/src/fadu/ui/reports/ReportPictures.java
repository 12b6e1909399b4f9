package fadu.ui.reports;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import fadu.catalogue.ReportDesign;
import fadu.ui.widgets.Palette;

/**
 * Pictures of the first pages of reports, all of one size. A design that brings none has that of its family; without one, an empty
 * page.
 */
final class ReportPictures {

	private final Map<Optional<URL>, Image> images = new HashMap<>();
	private final Map<String, URL> families = new HashMap<>();
	private final Display display;
	private final int size;

	/**
	 * @param designs all that are shown
	 * @param size    width and height of a picture in pixels
	 */
	ReportPictures(Display display, List<ReportDesign> designs, int size) {
		this.display = display;
		this.size = size;
		designs.forEach(design -> design.picture().ifPresent(picture -> families.putIfAbsent(design.category(), picture)));
	}

	/** The picture of a design; it lives until all are disposed of. */
	Image of(ReportDesign design) {
		Optional<URL> picture = design.picture().or(() -> Optional.ofNullable(families.get(design.category())));
		return images.computeIfAbsent(picture, this::draw);
	}

	private Image draw(Optional<URL> picture) {
		Image page = new Image(display, size, size);
		GC gc = new GC(page);
		gc.setBackground(Palette.PAPER);
		gc.fillRectangle(0, 0, size, size);
		gc.setInterpolation(SWT.HIGH);
		Image whole = picture.map(url -> ImageDescriptor.createFromURL(url).createImage(false, display)).orElse(null);
		if (whole == null) {
			gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(size / 6, size / 10, size * 2 / 3, size * 4 / 5);
		} else {
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
		new ArrayList<>(images.values()).forEach(Image::dispose);
		images.clear();
	}

}
