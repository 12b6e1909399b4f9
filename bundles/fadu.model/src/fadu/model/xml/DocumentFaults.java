package fadu.model.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/** What the metamodel cannot say of the figures of a document: spans, identifiers, relations. */
record DocumentFaults(SourceDocument document, Sink sink) {

	/** Takes what is found. */
	@FunctionalInterface
	interface Sink {

		/** A sentence about an object; it costs the object, or it is told only. */
		void add(EObject object, String message, boolean costs);
	}

	void find() {
		Map<String, Observation> byId = new HashMap<>();
		List<Observation> good = new ArrayList<>();
		for (Observation figure : document.getObservations()) {
			String fault = fault(figure, byId);
			if (fault == null) {
				byId.put(figure.getId(), figure);
				good.add(figure);
			} else {
				sink.add(figure, fault, true);
			}
		}
		good.stream().filter(figure -> leadsNowhere(figure, byId)).forEach(figure -> sink.add(figure,
				NLS.bind(Messages.DocumentFaults_relation, figure.getId(), figure.getRelatedTo()), false));
		if (document.getLeastMonths() < 0) {
			sink.add(document, FaultText.value("leastMonths", document.getLeastMonths()), true);
		}
	}

	private static String fault(Observation figure, Map<String, Observation> byId) {
		if (byId.containsKey(figure.getId())) {
			return NLS.bind(Messages.DocumentFaults_duplicate, FaultText.cut(figure.getId()));
		}
		if (figure.getStart() < 0 || (long) figure.getEnd() - figure.getStart() != figure.getText().codePoints().count()) {
			return NLS.bind(Messages.DocumentFaults_span, new Object[]{Integer.toString(figure.getStart()),
					Integer.toString(figure.getEnd()), FaultText.cut(figure.getText())});
		}
		if (figure.getText().isBlank()) {
			return FaultText.value("text", figure.getText());
		}
		return figure.getConfidence() >= 0 && figure.getConfidence() <= 1
				? null
				: FaultText.value("confidence", figure.getConfidence());
	}

	/** The figure itself holds, and the relation still says that it is no whole. */
	private static boolean leadsNowhere(Observation figure, Map<String, Observation> byId) {
		return figure.getRelatedTo() != null && byId.get(figure.getRelatedTo()) == null
				|| figure.getRelation() != RelationType.NONE && figure.getId().equals(figure.getRelatedTo());
	}

}
