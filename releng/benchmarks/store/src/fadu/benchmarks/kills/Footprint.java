package fadu.benchmarks.kills;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.benchmarks.shared.Desk;
import fadu.benchmarks.shared.FigureState;
import fadu.benchmarks.shared.MadeUpReport;
import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.store.ChangeSet;

/** What a batch has left in a store, without its name, so that two batches can be held against each other. */
final class Footprint {

	private Footprint() {
	}

	/** The reports, what is said of each figure, and the entries of the history. */
	static String of(Desk desk, List<ChangeSet> history, String name) {
		List<MadeUpReport> reports = Batch.reports(name);
		List<String> files = reports.stream().map(report -> report.document().getFileName()).toList();
		StringBuilder print = new StringBuilder();
		reports.forEach(report -> print.append(report(desk, report)).append('\n'));
		history.stream().filter(change -> files.contains(file(change))).forEach(change -> print
				.append(change.kind()).append((char) ('a' + files.indexOf(file(change)))).append(change.undone() ? "- " : " "));
		return print.toString();
	}

	private static String file(ChangeSet change) {
		return change.subject().replaceFirst(" .*", "");
	}

	private static String report(Desk desk, MadeUpReport report) {
		List<Observation> figures = desk.figures(report.document().getSha256());
		if (figures.isEmpty() && !desk.keepsText(report)) {
			return "absent";
		}
		Map<String, Observation> read = report.document().getObservations().stream()
				.collect(Collectors.toMap(Observation::getId, figure -> figure));
		return (desk.keepsText(report) ? "text " : "no text ") + figures.stream().map(figure -> {
			FigureState state = FigureState.of(figure);
			boolean same = state.value().equals(FigureState.of(read.get(figure.getId())).value());
			FigureId id = new FigureId(report.document().getSha256(), figure.getId());
			return figure.getId() + (same ? "=" : state.value()) + state.status() + state.by()
					+ (desk.keepsWhatWasRead(id) ? "*" : "");
		}).collect(Collectors.joining(" "));
	}

}
