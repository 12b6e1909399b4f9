package fadu.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.eclipse.osgi.util.NLS;

/** Reads the cells of xlsx, xlsm, xls, ods and csv files as they are, row by row. */
public final class Spreadsheet {

	private static final long MEGABYTE = 1024L * 1024;

	/** A register is longer than a report. */
	private static final Limits LIMITS = new Limits(256 * MEGABYTE, 512 * MEGABYTE, 4096 * MEGABYTE, Integer.MAX_VALUE,
			Duration.ofMinutes(30));

	private Spreadsheet() {
	}

	/**
	 * Hands over the cells of all visible sheets.
	 *
	 * @throws UnreadableReport where the file is missing, empty, damaged, encrypted, of another format, or beyond the limits; some
	 *                              rows may have been handed over before
	 */
	public static void read(Path file, CellTaker taker) throws UnreadableReport {
		String name = String.valueOf(file.getFileName());
		Budget budget = new Budget(LIMITS, () -> false);
		try {
			Signature signature = signature(file, name);
			switch (signature) {
			case ZIP -> OfficeFile.cells(file, name, budget, taker);
			case OLE2 -> old(file, budget, taker);
			case CSV, TEXT -> CsvText.cells(text(file, name), taker);
			default -> throw new UnreadableReport(NLS.bind(Messages.Spreadsheet_other, name));
			}
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			throw Extractor.failure(e, name, LIMITS);
		}
	}

	private static Signature signature(Path file, String name) throws UnreadableReport, IOException {
		if (Files.isDirectory(file)) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_folder, name));
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(Signature.HEAD);
			if (head.length == 0) {
				throw new UnreadableReport(NLS.bind(Messages.Extractor_empty, name));
			}
			boolean values = name.toLowerCase(Locale.ROOT).matches(".*\\.[ct]sv");
			Signature signature = Signature.of(head, name);
			return values && signature != Signature.ZIP && signature != Signature.OLE2 ? Signature.CSV : signature;
		} catch (NoSuchFileException e) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_missing, name), e);
		}
	}

	private static void old(Path file, Budget budget, CellTaker taker) throws IOException {
		try (InputStream in = Files.newInputStream(file); HSSFWorkbook workbook = new HSSFWorkbook(in)) {
			new XlsCells(workbook, budget).read(taker);
		}
	}

	private static String text(Path file, String name) throws IOException, UnreadableReport {
		if (Files.size(file) > LIMITS.textBytes()) {
			throw new UnreadableReport(NLS.bind(Messages.Extractor_memory, name));
		}
		return Encoding.decode(Files.readAllBytes(file))
				.orElseThrow(() -> new UnreadableReport(NLS.bind(Messages.Spreadsheet_other, name)));
	}

}
