package fadu.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.report.CheckDesigns;
import fadu.report.CreateDesign;
import fadu.report.DesignFile;
import fadu.report.build.NewReport;
import fadu.report.design.DesignFinding;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** Reports of one's own: files in a folder of the workspace. */
final class OwnDesigns {

	private static final String ENDING = ".rptdesign";
	private static final int LONGEST = 60;

	private OwnDesigns() {
	}

	/** All of them, by name. */
	static List<ReportDesign> of(Workspace workspace) throws UserException {
		Path folder = DesignFile.folder(workspace);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			List<ReportDesign> own = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).sorted().toList()) {
				ReportDesign design = DesignFile.of(file);
				own.add(new ReportDesign(design.id(), design.id().substring(0, design.id().length() - ENDING.length()),
						Messages.OwnDesigns_description, design.category(), design.plugIn(), design.location(),
						design.parameters(), design.picture()));
			}
			return List.copyOf(own);
		} catch (IOException e) {
			throw new UserException(NLS.bind(Messages.MadeList_unreadable, folder, e.getLocalizedMessage()), e);
		}
	}

	/** The file in which a report with the title is kept. */
	static Path file(Workspace workspace, String title) {
		String name = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
		return DesignFile.folder(workspace).resolve(name.substring(0, Math.min(LONGEST, name.length())) + ENDING);
	}

	/** Writes a report into a file, in the place of one that is there, and says what is wrong with it. */
	static List<DesignFinding> write(NewReport report, Path file) throws UserException {
		CreateDesign.run(report, file, false, true);
		return CheckDesigns.of(file).values().stream().flatMap(List::stream).toList();
	}

}
