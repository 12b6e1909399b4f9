package fadu.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.reading.Figure;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;
import fadu.reading.formats.Doubt;
import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Place;
import fadu.reading.formats.Watch;
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
			return source.places().of(figure.span().start(), figure.span().end());
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
	public Result read(Path file, ReadingContext context, Watch cancelled) throws UserException {
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
		Map<Place, Double> most = new HashMap<>();
		List<Figure> figures = reading.figures().stream()
				.map(figure -> most(figure, source, most) < figure.confidence()
						? new Figure(figure.span(), figure.text(), figure.quantity(), figure.kind(), figure.metric(),
								figure.metricName(),
								figure.domain(), figure.district(), figure.scope(), figure.period(), figure.relation(),
								most(figure, source, most), figure.trace())
						: figure)
				.toList();
		return new Reading(figures, reading.rejected(), reading.period(), reading.district(), reading.wholeYear());
	}

	/**
	 * The highest confidence that what stands at the places of a figure can have.
	 *
	 * @param known places that were looked at already: a page of a scan has a place for each character
	 */
	private static double most(Figure figure, ExtractedText source, Map<Place, Double> known) {
		return source.places().between(figure.span().start(), figure.span().end())
				.mapToDouble(place -> known.computeIfAbsent(place, each -> source.doubts().stream()
						.filter(doubt -> doubt.isAbout(each)).mapToDouble(Doubt::most).min().orElse(1)))
				.min().orElse(1);
	}

	/**
	 * The text of a file with its places and notes, without reading its figures.
	 *
	 * @throws UserException where it cannot be read
	 */
	public static ExtractedText text(Path file, Watch watch) throws UserException {
		return ReportText.of(file, watch).source();
	}

}
