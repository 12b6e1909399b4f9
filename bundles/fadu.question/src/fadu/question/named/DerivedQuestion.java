package fadu.question.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.Figures;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Derivation;
import fadu.analysis.set.Inquiry.Reach;
import fadu.catalogue.Names;
import fadu.model.Metric;
import fadu.question.Column;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/**
 * The metrics that are computed by formulas, with what they were computed from. A metric that no district of the scope has all
 * terms of is left out, unless it was asked for. The parameter {@code state} asks for the computed or the others alone.
 */
public final class DerivedQuestion implements Question {

	@Override
	public String name() {
		return "derived";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("metric_code"), Column.text("metric_name"), Column.text("formula"), Column.text("unit"),
				Column.text("district_code"), Column.text("district"), Column.decimal("value"), Column.text("qualifier"),
				Column.text("display"), Column.text("inputs"), Column.text("caveat"), Column.text("state"), Column.text("reason"),
				Column.text("domain"), Column.number("domain_number"), Column.text("period"), Column.decimal("at_least"),
				Column.decimal("at_most"), Column.number("source"));
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
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		ScopedFigures scoped = data.in(arguments);
		Optional<String> state = Arguments.text(arguments, "state");
		Set<Metric> shown = scoped.derivations().stream().filter(Derivation.Derived.class::isInstance).map(Derivation::metric)
				.collect(Collectors.toSet());
		shown.addAll(scoped.selection().metrics());
		FormulaText words = new FormulaText(data.directory(), data.numbers());
		List<Derivation> derivations = scoped.derivations().stream().filter(each -> shown.contains(each.metric()))
				.filter(each -> state.isEmpty() || state.get().equalsIgnoreCase(stateOf(each))).toList();
		List<Object[]> rows = new ArrayList<>();
		for (Derivation derivation : derivations) {
			rows.add(row(derivation, words, data));
		}
		return rows;
	}

	private static String stateOf(Derivation derivation) {
		return derivation instanceof Derivation.Derived ? State.COMPUTED : State.NOT_COMPUTABLE;
	}

	private static Object[] row(Derivation derivation, FormulaText words, ReportData data) throws UserException {
		Metric metric = derivation.metric();
		Object[] row = { metric.getCode(), Names.of(metric), words.formula(metric), Figures.displayUnit(metric.getUnit()),
				derivation.district().getCode(), Names.of(derivation.district()), null, null, null, words.inputs(derivation), null,
				stateOf(derivation), null, Names.of(metric.getDomain()), data.directory().number(metric.getDomain()), null, null, null,
				derivation.figures().stream().findFirst().map(data.numbers()::of).orElse(null) };
		switch (derivation) {
		case Derivation.Derived derived -> {
			Value value = new Value.Computed(derived);
			row[6] = value.quantity().value();
			row[7] = value.quantity().bound().qualifier();
			row[8] = value.display();
			row[10] = CellText.lines(derived.caveats());
			row[15] = Figures.display(derived.period());
			row[16] = derived.value().least().orElse(null);
			row[17] = derived.value().most().orElse(null);
		}
		case Derivation.NotComputable none -> row[12] = CellText.lines(none.reasons());
		}
		return row;
	}

}
