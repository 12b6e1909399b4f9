package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fadu.analysis.Cell;
import fadu.analysis.Comparison;
import fadu.analysis.ComparisonRow;
import fadu.analysis.Figures;
import fadu.analysis.Observations;
import fadu.analysis.Order;
import fadu.analysis.Verdict;
import fadu.analysis.derive.Derivation;
import fadu.model.Observation;

/** A comparison as records for programs: a row for each metric, with cells and verdicts. */
record ComparisonRecord(Comparison comparison, Map<Cell, Derivation> normalised) {

	List<Map<String, Object>> rows() {
		return comparison.rows().stream().map(this::row).toList();
	}

	private Map<String, Object> row(ComparisonRow row) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("metric", row.metric().getCode());
		fields.put("metric_name", row.metric().getName());
		fields.put("unit", row.metric().getUnit());
		fields.put("cells", row.cells().stream().map(this::cell).toList());
		fields.put("verdicts", row.verdicts().stream().map(ComparisonRecord::verdict).toList());
		fields.put("order", Order.of(row).map(places -> places.stream().map(ComparisonRecord::place).toList()).orElse(null));
		return fields;
	}

	private Map<String, Object> cell(Cell cell) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("district", cell.district().getCode());
		fields.put("district_name", cell.district().getName());
		switch (cell) {
		case Cell.Empty empty -> fields.put("empty", empty.kind().name().toLowerCase(Locale.ROOT));
		case Cell.Reported reported -> fields.put("figures", reported.observations().stream().map(ComparisonRecord::figure).toList());
		}
		Derivation derivation = normalised.get(cell);
		if (derivation != null) {
			fields.put("normalised", DerivationRecord.of(derivation));
		}
		return fields;
	}

	private static Map<String, Object> figure(Observation observation) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("value", observation.getQuantity().value());
		fields.put("unit", observation.getQuantity().unit());
		fields.put("qualifier", observation.getQuantity().bound().qualifier());
		fields.put("display", Figures.display(observation.getQuantity()));
		fields.put("period", observation.getPeriod().toString());
		fields.put("status", observation.getStatus().getLiteral());
		fields.put("sha256", observation.getDocument().getSha256());
		fields.put("start", observation.getStart());
		fields.put("end", observation.getEnd());
		fields.put("text", observation.getText());
		return fields;
	}

	private static Map<String, Object> place(Order.Place place) {
		return Map.of("district", place.district().getCode(), "best", place.best(), "worst", place.worst());
	}

	private static Map<String, Object> verdict(Verdict verdict) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("left", Observations.district(verdict.left()));
		fields.put("right", Observations.district(verdict.right()));
		fields.put("grade", verdict.grade().getLiteral());
		fields.put("comparability", verdict.comparability().name().toLowerCase(Locale.ROOT));
		fields.put("reasons", verdict.reasons().stream().map(reason -> {
			Map<String, Object> why = new LinkedHashMap<>();
			why.put("kind", reason.kind().name().toLowerCase(Locale.ROOT));
			why.put("comparability", reason.comparability().name().toLowerCase(Locale.ROOT));
			why.put("text", reason.text());
			return why;
		}).toList());
		return fields;
	}

}
