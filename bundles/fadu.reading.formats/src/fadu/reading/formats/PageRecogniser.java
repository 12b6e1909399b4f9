package fadu.reading.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Recognises the print on the picture of a page, which has no text of its own. Found as an OSGi service; one instance serves all
 * threads. Fadu has none by itself: the optional plug-in {@code fadu.reading.ocr} brings one.
 */
public interface PageRecogniser {

	/**
	 * The lines of print on a page. The same picture gives the same lines, always.
	 *
	 * @param page      in colours or grey, dark on light
	 * @param cancelled asked often; when it says true, the work ends
	 * @throws CancellationException where it was cancelled
	 * @throws IOException           where the page could not be recognised
	 */
	RecognisedPage read(BufferedImage page, BooleanSupplier cancelled) throws IOException;

}
