package fadu.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import fadu.catalogue.Catalogue;
import fadu.reading.Figure;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Place;
import fadu.reading.metric.MetricLexicon;

/** Reads the figures of report files; nothing is stored. */
public final class ReadReports {

	private final ReportReader reader;

	/** A reader that knows the metrics of the catalogue. */
	public ReadReports(Catalogue catalogue) {
		this.reader = new ReportReader(MetricLexicon.ofDomains(catalogue.domains()), catalogue.places());
	}

	/**
	 * What was read in one file.
	 *
	 * @param file    the file
	 * @param sha256  SHA-256 of its bytes, in hexadecimal
	 * @param source  the text, the way back to the places in the file, and what was left out
	 * @param reading the figures
	 */
	public record Result(Path file, String sha256, ExtractedText source, Reading reading) {

		/** The text; spans count its code points. */
		public String text() {
			return source.text();
		}

		/** Where a figure stands in the file. */
		public Optional<Place> place(Figure figure) {
			return source.places().at(figure.span().start());
		}
	}

	/**
	 * Reads one file: txt, html, docx, xlsx, csv or pdf; {@code -} is the standard input.
	 *
	 * @param context what the user says about the document; otherwise it is found in the text
	 * @throws UserException where the file is missing, empty, too large, damaged, encrypted or no text
	 */
	public Result read(Path file, ReadingContext context) throws UserException {
		return read(file, context, () -> false);
	}

	/**
	 * Reads one file that may take a while.
	 *
	 * @param cancelled asked often; when it says true, reading ends
	 * @throws CancellationException where it was cancelled
	 */
	public Result read(Path file, ReadingContext context, BooleanSupplier cancelled) throws UserException {
		ReportText report = ReportText.of(file, cancelled);
		ExtractedText source = report.source();
		return new Result(report.file(), report.sha256(), source, reader.read(source.text(), context));
	}

}
