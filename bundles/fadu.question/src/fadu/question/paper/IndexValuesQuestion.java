package fadu.question.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fadu.model.CompositeIndex;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.IndexParameters;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.IndexValue;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/** All numbers that a composite index is computed from, to compute it elsewhere: a row for each indicator and district. */
public final class IndexValuesQuestion implements Question<IndexValue> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<IndexValue>> COLUMNS = new Columns<IndexValue>()
			.word("district", Role.DIMENSION, value -> WORDS.name(value.district()))
			.word("district_code", Role.DIMENSION, value -> value.district().getCode())
			.word("metric_code", Role.DIMENSION, value -> value.metric().getCode())
			.text("metric_name", Role.DIMENSION, value -> WORDS.name(value.metric()))
			.anyDecimal("value", Role.MEASURE, value -> value.value().map(BigDecimal::valueOf))
			.anyDecimal("least", Role.BOUND, value -> value.least().map(BigDecimal::valueOf))
			.anyDecimal("most", Role.BOUND, value -> value.most().map(BigDecimal::valueOf))
			.word("index", Role.DIMENSION, of(CompositeIndex::getCode))
			.word("scaling", Role.DIMENSION, of(index -> index.getScaling().getLiteral()))
			.word("combination", Role.DIMENSION, of(index -> index.getCombination().getLiteral()))
			.word("imputation", Role.DIMENSION, of(index -> index.getImputation().getLiteral()))
			.word("availability", Role.DIMENSION, of(index -> Double.toString(index.getAvailability())))
			.word("pillar", Role.DIMENSION, IndexValue::pillar)
			.word("pillar_weight", Role.DIMENSION, IndexValue::pillarWeight)
			.decimal("weight", Role.DIMENSION, value -> BigDecimal.valueOf(value.weight()))
			.word("direction", Role.DIMENSION, value -> value.up() ? "up" : "down")
			.word("treatment", Role.DIMENSION, IndexValue::treatment).list();

	private static Function<IndexValue, String> of(Function<CompositeIndex, String> word) {
		return value -> word.apply(value.index().plan().model());
	}

	@Override
	public String name() {
		return IndexParameters.VALUES;
	}

	@Override
	public List<Column<IndexValue>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return AskedIndex.PARAMETERS;
	}

	@Override
	public List<IndexValue> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		return AskedIndex.of(data, arguments).map(IndexValue::of).orElse(List.of());
	}

}
