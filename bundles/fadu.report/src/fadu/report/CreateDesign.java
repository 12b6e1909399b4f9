package fadu.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import fadu.report.build.DesignBuilder;
import fadu.report.build.NewReport;

/** Writes a design of one's own to a file, and on demand what a designer program needs to show it. */
public final class CreateDesign {

	/** What stands beside a design for BIRT Designer, which knows nothing of plug-ins. */
	private static final List<String> BESIDE = List.of("fadu.rptlibrary", "fadu_report.properties", "fadu_report_en.properties");

	private CreateDesign() {
	}

	/**
	 * Writes the design.
	 *
	 * @param report      what is wanted
	 * @param file        where to; each file is whole or not there
	 * @param withLibrary whether the library and its texts are put beside it
	 * @param replace     whether files that are there are replaced
	 * @return the files that were written
	 * @throws ReportException where a file is there, or cannot be written
	 */
	public static List<Path> run(NewReport report, Path file, boolean withLibrary, boolean replace) throws ReportException {
		Path folder = file.toAbsolutePath().getParent();
		List<Path> files = new ArrayList<>(List.of(file));
		if (withLibrary) {
			BESIDE.forEach(name -> files.add(folder.resolve(name)));
		}
		for (Path each : files) {
			if (!replace && Files.exists(each)) {
				throw new ReportException(NLS.bind(Messages.CreateDesign_exists, each));
			}
		}
		RunReport.engine();
		byte[] design = DesignBuilder.build(report);
		try {
			Files.createDirectories(folder);
			write(design, file);
			for (Path beside : files.subList(1, files.size())) {
				write(bytes(beside.getFileName().toString()), beside);
			}
			return files;
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.RunReport_noTarget, file), e);
		}
	}

	private static void write(byte[] bytes, Path file) throws IOException {
		Path temporary = file.toAbsolutePath().resolveSibling('.' + UUID.randomUUID().toString() + ".part");
		try {
			Files.write(temporary, bytes);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static byte[] bytes(String name) throws IOException {
		URL entry = Platform.getBundle("fadu.report").getEntry("reports/" + name);
		try (InputStream in = entry.openStream()) {
			return in.readAllBytes();
		}
	}

}
