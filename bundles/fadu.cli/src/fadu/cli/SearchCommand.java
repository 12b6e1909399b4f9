package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.SearchReports;
import fadu.workspace.SearchReports.Hit;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu search}: words in the imported reports. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "WORDS", descriptionKey = "searched")
	private String words;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	SearchCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<Hit> hits = new SearchReports(session.open(folder)).find(words);
		hits.forEach(hit -> session.out().println(line(hit)));
		if (hits.isEmpty()) {
			session.out().println(NLS.bind(Messages.SearchCommand_nothing, words));
		}
		return 0;
	}

	private static String line(Hit hit) {
		return switch (hit) {
		case Hit.OfDistrict district -> NLS.bind(Messages.SearchCommand_district, district.text());
		case Hit.OfReport report -> NLS.bind(Messages.SearchCommand_report, report.text(), report.report().getFileName());
		case Hit.OfMetric metric -> NLS.bind(Messages.SearchCommand_metric,
				new Object[]{metric.text(), metric.figures(), metric.report().getFileName()});
		case Hit.OfSentence sentence -> NLS.bind(Messages.SearchCommand_sentence, sentence.text(), sentence.report().getFileName());
		};
	}

}
