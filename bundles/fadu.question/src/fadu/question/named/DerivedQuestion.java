package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.compare.Value;
import fadu.analysis.derive.Derivation;
import fadu.analysis.set.Derivations;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * The metrics that are computed by formulas, with what they were computed from. A metric that no district of the scope has all
 * terms of is left out, unless it was asked for. The parameter {@code state} asks for the computed or the others alone.
 */
public final class DerivedQuestion implements Question<DerivedQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.word("metric_code", Role.DIMENSION, row -> row.metric().getCode())
			.text("metric_name", Role.DIMENSION, row -> WORDS.name(row.metric())).text("formula", Role.REASON, Row::formula)
			.word("unit", Role.UNIT, row -> WORDS.unit(row.metric().getUnit()))
			.word("district_code", Role.DIMENSION, row -> row.derivation().district().getCode())
			.word("district", Role.DIMENSION, row -> WORDS.name(row.derivation().district()))
			.decimal("value", Role.MEASURE, row -> row.value().map(value -> value.quantity().value()).orElse(null))
			.word("qualifier", Role.BOUND, row -> row.value().map(value -> value.quantity().bound().qualifier()).orElse(null))
			.word("display", Role.MEASURE, row -> row.value().map(WORDS::display).orElse(null))
			.text("inputs", Role.REASON, Row::inputs)
			.text("caveat", Role.REASON, row -> row.derived().map(each -> CellText.lines(WORDS.notes(each))).orElse(null))
			.word("state", Role.HIDDEN, row -> stateOf(row.derivation())).text("reason", Role.REASON, Row::reason)
			.text("domain", Role.DIMENSION, row -> WORDS.name(row.metric().getDomain()))
			.number("domain_number", Role.HIDDEN, Row::domainNumber)
			.word("period", Role.TIME, row -> row.derived().map(each -> WORDS.display(each.period())).orElse(null))
			.anyDecimal("at_least", Role.BOUND, row -> row.derived().flatMap(each -> each.value().least()))
			.anyDecimal("at_most", Role.BOUND, row -> row.derived().flatMap(each -> each.value().most()))
			.number("source", Role.PLACE, Row::source).list();

	@Override
	public String name() {
		return "derived";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text("state"));
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		FigureSet set = data.in(arguments);
		Optional<String> state = Arguments.text(arguments, "state");
		Set<Metric> shown = Derivations.of(set).stream().filter(Derivation.Derived.class::isInstance).map(Derivation::metric)
				.collect(Collectors.toSet());
		shown.addAll(set.inquiry().metrics());
		FormulaText words = new FormulaText(data.directory(), data.numbers());
		List<Derivation> derivations = Derivations.of(set).stream().filter(each -> shown.contains(each.metric()))
				.filter(each -> state.isEmpty() || state.get().equalsIgnoreCase(stateOf(each))).toList();
		List<Row> rows = new ArrayList<>();
		for (Derivation derivation : derivations) {
			rows.add(new Row(derivation, words.formula(derivation.metric()), words.inputs(derivation),
					data.directory().number(derivation.metric().getDomain()),
					derivation.figures().stream().findFirst().map(data.numbers()::of).orElse(null)));
		}
		return rows;
	}

	private static String stateOf(Derivation derivation) {
		return derivation instanceof Derivation.Derived ? State.COMPUTED : State.NOT_COMPUTABLE;
	}

	/** A computed metric of a district in words. */
	record Row(Derivation derivation, String formula, String inputs, int domainNumber, Integer source) {

		Metric metric() {
			return derivation.metric();
		}

		Optional<Derivation.Derived> derived() {
			return derivation instanceof Derivation.Derived derived ? Optional.of(derived) : Optional.empty();
		}

		Optional<Value> value() {
			return derived().map(Value.Computed::new);
		}

		String reason() {
			return derivation instanceof Derivation.NotComputable none ? CellText.lines(WORDS.notes(none)) : null;
		}
	}

}
