package fadu.reading.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.osgi.util.NLS;

/** Says what to do with a file in the container of the older office programs: an old format, or a new one that is encrypted. */
final class OldOfficeFile {

	private OldOfficeFile() {
	}

	static String message(Path file, String name) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			Set<String> parts = container.getRoot().getEntryNames();
			if (parts.contains("EncryptedPackage")) {
				return NLS.bind(Messages.Reader_encrypted, name);
			}
			boolean workbook = parts.contains("Workbook") || parts.contains("Book");
			String wanted = workbook
					? Messages.OldOfficeFile_xls
					: parts.contains("WordDocument")
							? Messages.OldOfficeFile_doc
							: Messages.Reader_otherOffice;
			return NLS.bind(wanted, name);
		}
	}

}
