package fadu.workspace;

import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.store.Definition;
import fadu.workspace.Residents.Entered;

/** How the population that somebody entered is kept: by district and year, the rest as JSON. */
final class EnteredResidents {

	private static final ObjectMapper JSON = new ObjectMapper();

	private EnteredResidents() {
	}

	static String write(Entered entered) {
		return JSON.createObjectNode().put("people", entered.people().toPlainString()).put("source", entered.source())
				.put("by", entered.by()).toString();
	}

	static Entered read(Definition definition) {
		try {
			JsonNode node = JSON.readTree(definition.content());
			int blank = definition.code().lastIndexOf(' ');
			return new Entered(definition.code().substring(0, blank), Integer.parseInt(definition.code().substring(blank + 1)),
					new BigDecimal(node.path("people").asText()), node.path("source").asText(), node.path("by").asText());
		} catch (JsonProcessingException | NumberFormatException e) {
			throw new IllegalStateException(definition.code(), e);
		}
	}

}
