package fadu.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import fadu.model.CompositeIndex;
import fadu.wording.Wording;
import fadu.workspace.IndexValue;
import fadu.workspace.UserWording;

/** The columns of the numbers that a composite index is computed from, whoever writes them. */
public final class IndexValueColumns {

	private static final Wording WORDS = UserWording.get();
	/** In their order. */
	public static final List<Column<IndexValue>> ALL = new Columns<IndexValue>()
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

	private IndexValueColumns() {
	}

	private static Function<IndexValue, String> of(Function<CompositeIndex, String> word) {
		return value -> word.apply(value.index().plan().model());
	}

}
