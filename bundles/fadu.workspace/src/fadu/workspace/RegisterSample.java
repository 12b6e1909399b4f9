package fadu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.Spreadsheet;
import fadu.reading.formats.UnreadableReport;
import fadu.register.definition.RegisterDefinition;
import fadu.register.row.RowReader;
import fadu.register.row.RowsRead;
import fadu.register.row.SheetRefused;

/** The made-up rows that a plug-in brings for one of its registers. */
record RegisterSample(RegisterDefinition register) {

	/** Reads them; which district they are of does not matter. */
	RowsRead read() throws UserException {
		Optional<URL> location = register.sample()
				.flatMap(path -> Optional.ofNullable(Platform.getBundle(register.plugIn())).map(bundle -> bundle.getEntry(path)));
		if (location.isEmpty()) {
			throw new UserException(NLS.bind(Messages.RegisterSample_none, register.code()));
		}
		try {
			Path copy = Files.createTempFile("sample", ".csv");
			try (InputStream in = location.get().openStream()) {
				Files.write(copy, in.readAllBytes());
				RowReader reader = new RowReader(register, Optional.of("-"), Optional::of);
				Spreadsheet.read(copy, reader);
				return reader.finish();
			} finally {
				Files.delete(copy);
			}
		} catch (IOException | UnreadableReport | SheetRefused e) {
			throw new UserException(NLS.bind(Messages.Registers_sheet, register.sample().get(), e.getMessage()), e);
		}
	}

}
