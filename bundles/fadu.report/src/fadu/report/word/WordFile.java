package fadu.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * The parts of a Word file. Those that are alike in every report (styles, fonts, settings, page numbers) lie beside this
 * class as they are written; the body and the foot-notes are written as the report comes in, so that a long one needs no
 * more memory than its text.
 */
final class WordFile {

	/** The footer of pages on the right. */
	static final String ODD_FOOTER = "rIdOddFooter";
	/** The footer of pages on the left. */
	static final String EVEN_FOOTER = "rIdEvenFooter";
	/** The footer of pages on the right that lie on their side. */
	static final String ODD_TURNED_FOOTER = "rIdOddTurnedFooter";
	/** The footer of pages on the left that lie on their side. */
	static final String EVEN_TURNED_FOOTER = "rIdEvenTurnedFooter";

	private static final Map<String, String> ENDINGS = Map.of("image/png", "png", "image/jpeg", "jpeg", "image/gif", "gif");

	private final OPCPackage file;
	private final PackagePart body;
	private PackagePart notes;
	private int pictures;

	/** An empty file for a report in the language, of one page or of more. */
	WordFile(OutputStream out, Locale language, boolean onePage) throws IOException {
		try {
			file = OPCPackage.create(out);
			body = part(XWPFRelation.DOCUMENT.getDefaultFileName(), XWPFRelation.DOCUMENT.getContentType());
			file.addRelationship(body.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
			styles(Locale.ENGLISH.getLanguage().equals(language.getLanguage()), onePage);
			copy(XWPFRelation.FONT_TABLE, "fontTable.xml", "fontTable.xml", Optional.empty());
			copy(XWPFRelation.SETTINGS, "settings.xml", "settings.xml", Optional.empty());
			copy(XWPFRelation.FOOTER, "footer1.xml", "footer_odd.xml", Optional.of(ODD_FOOTER));
			copy(XWPFRelation.FOOTER, "footer2.xml", "footer_even.xml", Optional.of(EVEN_FOOTER));
			copy(XWPFRelation.FOOTER, "footer3.xml", "footer_odd_turned.xml", Optional.of(ODD_TURNED_FOOTER));
			copy(XWPFRelation.FOOTER, "footer4.xml", "footer_even_turned.xml", Optional.of(EVEN_TURNED_FOOTER));
		} catch (OpenXML4JException e) {
			throw new IOException(e);
		}
	}

	/** Where the body is written to. */
	OutputStream body() throws IOException {
		return body.getOutputStream();
	}

	/** Where the foot-notes are written to; once. */
	OutputStream footnotes() throws IOException {
		try {
			notes = related(XWPFRelation.FOOTNOTE, "footnotes.xml", Optional.empty());
			return notes.getOutputStream();
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	/** Where the notes in the margin are written to; once. */
	OutputStream marginNotes() throws IOException {
		try {
			return related(XWPFRelation.COMMENT, "comments.xml", Optional.empty()).getOutputStream();
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	/** Whether pictures of the type can be put in. */
	static boolean takes(String type) {
		return ENDINGS.containsKey(type);
	}

	/** Puts a picture in; gives the identifier of the relationship by which the body refers to it. */
	String picture(byte[] data, String type) {
		try {
			PackagePart picture = part("/word/media/picture" + ++pictures + '.' + ENDINGS.get(type), type);
			try (OutputStream out = picture.getOutputStream()) {
				out.write(data);
			}
			return body.addRelationship(picture.getPartName(), TargetMode.INTERNAL, XWPFRelation.IMAGES.getRelation()).getId();
		} catch (InvalidFormatException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The identifier of the relationship to a page of the web. */
	String address(URI address) {
		return body.addExternalRelationship(address.toString(), XWPFRelation.HYPERLINK.getRelation()).getId();
	}

	/** Takes links to the bookmarks out of the body and the foot-notes, which are whole by now. */
	void withoutLinksTo(Set<String> bookmarks) throws IOException {
		if (!bookmarks.isEmpty()) {
			DeadLinks.remove(body, bookmarks);
			DeadLinks.remove(notes, bookmarks);
		}
	}

	/** Writes the file out. */
	void close(String title, String creator) throws IOException {
		try {
			file.getPackageProperties().setTitleProperty(title);
			file.getPackageProperties().setCreatorProperty(creator);
			file.getPackageProperties().setCreatedProperty(Optional.of(new Date()));
			file.close();
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private void styles(boolean english, boolean onePage) throws IOException, InvalidFormatException {
		String name = english ? "styles_en.xml" : "styles.xml";
		try (InputStream in = WordFile.class.getResourceAsStream(name);
				OutputStream out = related(XWPFRelation.STYLES, "styles.xml", Optional.empty()).getOutputStream()) {
			out.write(onePage ? OnePageStyles.of(in, english) : in.readAllBytes());
		}
	}

	private void copy(POIXMLRelation kind, String name, String resource, Optional<String> identifier)
			throws IOException, InvalidFormatException {
		try (InputStream in = WordFile.class.getResourceAsStream(resource);
				OutputStream out = related(kind, name, identifier).getOutputStream()) {
			in.transferTo(out);
		}
	}

	private PackagePart related(POIXMLRelation kind, String name, Optional<String> identifier) throws InvalidFormatException {
		PackagePart part = part("/word/" + name, kind.getContentType());
		body.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation(), identifier.orElse(null));
		return part;
	}

	private PackagePart part(String name, String type) throws InvalidFormatException {
		PackagePartName partName = PackagingURIHelper.createPartName(name);
		return file.createPart(partName, type);
	}

}
