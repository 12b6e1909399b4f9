package fadu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.wording.Wording;
import fadu.workspace.OpenReports.ListedReport;

/**
 * Finds words in the imported reports: in the names of districts and reports, in their sentences, and in the metrics of their
 * figures.
 */
public final class SearchReports {

	private static final Wording WORDS = UserWording.get();
	private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,，](?=\\d)");
	private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)(?=\\d)");
	/** So many of each kind are told. */
	private static final int MOST = 20;
	/** So many texts are looked through; reading all of a province would keep the user waiting. */
	private static final int TEXTS = 500;

	private final Workspace workspace;

	/** Looks through the reports of the workspace. */
	public SearchReports(Workspace workspace) {
		this.workspace = workspace;
	}

	/** A place where the words were found. */
	public sealed interface Hit {

		/** What is shown of it, one line. */
		String text();

		/** The report to open. */
		SourceDocument report();

		/** The code point of its text to show; 0 for its beginning. */
		int start();

		/**
		 * A district; its first report is opened.
		 *
		 * @param text its name
		 */
		record OfDistrict(String text, SourceDocument report) implements Hit {
			@Override
			public int start() {
				return 0;
			}
		}

		/**
		 * A report.
		 *
		 * @param text its title
		 */
		record OfReport(String text, SourceDocument report) implements Hit {
			@Override
			public int start() {
				return 0;
			}
		}

		/**
		 * A metric of which there are figures; the first is opened.
		 *
		 * @param text    its name
		 * @param figures how many
		 */
		record OfMetric(String text, int figures, SourceDocument report, int start) implements Hit {
		}

		/**
		 * A sentence.
		 *
		 * @param text the sentence
		 */
		record OfSentence(String text, SourceDocument report, int start) implements Hit {
		}
	}

	/** What holds the words, districts first, then reports, metrics and sentences; small and capital letters are alike. */
	public List<Hit> find(String words) throws UserException {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (wanted.isEmpty() || store.isEmpty()) {
			return List.of();
		}
		List<ListedReport> reports = new OpenReports(workspace).list();
		List<Hit> hits = new ArrayList<>();
		reports.stream().filter(report -> holds(report.district(), wanted)).collect(Collectors.groupingBy(ListedReport::district))
				.forEach((name, all) -> hits.add(new Hit.OfDistrict(name, all.getFirst().document())));
		reports.stream().map(ListedReport::document)
				.filter(report -> holds(report.getTitle(), wanted) || holds(report.getFileName(), wanted)).limit(MOST)
				.forEach(report -> hits.add(new Hit.OfReport(report.getTitle(), report)));
		hits.addAll(metrics(store.get(), words));
		hits.addAll(sentences(store.get(), reports, wanted));
		return hits;
	}

	private static boolean holds(String text, String wanted) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
	}

	private List<Hit> metrics(ObservationStore store, String words) throws UserException {
		List<Metric> holding = new SuggestMetrics(workspace.catalogue()).holding(words);
		if (holding.isEmpty()) {
			return List.of();
		}
		Set<String> codes = holding.stream().map(Metric::getCode).collect(Collectors.toSet());
		List<Observation> figures = Workspace
				.ask(() -> store.observations(ObservationQuery.of(codes, Set.of(), Optional.empty())));
		List<Hit> hits = new ArrayList<>();
		for (Metric metric : holding) {
			List<Observation> of = figures.stream().filter(figure -> metric.getCode().equals(figure.getMetric())).toList();
			if (!of.isEmpty() && hits.size() < MOST) {
				hits.add(new Hit.OfMetric(WORDS.name(metric), of.size(), of.getFirst().getDocument(), of.getFirst().getStart()));
			}
		}
		return hits;
	}

	private static List<Hit> sentences(ObservationStore store, List<ListedReport> reports, String wanted) throws UserException {
		Pattern pattern = pattern(wanted);
		List<Hit> hits = new ArrayList<>();
		for (ListedReport report : reports.stream().limit(TEXTS).toList()) {
			String text = Workspace.ask(() -> store.text(report.document().getSha256())).orElse("");
			Matcher found = pattern.matcher(text);
			for (int from = 0; from < text.length() && found.find(from); from = end(text, found.end() - 1)) {
				int at = found.start();
				hits.add(new Hit.OfSentence(text.substring(begin(text, at), end(text, at)).strip(), report.document(),
						text.codePointCount(0, at)));
				if (hits.size() == MOST) {
					return hits;
				}
			}
		}
		return hits;
	}

	/** 3905 is found where 3,905 is printed, and the other way round. */
	private static Pattern pattern(String wanted) {
		String plain = GROUPING.matcher(wanted).replaceAll("");
		return Pattern.compile(Stream.of(BETWEEN_DIGITS.split(plain)).map(Pattern::quote).collect(Collectors.joining("[,，]?")),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static int begin(String text, int at) {
		int begin = at;
		while (begin > 0 && SourceText.SENTENCE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
			begin--;
		}
		return begin;
	}

	private static int end(String text, int at) {
		int end = at;
		while (end < text.length() && SourceText.SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return Math.min(text.length(), end + 1);
	}

}
