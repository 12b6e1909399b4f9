package fadu.workspace;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.Domain;
import fadu.model.FaduFactory;
import fadu.model.Grade;
import fadu.model.Metric;

/**
 * A metric with a formula that a user defines in a workspace.
 *
 * @param code      as DOMAIN.NAME
 * @param name      what it is called
 * @param nameEn    in English; the other name where there is none
 * @param formula   the expression over codes
 * @param unit      of the result; nothing for that of the formula
 * @param direction which way is better
 */
public record OwnMetric(String code, String name, String nameEn, String formula, Optional<String> unit, Direction direction) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** As it is kept. */
	String toJson(String resultUnit, Aggregation aggregation, Grade grade) {
		ObjectNode node = JSON.createObjectNode();
		node.put("name", name).put("name_en", nameEn).put("formula", formula).put("unit", resultUnit)
				.put("direction", direction.getLiteral()).put("aggregation", aggregation.getLiteral())
				.put("grade", grade.getLiteral());
		return node.toString();
	}

	/** The metric that was kept, as one of a line of business. */
	static Metric metric(String code, String content, Domain domain) {
		try {
			JsonNode node = JSON.readTree(content);
			Metric metric = FaduFactory.eINSTANCE.createMetric();
			metric.setCode(code);
			metric.setName(node.path("name").asText());
			metric.setNameEn(node.path("name_en").asText());
			metric.setFormula(node.path("formula").asText());
			metric.setUnit(node.path("unit").asText());
			metric.setDirection(Optional.ofNullable(Direction.get(node.path("direction").asText())).orElse(Direction.NEUTRAL));
			metric.setAggregation(
					Optional.ofNullable(Aggregation.get(node.path("aggregation").asText())).orElse(Aggregation.RATIO));
			metric.setGrade(Optional.ofNullable(Grade.get(node.path("grade").asText())).orElse(Grade.UNGRADED));
			domain.getMetrics().add(metric);
			return metric;
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(code, e);
		}
	}

}
