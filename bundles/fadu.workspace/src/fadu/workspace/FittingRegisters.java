package fadu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fadu.catalogue.Catalogue;
import fadu.reading.formats.Spreadsheet;
import fadu.reading.formats.UnreadableReport;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.HeadingsFit;

/** Which registers a spreadsheet may hold rows of, by its headings. Nothing is changed. */
public final class FittingRegisters {

	/** To guess is not worth reading more, in bytes. */
	private static final long MOST = 32L * 1024 * 1024;

	private FittingRegisters() {
	}

	/** The registers that the headings fit, the best first; none where the file is large or no spreadsheet that can be read. */
	public static List<RegisterDefinition> of(Catalogue catalogue, Path file) {
		HeadingsFit fit = new HeadingsFit(catalogue.registers());
		try {
			if (Files.size(file) <= MOST) {
				Spreadsheet.read(file, fit);
			}
		} catch (IOException | UnreadableReport e) {
			return List.of(); // who takes the file in is told why it cannot be read
		}
		return fit.best();
	}

}
