package fadu.ui.others;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import fadu.analysis.programme.FindProgrammes;
import fadu.analysis.programme.FindProgrammes.Found;
import fadu.analysis.programme.FindProgrammes.Yield;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.District;
import fadu.model.Metric;
import fadu.ui.changes.DataChanges;
import fadu.workspace.Selection;

/**
 * The programmes that speak of words, of all districts, with what they yield. All methods are called on the thread of the window.
 */
public final class ProgrammeSearch {

	private final DataChanges data;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Found> found = List.of();
	private Optional<String> failure = Optional.empty();
	private String words = "";
	private boolean asked;

	/** @param data where questions are asked in the background */
	public ProgrammeSearch(DataChanges data) {
		this.data = data;
	}

	/** Asks to be told of what was found. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Looks for programmes that have all the words in name or purpose; all programmes for none. */
	public void find(String typed) {
		words = typed.strip();
		String wanted = words;
		List<String> all = Stream.of(wanted.split("\\s+")).filter(word -> !word.isEmpty()).toList();
		data.ask(() -> FindProgrammes.in(data.workspace().figures().load(Selection.ALL.inquiry(true).reaching(Reach.AROUND)), all),
				answer -> {
					if (wanted.equals(words)) {
						found = answer;
						answered(Optional.empty());
					}
				}, e -> answered(Optional.of(e.getMessage())));
	}

	private void answered(Optional<String> reason) {
		failure = reason;
		asked = true;
		listeners.forEach(Runnable::run);
	}

	/** What was found. */
	public List<Found> found() {
		return found;
	}

	/** Why nothing could be asked, one line. */
	public Optional<String> failure() {
		return failure;
	}

	/** Whether anything has been answered yet. */
	public boolean isAsked() {
		return asked;
	}

	/** The districts that run the programmes, each once. */
	public static List<District> districts(List<Found> some, List<District> known) {
		return some.stream().map(one -> one.programme().getDistrict()).distinct()
				.flatMap(code -> known.stream().filter(district -> district.getCode().equals(code))).toList();
	}

	/** The metrics that measure the programmes, each once; those with a figure first. */
	public static List<Metric> metrics(List<Found> some) {
		return some.stream().flatMap(one -> one.yields().stream())
				.sorted((one, other) -> Boolean.compare(one.figures().isEmpty(), other.figures().isEmpty())).map(Yield::metric)
				.distinct().toList();
	}

}
