package fadu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.workspace.Workspace;

/** A design that lies in a file of the user's instead of a plug-in. It is checked like any other before it is run. */
public final class DesignFile {

	private static final String ENDING = ".rptdesign";

	private DesignFile() {
	}

	/** Whether what the user typed names a file rather than a contributed design. */
	public static boolean isMeant(String design) {
		return design.endsWith(ENDING);
	}

	/** The folder of the workspace in which the window keeps reports of the user's own. */
	public static Path folder(Workspace workspace) {
		return workspace.folder().resolve("designs");
	}

	/** The file that a name means: as it stands, else in a folder, else among those that the workspace keeps. */
	public static Path find(String name, Path folder, Workspace workspace) {
		Path there = folder.resolve(name);
		Path kept = folder(workspace).resolve(there.getFileName());
		return !Files.exists(there) && Files.exists(kept) ? kept : there;
	}

	/**
	 * The design in the file. Its texts and library are Fadu's.
	 *
	 * @throws ReportException where there is no such file
	 */
	public static ReportDesign of(Path file) throws ReportException {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new ReportException(NLS.bind(Messages.CheckDesigns_noFile, file));
		}
		try {
			String name = file.getFileName().toString();
			return new ReportDesign(name, name, "", "topic", "", file.toUri().toURL(), List.of(),
					Optional.empty());
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.CheckDesigns_noFile, file), e);
		}
	}

}
