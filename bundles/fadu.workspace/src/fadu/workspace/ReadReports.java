package fadu.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.reading.Figure;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.formats.Doubt;
import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Place;
import fadu.reading.metric.MetricLexicon;

/** Reads the figures of report files; nothing is stored. */
public final class ReadReports {

	/** The highest confidence of a figure at a place where the order of the text is in doubt. */
	private static final double DOUBTED = 0.8;

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
	 * Reads one file of any format that can be read; a path may lead through an archive; {@code -} is the standard input.
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
		Reading reading;
		try {
			reading = reader.read(source.text(), context);
		} catch (OutOfMemoryError e) {
			throw new UserException(NLS.bind(Messages.ReadReports_memory, report.file()), e);
		}
		return new Result(report.file(), report.sha256(), source, source.doubts().isEmpty() ? reading : doubted(reading, source));
	}

	/** A figure at a place that is doubted cannot be surer than its place. */
	private static Reading doubted(Reading reading, ExtractedText source) {
		Set<Place> places = source.doubts().stream().map(Doubt::place).collect(Collectors.toSet());
		List<Figure> figures = reading.figures().stream()
				.map(figure -> source.places().at(figure.span().start()).filter(places::contains).isPresent()
						? new Figure(figure.span(), figure.text(), figure.quantity(), figure.kind(), figure.metric(),
								figure.metricName(),
								figure.domain(), figure.district(), figure.scope(), figure.period(), figure.relation(),
								Math.min(figure.confidence(), DOUBTED), figure.trace())
						: figure)
				.toList();
		return new Reading(figures, reading.rejected(), reading.period(), reading.district(), reading.wholeYear());
	}

	/**
	 * The text of a file with its places and notes, without reading its figures.
	 *
	 * @throws UserException where it cannot be read
	 */
	public static ExtractedText text(Path file) throws UserException {
		return ReportText.of(file, () -> false).source();
	}

}
