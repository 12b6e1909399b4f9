package fadu.question.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import fadu.analysis.ranking.DistrictIndex;
import fadu.analysis.set.FigureSet;
import fadu.catalogue.Assessments;
import fadu.model.CompositeIndex;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.IndexParameters;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.named.Arguments;
import fadu.workspace.IndexChanges;
import fadu.workspace.IndexChanges.Choice;
import fadu.workspace.IndexResult;
import fadu.workspace.RunIndex;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * The districts of a composite index, the best first, with the places that hold over draws of weights, methods and bounds; those
 * without
 * a score last, with the reason. The same parameters give the same rows. Without the parameter {@code index} the first one that
 * plug-ins bring.
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
		return Stream.concat(
				Stream.of(Parameter.text(IndexParameters.INDEX), Parameter.text(IndexParameters.WEIGHTS),
						Parameter.text(IndexParameters.WITHOUT),
						Parameter.number(IndexParameters.DRAWS, USUAL_DRAWS), Parameter.number(IndexParameters.SEED, 1)),
				Stream.of(Choice.values()).map(choice -> Parameter.text(IndexParameters.name(choice)))).toList();
	}

	@Override
	public List<IndexResult.Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> wanted = Arguments.text(arguments, IndexParameters.INDEX);
		Optional<CompositeIndex> index = wanted.isPresent()
				? Optional.of(RunIndex.index(data.workspace(), wanted.get()))
				: Assessments.of(data.catalogue()).indices().stream().findFirst();
		if (index.isEmpty()) {
			return List.of();
		}
		Map<Choice, String> methods = new EnumMap<>(Choice.class);
		for (Choice choice : Choice.values()) {
			Arguments.text(arguments, IndexParameters.name(choice)).ifPresent(method -> methods.put(choice, method));
		}
		IndexChanges changes = new IndexChanges(IndexChanges.weights(Arguments.text(arguments, IndexParameters.WEIGHTS).orElse("")),
				methods,
				Arguments.text(arguments, IndexParameters.WITHOUT).stream().flatMap(codes -> Stream.of(codes.split("[,，]")))
						.map(String::strip)
						.toList());
		FigureSet set = data.in(arguments);
		DistrictIndex computed = RunIndex.of(data.workspace(), index.get(),
				new Selection(List.of(), set.inquiry().districts(), set.inquiry().period()), changes, data.withUnreviewed());
		int draws = Math.clamp(Arguments.number(arguments, IndexParameters.DRAWS, USUAL_DRAWS), 1, MOST_DRAWS);
		return IndexResult.of(computed, computed.places(draws, Arguments.number(arguments, IndexParameters.SEED, 1)), false).rows();
	}

}
