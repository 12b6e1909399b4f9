package fadu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import fadu.report.design.PictureCheck;

/** A file with the picture that stands above the title of a report of one's own. */
public final class LogoFile {

	private LogoFile() {
	}

	/**
	 * Its bytes.
	 *
	 * @throws ReportException where it cannot be read, or is no picture that a design may hold
	 */
	public static byte[] read(Path file) throws ReportException {
		try {
			byte[] picture = Files.size(file) <= PictureCheck.MOST_BYTES ? Files.readAllBytes(file) : new byte[0];
			if (PictureCheck.passes(picture)) {
				return picture;
			}
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.LogoFile_refused, file), e);
		}
		throw new ReportException(NLS.bind(Messages.LogoFile_refused, file));
	}

}
