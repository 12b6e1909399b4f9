package fadu.report.engine;

import java.util.Base64;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts pictures into the HTML file itself, so that one file is the whole report. Pictures from elsewhere are left out. */
final class EmbeddedImages extends HTMLImageHandler {

	@Override
	public String onCustomImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onDesignImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onDocImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onFileImage(IImage image, IReportContext context) {
		return null;
	}

	@Override
	public String onURLImage(IImage image, IReportContext context) {
		return null;
	}

	private static String embed(IImage image) {
		String type = image.getMimeType();
		return "data:" + (type == null ? "image/png" : type) + ";base64,"
				+ Base64.getEncoder().encodeToString(image.getImageData());
	}

}
