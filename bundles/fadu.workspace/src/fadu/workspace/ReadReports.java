package fadu.workspace;

import java.nio.file.Path;

import fadu.catalogue.Catalogue;
import fadu.reading.MetricLexicon;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;

/** Reads the figures of report files; nothing is stored. */
public final class ReadReports {

	private final ReportReader reader;

	/** A reader that knows the metrics of the catalogue. */
	public ReadReports(Catalogue catalogue) {
		this.reader = new ReportReader(MetricLexicon.ofDomains(catalogue.domains()));
	}

	/**
	 * What was read in one file.
	 *
	 * @param file    the file
	 * @param sha256  SHA-256 of its bytes, in hexadecimal
	 * @param text    the text as decoded; spans count its code points
	 * @param reading the figures
	 */
	public record Result(Path file, String sha256, String text, Reading reading) {
	}

	/**
	 * Reads one file: UTF-8 or GB18030 text.
	 *
	 * @param context what the user says about the document; otherwise it is found in the text
	 * @throws UserException where the file is missing, empty, too large or no text
	 */
	public Result read(Path file, ReadingContext context) throws UserException {
		ReportText report = ReportText.of(file);
		return new Result(file, report.sha256(), report.text(), reader.read(report.text(), context));
	}

}
