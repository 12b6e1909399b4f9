package fadu.report;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

import fadu.report.font.FontFinder;
import fadu.report.font.Typeface;

/** The typeface of this machine's reports, looked for once. */
public final class ReportFonts {

	private static Optional<Typeface> found;

	private ReportFonts() {
	}

	/** The typeface; nothing where no font with Chinese characters is at hand. */
	public static synchronized Optional<Typeface> typeface() {
		if (found == null) {
			found = FontFinder.ofMachine(productFolder()).find();
		}
		return found;
	}

	/** What to tell the user where no Chinese font can be embedded in PDF files; nothing where one can. */
	public static Optional<String> warning() {
		return warning(typeface());
	}

	/** The same for a typeface that was looked for. */
	public static Optional<String> warning(Optional<Typeface> typeface) {
		return typeface.isPresent() ? Optional.empty() : Optional.of(Messages.ReportFonts_none);
	}

	private static Optional<Path> productFolder() {
		Location location = Platform.getInstallLocation();
		URL url = location == null ? null : location.getURL();
		try {
			return url == null || !"file".equals(url.getProtocol())
					? Optional.empty()
					: Optional.of(new File(URIUtil.toURI(url)).toPath());
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

}
