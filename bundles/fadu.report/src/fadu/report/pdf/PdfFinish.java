package fadu.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes into a PDF file what it is: title, subject, author, language; readers show its title instead of the file's name. */
public final class PdfFinish {

	/**
	 * What a report says of itself.
	 *
	 * @param title    title in the language of the report
	 * @param subject  what it shows; may be empty
	 * @param author   who made it
	 * @param language language tag, e.g. {@code zh-CN}
	 */
	public record Facts(String title, String subject, String author, String language) {
	}

	private PdfFinish() {
	}

	/** Adds the facts at the end of the file; what the engine wrote stays as it is. */
	public static void finish(Path file, Facts facts) throws IOException {
		Path finished = Files.createFile(file.resolveSibling(file.getFileName() + ".pdf")); // with the rights of any new file
		try {
			try (PDDocument document = Loader.loadPDF(file.toFile());
					OutputStream out = new BufferedOutputStream(Files.newOutputStream(finished))) {
				write(document, facts);
				document.saveIncremental(out);
			}
			Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(finished);
		}
	}

	private static void write(PDDocument document, Facts facts) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(facts.title());
		information.setSubject(facts.subject());
		information.setAuthor(facts.author());
		information.getCOSObject().setNeedToBeUpdated(true);
		document.getDocument().getTrailer().setNeedToBeUpdated(true);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage(facts.language());
		PDViewerPreferences preferences = catalog.getViewerPreferences() == null
				? new PDViewerPreferences(new COSDictionary())
				: catalog.getViewerPreferences();
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		preferences.getCOSObject().setNeedToBeUpdated(true);
		catalog.getCOSObject().setNeedToBeUpdated(true);
	}

}
