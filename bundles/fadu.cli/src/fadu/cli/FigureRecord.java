package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.value.Observations;
import fadu.cli.trace.Explanation;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Quantity;
import fadu.model.value.Span;
import fadu.reading.Figure;
import fadu.reading.Rejected;
import fadu.reading.formats.Place;

/** One figure as a flat record: the fields that scripts rely on, in their order. Spans count code points. */
final class FigureRecord {

	/** The kind of a number that is no figure. */
	static final String NOT_A_FIGURE = "not_a_figure";

	private final Map<String, Object> fields = new LinkedHashMap<>();

	private FigureRecord() {
	}

	/** A figure that was read in the file, and where it stands there. */
	static Map<String, Object> of(String file, Figure figure, Optional<Place> place) {
		FigureRecord record = new FigureRecord();
		record.place(file, figure.span().start(), figure.span().end(), figure.text());
		record.quantity(figure.quantity(), figure.kind().getLiteral());
		record.meaning(figure.metric().orElse(null), figure.metricName(), figure.domain(), figure.district());
		record.fields.put("scope", figure.scope().orElse(null));
		record.fields.put("period", figure.period().toString());
		record.fields.put("relation", figure.relation().map(relation -> relation(relation.label(), relation.of())).orElse(null));
		record.fields.put("confidence", figure.confidence());
		record.fields.put("place", place.orElse(null));
		return record.fields;
	}

	/** A number that is no figure; its kind says so, and all fields of a figure are there. */
	static Map<String, Object> of(String file, Rejected rejected) {
		FigureRecord record = new FigureRecord();
		record.place(file, rejected.span().start(), rejected.span().end(), rejected.text());
		for (String field : List.of("value", "unit", "qualifier")) {
			record.fields.put(field, null);
		}
		record.fields.put("kind", NOT_A_FIGURE);
		for (String field : List.of("metric", "metric_name", "domain", "district", "scope", "period", "relation", "confidence",
				"place")) {
			record.fields.put(field, null);
		}
		record.fields.put("reason", rejected.reason());
		record.fields.put("reason_text", Explanation.reason(rejected));
		return record.fields;
	}

	/**
	 * A figure of a plug-in or the workspace.
	 *
	 * @param districtNames the names of the districts by code
	 */
	static Map<String, Object> of(Observation observation, Map<String, String> districtNames) {
		FigureRecord record = new FigureRecord();
		record.place(observation.getDocument().getFileName(), observation.getStart(), observation.getEnd(), observation.getText());
		record.quantity(observation.getQuantity(), observation.getKind().getLiteral());
		String district = Observations.district(observation);
		record.meaning(observation.getMetric(), observation.getMetricName(), observation.getDomain(),
				districtNames.getOrDefault(district, district));
		record.fields.put("period", observation.getPeriod().toString());
		record.fields.put("relation",
				related(observation)
						.map(other -> relation(observation.getRelation().getLiteral(), new Span(other.getStart(), other.getEnd())))
						.orElse(null));
		record.fields.put("confidence", observation.getConfidence());
		record.fields.put("place", Optional.ofNullable(observation.getPlace()).flatMap(Place::of).orElse(null));
		record.fields.put("status", observation.getStatus().getLiteral());
		String plugIn = observation.getDocument().getContributor();
		boolean computed = observation.getStatus() == ReviewStatus.COMPUTED;
		record.fields.put("source",
				computed ? "register " + observation.getDocument().getFileName() : plugIn == null ? "workspace" : plugIn);
		record.fields.put("sha256", observation.getDocument().getSha256());
		record.fields.put("district_code", district);
		return record.fields;
	}

	private static Optional<Observation> related(Observation observation) {
		return observation.getDocument().getObservations().stream()
				.filter(other -> other.getId().equals(observation.getRelatedTo()))
				.findFirst();
	}

	private void place(String file, int start, int end, String text) {
		fields.put("file", file);
		fields.put("start", start);
		fields.put("end", end);
		fields.put("text", text);
	}

	private void quantity(Quantity quantity, String kind) {
		fields.put("value", quantity.value());
		fields.put("unit", quantity.unit());
		fields.put("qualifier", quantity.bound().qualifier());
		fields.put("kind", kind);
	}

	private void meaning(String metric, String metricName, String domain, String district) {
		fields.put("metric", metric);
		fields.put("metric_name", metricName);
		fields.put("domain", domain);
		fields.put("district", district);
	}

	private static Map<String, Object> relation(String type, Span of) {
		Map<String, Object> relation = new LinkedHashMap<>();
		relation.put("type", type);
		relation.put("of", List.of(of.start(), of.end()));
		return relation;
	}

}
