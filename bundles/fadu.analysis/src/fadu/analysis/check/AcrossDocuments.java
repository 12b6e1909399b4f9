package fadu.analysis.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.value.Observations;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

/** Figures of several documents that speak of the same metric, area, scope and period. */
final class AcrossDocuments {

	private AcrossDocuments() {
	}

	/** Such figures, one for each document; a document that states several numbers is left out, as none of them stands for it. */
	static Collection<List<Observation>> sameSubject(Evidence evidence) {
		Map<List<Object>, Map<SourceDocument, List<Observation>>> bySubject = new LinkedHashMap<>();
		for (SourceDocument document : evidence.documents()) {
			evidence.results(document).stream().filter(figure -> figure.getMetric() != null && figure.getKind() != FigureKind.RANK)
					.filter(figure -> figure.getStatus() != ReviewStatus.COMPUTED)
					.forEach(figure -> bySubject.computeIfAbsent(subject(figure), key -> new LinkedHashMap<>())
							.computeIfAbsent(document, key -> new ArrayList<>()).add(figure));
		}
		return bySubject.values().stream().map(byDocument -> byDocument.values().stream().filter(AcrossDocuments::isOneNumber)
				.map(List::getFirst).toList()).filter(figures -> figures.size() > 1).toList();
	}

	private static boolean isOneNumber(List<Observation> figures) {
		return figures.stream().map(Observation::getQuantity).distinct().count() == 1;
	}

	private static List<Object> subject(Observation figure) {
		return List.of(figure.getMetric(), Observations.district(figure), figure.getPeriod(), String.valueOf(figure.getScope()));
	}

}
