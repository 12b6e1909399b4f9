package fadu.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.Level;
import fadu.model.SourceDocument;
import fadu.workspace.EditReports;
import fadu.workspace.OpenReports;
import fadu.workspace.ReportDetails;
import fadu.workspace.ReviewFigures;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu review describe}: what is known of a report itself. */
@Command(name = "describe")
final class ReviewDescribeCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Option(names = "--title", paramLabel = "WORDS", descriptionKey = "reportTitle")
	private String title;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "ofDistrict")
	private String district;

	@Option(names = "--level", paramLabel = "province|city|district|town|unknown", descriptionKey = "ofLevel")
	private Level level;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "ofPeriod")
	private String period;

	@Option(names = "--cut-off-stated", negatable = true, descriptionKey = "cutOffStated")
	private Boolean cutOffStated;

	@Option(names = "--least-months", paramLabel = "NUMBER", descriptionKey = "leastMonths")
	private Integer leastMonths;

	@Option(names = "--truncated", negatable = true, descriptionKey = "truncated")
	private Boolean truncated;

	@Option(names = "--published", paramLabel = "DAY", descriptionKey = "published")
	private String published;

	@Option(names = "--note", paramLabel = "WORDS", descriptionKey = "note")
	private String note;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	ReviewDescribeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		EditReports reports = new EditReports(workspace, author.person());
		SourceDocument report = new OpenReports(workspace)
				.open(new ReviewFigures(workspace, author.person()).report(document).getSha256()).orElseThrow().document();
		ReportDetails now = reports.details(report);
		ReportDetails wanted = new ReportDetails(Objects.requireNonNullElse(title, now.title()),
				Objects.requireNonNullElse(district, now.district()), period == null ? now.period() : Selection.period(period),
				Objects.requireNonNullElse(cutOffStated, now.cutOffStated()),
				Objects.requireNonNullElse(leastMonths, now.leastMonths()), Objects.requireNonNullElse(truncated, now.truncated()),
				Objects.requireNonNullElse(published, now.published()), Objects.requireNonNullElse(note, now.note()));
		reports.refuseUnseen(report);
		boolean described = reports.describe(report, wanted);
		boolean changed = level != null && reports.level(wanted.district(), level) || described;
		session.out().println(NLS.bind(
				changed ? Messages.ReviewDescribeCommand_changed : Messages.ReviewDescribeCommand_same, report.getFileName()));
		return 0;
	}

}
