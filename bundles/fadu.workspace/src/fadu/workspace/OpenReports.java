package fadu.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.reading.Reading;
import fadu.reading.ReadingContext;
import fadu.reading.Rejected;
import fadu.reading.ReportReader;
import fadu.reading.metric.MetricLexicon;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/** The imported reports of a workspace, and each with its text and its figures. Nothing is changed. */
public final class OpenReports {

	private final Workspace workspace;

	/** The reports of the workspace. */
	public OpenReports(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * A report in a list.
	 *
	 * @param document the report, without its figures
	 * @param district the full name of the district that it is about
	 * @param waiting  how many of its figures wait for a person
	 */
	public record ListedReport(SourceDocument document, String district, int waiting) {
	}

	/** The reports in the order in which they were imported. */
	public List<ListedReport> list() throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return List.of();
		}
		Map<String, Integer> waiting = new HashMap<>();
		List<SourceDocument> documents = Workspace.ask(() -> store.get().inOneState(() -> {
			waiting.putAll(store.get().waiting());
			return store.get().documentList();
		}));
		List<ListedReport> entries = new ArrayList<>();
		for (SourceDocument document : documents) {
			SourceDocument joined = workspace.areas().joined(document);
			entries.add(new ListedReport(joined, workspace.areas().name(joined.getDistrict()),
					waiting.getOrDefault(joined.getSha256(), 0)));
		}
		return entries;
	}

	/**
	 * How many findings of the checks are open about each of the reports, by SHA-256; those of which there is none are left out.
	 */
	public Map<String, Integer> findings(List<ListedReport> listed) throws UserException {
		return new CheckFigures(workspace).count(listed.stream().map(ListedReport::document).toList());
	}

	/**
	 * Whether the workspace has the text of a report, so that its figures can be reviewed.
	 *
	 * @param sha256 hash of its file
	 */
	public boolean has(String sha256) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isPresent() && Workspace.ask(() -> store.get().text(sha256)).isPresent();
	}

	/**
	 * A report with its text, its figures and the numbers that are none.
	 *
	 * @param sha256 hash of its file
	 * @return nothing where the workspace has no such report, as for one that only a plug-in describes
	 */
	public Optional<ReportUnderReview> open(String sha256) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		Optional<String> text = store.isEmpty() ? Optional.empty() : Workspace.ask(() -> store.get().text(sha256));
		if (text.isEmpty()) {
			return Optional.empty();
		}
		List<Observation> figures = figures(sha256);
		Optional<SourceDocument> document = figures.isEmpty()
				? Workspace.ask(() -> store.get().document(sha256)).map(workspace.areas()::joined)
				: Optional.of(figures.getFirst().getDocument());
		return document.map(report -> {
			Reading reading = reading(report, text.get());
			return new ReportUnderReview(report, text.get(), figures, unused(reading, text.get(), figures), reading.figures());
		});
	}

	/** The figures of a report as they stand now, in the order of its text. */
	public List<Observation> figures(String sha256) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		List<Observation> figures = store.isEmpty()
				? List.of()
				: Workspace.ask(() -> store.get().observations(ObservationQuery.all().inDocuments(Set.of(sha256))));
		figures.stream().map(Observation::getDocument).distinct().forEach(workspace.areas()::joined);
		return figures.stream().sorted(Comparator.comparingInt(Observation::getStart).thenComparingInt(Observation::getEnd))
				.toList();
	}

	/** The numbers that the reader puts aside are kept nowhere; they are found again in the text. */
	private static List<Rejected> unused(Reading reading, String text, List<Observation> figures) {
		boolean[] taken = new boolean[text.codePointCount(0, text.length()) + 1];
		figures.forEach(figure -> Arrays.fill(taken, Math.min(figure.getStart(), taken.length),
				Math.min(figure.getEnd(), taken.length), true));
		return reading.rejected().stream().filter(number -> isFree(number, taken)).toList();
	}

	/** What today's reader says of a text of which its district and time are known. */
	Reading reading(SourceDocument report, String text) {
		ReadingContext context = new ReadingContext(Optional.of(report.getPeriod()),
				Optional.of(workspace.areas().name(report.getDistrict())));
		return new ReportReader(MetricLexicon.ofDomains(workspace.catalogue().domains()), workspace.catalogue().places())
				.read(text, context);
	}

	private static boolean isFree(Rejected number, boolean[] taken) {
		for (int i = number.span().start(); i < number.span().end(); i++) {
			if (taken[i]) {
				return false;
			}
		}
		return true;
	}

}
