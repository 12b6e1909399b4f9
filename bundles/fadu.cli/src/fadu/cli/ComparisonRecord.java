package fadu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Normalised;
import fadu.analysis.compare.Order;
import fadu.analysis.compare.Verdict;
import fadu.analysis.compare.Waiting;
import fadu.analysis.derive.Derivation;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.PartsOfWholes;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** A comparison as records for programs: a row for each metric, with cells and verdicts. */
record ComparisonRecord(FigureSet set, Comparison comparison, Normalised normalised) {

	private static final Wording WORDS = UserWording.get();

	List<Map<String, Object>> rows() {
		return comparison.rows().stream().map(this::row).toList();
	}

	private Map<String, Object> row(ComparisonRow row) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("metric", row.metric().getCode());
		fields.put("metric_name", row.metric().getName());
		fields.put("unit", row.metric().getUnit());
		fields.put("period", row.period().period().map(Object::toString).orElse(null));
		fields.put("period_choice", row.period().choice().name().toLowerCase(Locale.ROOT));
		fields.put("cells", row.cells().stream().map(cell -> cell(row, cell)).toList());
		fields.put("verdicts", row.verdicts().stream().map(ComparisonRecord::verdict).toList());
		fields.put("order", order(row));
		normalised.refusal(row).ifPresent(refusal -> fields.put("not_normalised", refusal.name().toLowerCase(Locale.ROOT)));
		normalised.of(row).ifPresent(divided -> {
			fields.put("normalised_verdicts", divided.verdicts().stream().map(ComparisonRecord::verdict).toList());
			fields.put("normalised_order", order(divided));
		});
		return fields;
	}

	private static List<Map<String, Object>> order(ComparisonRow row) {
		return Order.of(row).map(places -> places.stream().map(ComparisonRecord::place).toList()).orElse(null);
	}

	private Map<String, Object> cell(ComparisonRow row, Cell cell) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("district", cell.district().getCode());
		fields.put("district_name", cell.district().getName());
		switch (cell) {
		case Cell.Empty empty -> fields.put("empty", empty.kind().name().toLowerCase(Locale.ROOT));
		case Cell.Reported reported -> {
			fields.put("figures", reported.observations().stream().map(ComparisonRecord::figure).toList());
			fields.put("chosen_because", reported.chosen().because().name().toLowerCase(Locale.ROOT));
			fields.put("contradicted_by", reported.chosen().rivals().stream().map(ComparisonRecord::figure).toList());
		}
		case Cell.Computed computed -> fields.put("computed", computed.derivations().stream().map(DerivationRecord::of).toList());
		case Cell.NotComputable none -> fields.put("not_computable", WORDS.notes(none.derivation()));
		}
		List<Observation> waiting = Waiting.of(set, row, cell);
		if (!waiting.isEmpty()) {
			fields.put("waiting", waiting.stream().map(ComparisonRecord::figure).toList());
		}
		normalised.of(row, cell).flatMap(ComparisonRecord::derivation)
				.ifPresent(derivation -> fields.put("normalised", DerivationRecord.of(derivation)));
		return fields;
	}

	private static Optional<Derivation> derivation(Cell cell) {
		return switch (cell) {
		case Cell.Computed computed -> Optional.of(computed.principal());
		case Cell.NotComputable none -> Optional.of(none.derivation());
		case Cell.Reported reported -> Optional.empty();
		case Cell.Empty empty -> Optional.empty();
		};
	}

	static Map<String, Object> figure(Observation observation) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("value", observation.getQuantity().value());
		fields.put("unit", observation.getQuantity().unit());
		fields.put("qualifier", observation.getQuantity().bound().qualifier());
		fields.put("display", WORDS.display(observation.getQuantity()));
		fields.put("period", observation.getPeriod().toString());
		fields.put("scope", observation.getScope());
		fields.put("part_of_total", PartsOfWholes.isPart(observation));
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
		fields.put("left", verdict.left().district());
		fields.put("right", verdict.right().district());
		fields.put("grade", verdict.grade().getLiteral());
		fields.put("comparability", verdict.comparability().name().toLowerCase(Locale.ROOT));
		fields.put("reasons", verdict.reasons().stream().map(reason -> {
			Map<String, Object> why = new LinkedHashMap<>();
			why.put("kind", reason.kind().name().toLowerCase(Locale.ROOT));
			why.put("comparability", reason.comparability().name().toLowerCase(Locale.ROOT));
			why.put("text", WORDS.text(reason));
			return why;
		}).toList());
		return fields;
	}

}
