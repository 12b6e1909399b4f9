package fadu.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.value.Stated;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Span;
import fadu.store.ObservationStore;

/** Looks up in the texts of reports what the clauses of figures that count honours say of them. */
final class StatedHonours {

	private static final String ENDS = "。！？；;，,、\n";

	private StatedHonours() {
	}

	/** What is said of those of the figures that count honours and whose text is kept; each text is read once. */
	static Map<FigureId, Stated> of(ObservationStore store, List<Observation> figures, List<Metric> metrics) {
		Set<String> honours = metrics.stream().filter(Stated::concerns).map(Metric::getCode).collect(Collectors.toSet());
		Map<FigureId, Stated> stated = new HashMap<>();
		figures.stream().filter(figure -> figure.getMetric() != null && honours.contains(figure.getMetric()))
				.collect(Collectors.groupingBy(figure -> figure.getDocument().getSha256()))
				.forEach((sha256, some) -> store.text(sha256).map(text -> text.codePoints().toArray())
						.ifPresent(points -> some.stream().filter(figure -> figure.getEnd() <= points.length)
								.forEach(figure -> stated.put(FigureId.of(figure), Stated.of(clause(points, figure))))));
		return stated;
	}

	private static String clause(int[] points, Observation figure) {
		Span around = MarkedFigure.around(points, new Span(figure.getStart(), figure.getEnd()), ENDS);
		return new String(points, around.start(), around.end() - around.start());
	}

}
