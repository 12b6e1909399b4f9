package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.NameList;
import fadu.report.CreateDesign;
import fadu.report.LogoFile;
import fadu.report.build.AuthorWords;
import fadu.report.build.NewReport;
import fadu.report.build.Part;
import fadu.report.build.ReportLook;
import fadu.workspace.MistypedException;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fadu report new}: writes a short report design of one's own. Metrics, districts and period must be known. */
@Command(name = "new")
final class ReportNewCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "new.title", required = true)
	private String title;

	@Option(names = "--metrics", paramLabel = "CODES", descriptionKey = "new.metrics")
	private String metrics;

	@Option(names = "--districts", paramLabel = "NAMES", descriptionKey = "new.districts")
	private String districts;

	@Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "new.period")
	private String period;

	@Option(names = "--parts", paramLabel = "PARTS", descriptionKey = "new.parts", completionCandidates = Parts.class)
	private String parts;

	@Option(names = "--subtitle", paramLabel = "TEXT", descriptionKey = "new.subtitle", defaultValue = "")
	private String subtitle;

	@Option(names = "--opening", paramLabel = "TEXT", descriptionKey = "new.opening", defaultValue = "")
	private String opening;

	@Option(names = "--closing", paramLabel = "TEXT", descriptionKey = "new.closing", defaultValue = "")
	private String closing;

	@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "new.note", defaultValue = "")
	private String note;

	@Option(names = "--logo", paramLabel = "FILE", descriptionKey = "new.logo")
	private Path logo;

	@Option(names = "--cover", descriptionKey = "new.cover")
	private boolean cover;

	@Option(names = "--portrait", descriptionKey = "new.portrait")
	private boolean portrait;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "new.output", required = true)
	private Path file;

	@Option(names = "--with-library", descriptionKey = "new.library")
	private boolean withLibrary;

	@Option(names = "--force", descriptionKey = "new.force")
	private boolean force;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	ReportNewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		Selection.of(workspace, names(metrics), names(districts), Optional.ofNullable(period));
		NewReport report = new NewReport(title, chosen(), Optional.ofNullable(metrics), Optional.ofNullable(districts),
				Optional.ofNullable(period), AuthorWords.of(subtitle, opening, closing, note), look());
		CreateDesign.run(report, file, withLibrary, force).forEach(session.out()::println);
		return 0;
	}

	private ReportLook look() throws UserException {
		return new ReportLook(portrait, cover, logo == null ? Optional.empty() : Optional.of(LogoFile.read(logo)));
	}

	private List<Part> chosen() throws UserException {
		if (parts == null) {
			return NewReport.USUAL;
		}
		List<Part> chosen = new ArrayList<>();
		for (String name : names(parts)) {
			chosen.add(Part.named(name).orElseThrow(() -> new MistypedException(
					NLS.bind(Messages.ReportNewCommand_part, name.strip(), String.join(", ", Part.ids())))));
		}
		return chosen;
	}

	private static List<String> names(String value) {
		return value == null ? List.of() : NameList.of(value);
	}

	/** The names of the parts, for the help. */
	static final class Parts extends ArrayList<String> {

		private static final long serialVersionUID = 1L;

		Parts() {
			super(Part.ids());
		}
	}

}
