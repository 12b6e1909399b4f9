package fadu.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;

import fadu.ui.changes.DataChanges;
import fadu.workspace.SearchReports;
import fadu.workspace.SearchReports.Hit;

/** A search over the imported reports, done in the background. All methods are called on the thread of the window. */
public final class ReportSearch {

	private final DataChanges changes;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private String words = "";
	private List<Hit> hits = List.of();
	private Optional<String> failure = Optional.empty();
	private boolean busy;

	/** @param changes what changes data in the window */
	public ReportSearch(DataChanges changes) {
		this.changes = changes;
	}

	/** Asks to be told when something was found. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Looks for words; those that were looked for before are forgotten. Blank for nothing. */
	public void find(String typed) {
		words = typed.strip();
		hits = List.of();
		busy = !words.isEmpty();
		tell();
		if (busy) {
			String wanted = words;
			changes.ask(() -> new SearchReports(changes.workspace()).find(wanted), found -> {
				if (wanted.equals(words)) {
					hits = found;
					failure = Optional.empty();
					busy = false;
					tell();
				}
			}, e -> {
				failure = Optional.of(e.getMessage());
				busy = false;
				tell();
			});
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Whether words are looked for. */
	public boolean isOn() {
		return !words.isEmpty();
	}

	/** What was found. */
	public List<Hit> hits() {
		return hits;
	}

	/** What there is to say instead of hits, one line. */
	public Optional<String> said() {
		return busy
				? Optional.of(Messages.ReportSearch_busy)
				: failure.isPresent()
						? failure
						: hits.isEmpty() ? Optional.of(NLS.bind(Messages.ReportSearch_nothing, words)) : Optional.empty();
	}

	/** What sort of thing was found, in a word. */
	public static String sort(Hit hit) {
		return switch (hit) {
		case Hit.OfDistrict district -> Messages.ReportSearch_district;
		case Hit.OfReport report -> Messages.ReportSearch_report;
		case Hit.OfMetric metric -> NLS.bind(Messages.ReportSearch_metric, metric.figures());
		case Hit.OfSentence sentence -> Messages.ReportSearch_sentence;
		};
	}

}
