package fadu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.ReportDesign;
import fadu.question.ReportData;
import fadu.report.format.ReportFormat;
import fadu.report.stamp.Changes;
import fadu.report.stamp.Stamp;
import fadu.report.stamp.StampedFile;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * Takes a report that was made before, makes it again from the same design and choice in the present workspace, and tells what has
 * changed since.
 */
public final class RerunReport {

	private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\\\x00]+");

	private final Workspace workspace;
	private final Path folder;

	/**
	 * @param workspace where the figures are
	 * @param report    the report; a design that lies in a file is looked for beside it
	 */
	public RerunReport(Workspace workspace, Path report) {
		this.workspace = workspace;
		this.folder = report.toAbsolutePath().getParent();
	}

	/**
	 * The stamp of a report.
	 *
	 * @throws ReportException where the file cannot be read or is no report of Fadu
	 */
	public static Stamp stamp(Path file) throws ReportException {
		try {
			if (!Files.isRegularFile(file)) {
				throw new ReportException(NLS.bind(Messages.RerunReport_noFile, file));
			}
			return StampedFile.read(file).orElseThrow(() -> new ReportException(NLS.bind(Messages.RerunReport_noStamp, file)));
		} catch (IOException e) {
			throw new ReportException(NLS.bind(Messages.RerunReport_noFile, file), e);
		}
	}

	/**
	 * What has changed since.
	 *
	 * @throws UserException where the design, a metric or a district is no longer there
	 */
	public Changes changes(Stamp stamp) throws UserException {
		ReportData data = new ReportData(workspace, selection(stamp), stamp.withUnreviewed(), ZonedDateTime.now());
		return Changes.between(stamp, Stamp.of(design(stamp), data, stamp.parameters(), format(stamp)));
	}

	/**
	 * Makes the report again.
	 *
	 * @param target where it goes; the ending says in which format, that of the report where it says none
	 * @throws UserException where the design, a metric or a district is no longer there, or the report cannot be made
	 */
	public Path run(Stamp stamp, Path target, IProgressMonitor monitor) throws UserException {
		ReportFormat format = ReportFormat.of(String.valueOf(target.getFileName())).orElse(format(stamp));
		return new RunReport(workspace, stamp.withUnreviewed(), stamp.leftOut()).run(design(stamp), selection(stamp),
				Map.copyOf(stamp.parameters()), format, target, monitor);
	}

	private ReportDesign design(Stamp stamp) throws ReportException {
		if (DesignFile.isMeant(stamp.design()) && FILE_NAME.matcher(stamp.design()).matches()) {
			return DesignFile.of(DesignFile.find(stamp.design(), folder, workspace));
		}
		Optional<ReportDesign> design = workspace.catalogue().report(stamp.design());
		return design.orElseThrow(() -> new ReportException(NLS.bind(Messages.RerunReport_noDesign, stamp.design())));
	}

	private Selection selection(Stamp stamp) throws UserException {
		return Selection.of(workspace, stamp.metrics(), stamp.districts(), stamp.period());
	}

	private static ReportFormat format(Stamp stamp) {
		return ReportFormat.of(stamp.format()).orElse(ReportFormat.Layout.PDF);
	}

}
