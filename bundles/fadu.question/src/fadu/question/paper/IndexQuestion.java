package fadu.question.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import fadu.analysis.index.PlaceRanges;
import fadu.analysis.ranking.DistrictIndex;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.IndexParameters;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.workspace.IndexResult;
import fadu.workspace.UserException;

/**
 * The districts of a composite index, the best first, with the places that hold over draws of weights, methods and bounds; those
 * without
 * a score last, with the reason. The same parameters give the same rows. Without the parameter {@code index} the first one
 * there is.
 */
public final class IndexQuestion implements Question<IndexResult.Row> {

	private static final int USUAL_DRAWS = 2000;
	private static final int MOST_DRAWS = 100_000;
	private static final List<Column<IndexResult.Row>> COLUMNS = new Columns<IndexResult.Row>()
			.word("district", Role.DIMENSION, IndexResult.Row::name)
			.word("district_code", Role.DIMENSION, IndexResult.Row::code)
			.anyDecimal("score", Role.MEASURE, IndexResult.Row::score)
			.number("rank", Role.MEASURE, place(IndexResult.Row::rank))
			.number("rank_low", Role.BOUND, place(IndexResult.Row::low))
			.number("rank_median", Role.MEASURE, place(IndexResult.Row::median))
			.number("rank_high", Role.BOUND, place(IndexResult.Row::high))
			.word("holds", Role.STATE, row -> row.score().isEmpty() ? null : String.valueOf(row.holds()))
			.text("left_out", Role.REASON, row -> row.leftOut().orElse(null)).list();

	private static Function<IndexResult.Row, Integer> place(ToIntFunction<IndexResult.Row> place) {
		return row -> row.score().isEmpty() ? null : Integer.valueOf(place.applyAsInt(row));
	}

	@Override
	public String name() {
		return IndexParameters.INDEX;
	}

	@Override
	public List<Column<IndexResult.Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return Stream.concat(AskedIndex.PARAMETERS.stream(), Stream.of(Parameter.number(IndexParameters.DRAWS, USUAL_DRAWS),
				Parameter.number(IndexParameters.SEED, 1))).toList();
	}

	@Override
	public List<IndexResult.Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<DistrictIndex> computed = AskedIndex.of(data, arguments);
		if (computed.isEmpty()) {
			return List.of();
		}
		int draws = Math.clamp(Arguments.number(arguments, IndexParameters.DRAWS, USUAL_DRAWS), 1, MOST_DRAWS);
		PlaceRanges places = computed.get().places(draws, Arguments.number(arguments, IndexParameters.SEED, 1));
		return IndexResult.of(computed.get(), places, false).rows();
	}

}
