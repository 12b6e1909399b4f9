package fadu.report.word;

import java.util.Optional;

import fadu.report.word.Block.Picture;

/** Writes pictures in line with the text, each in a paragraph of its own. */
final class PictureWriter {

	/** English metric units in a millimetre. */
	private static final int UNITS = 36_000;

	private final WordXml xml;
	private final WordFile file;
	private final TextWriter text;
	private int number;

	PictureWriter(WordXml xml, WordFile file, TextWriter text) {
		this.xml = xml;
		this.file = file;
		this.text = text;
	}

	/**
	 * Writes a picture, made smaller where it does not fit.
	 *
	 * @param width      room in millimetres
	 * @param keepNext   whether what follows belongs to it
	 * @param sectionEnd what ends the section with it
	 */
	void write(Picture picture, double width, double height, boolean keepNext, Optional<Runnable> sectionEnd) {
		xml.start("w:p").start("w:pPr").value("w:pStyle", Role.CHART.paragraphStyle());
		if (keepNext) {
			xml.empty("w:keepNext");
		}
		sectionEnd.ifPresent(Runnable::run);
		xml.end();
		picture.bookmark().ifPresent(name -> text.inline(new Inline.Bookmark(name)));
		double scale = Math.min(1, Math.min(width / picture.width(), height / picture.height()));
		drawing(picture, Math.round(picture.width() * scale * UNITS), Math.round(picture.height() * scale * UNITS));
		xml.end();
	}

	private void drawing(Picture picture, long width, long height) {
		number++;
		String name = "picture" + number;
		xml.start("w:r").start("w:drawing");
		xml.start("wp:inline").with("distT", 0).with("distB", 0).with("distL", 0).with("distR", 0);
		xml.empty("wp:extent").with("cx", width).with("cy", height);
		xml.empty("wp:docPr").with("id", number).with("name", name).with("descr", picture.description());
		xml.start("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks").with("noChangeAspect", 1).end();
		xml.start("a:graphic").start("a:graphicData").with("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
		xml.start("pic:pic");
		xml.start("pic:nvPicPr").empty("pic:cNvPr").with("id", number).with("name", name).empty("pic:cNvPicPr").end();
		xml.start("pic:blipFill").start("a:blip").with("r:embed", file.picture(picture.data(), picture.type())).end();
		xml.start("a:stretch").empty("a:fillRect").end().end();
		xml.start("pic:spPr").start("a:xfrm").empty("a:off").with("x", 0).with("y", 0);
		xml.empty("a:ext").with("cx", width).with("cy", height).end();
		xml.start("a:prstGeom").with("prst", "rect").empty("a:avLst").end().end();
		xml.end().end().end().end().end().end();
	}

}
