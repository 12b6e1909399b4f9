package fadu.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Input;
import fadu.analysis.value.Interval;
import fadu.analysis.value.RoundedQuantity;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** A computed metric as fields for programs. */
final class DerivationRecord {

	private static final Wording WORDS = UserWording.get();

	private DerivationRecord() {
	}

	static Map<String, Object> of(Derivation derivation) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("metric", derivation.metric().getCode());
		fields.put("metric_name", derivation.metric().getName());
		fields.put("district", derivation.district().getCode());
		fields.put("formula", derivation.metric().getFormula());
		fields.put("unit", derivation.metric().getUnit());
		switch (derivation) {
		case Derivation.Derived derived -> {
			Interval value = derived.value();
			fields.put("period", derived.period().toString());
			fields.put("value", value.nominal());
			fields.put("qualifier", RoundedQuantity.of(value, "").bound().qualifier());
			fields.put("at_least", value.least().orElse(null));
			fields.put("at_most", value.most().orElse(null));
			fields.put("display", DeriveFormat.value(derived));
			fields.put("caveats", WORDS.notes(derived));
		}
		case Derivation.NotComputable none -> {
			fields.put("value", (BigDecimal) null);
			fields.put("not_computable", WORDS.notes(none));
		}
		}
		fields.put("inputs", derivation.inputs().stream().map(DerivationRecord::of).toList());
		return fields;
	}

	private static Map<String, Object> of(Input input) {
		return switch (input) {
		case Input.Reported reported -> Map.of("metric", reported.metric().getCode(), "figures",
				reported.observations().stream().map(DerivationRecord::of).toList());
		case Input.Computed computed -> of(computed.derivation());
		case Input.Months months -> Map.of("months", List.of(months.months().least(), months.months().most()));
		case Input.Base base -> Map.of("denominator", base.denominator().getName(), "value",
				base.denominator().getQuantity().value(), "period", base.denominator().getPeriod().toString(), "source",
				base.denominator().getSource());
		case Input.Missing missing -> Map.of("missing", missing.name(), "why", missing.kind().name().toLowerCase(Locale.ROOT));
		};
	}

	static Map<String, Object> of(Observation observation) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("document", observation.getDocument().getSha256());
		fields.put("id", observation.getId());
		fields.put("start", observation.getStart());
		fields.put("end", observation.getEnd());
		fields.put("text", observation.getText());
		fields.put("value", observation.getQuantity().value());
		fields.put("unit", observation.getQuantity().unit());
		fields.put("qualifier", observation.getQuantity().bound().qualifier());
		fields.put("period", observation.getPeriod().toString());
		return fields;
	}

}
