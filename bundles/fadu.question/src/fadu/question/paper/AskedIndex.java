package fadu.question.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.ranking.DistrictIndex;
import fadu.analysis.set.FigureSet;
import fadu.model.CompositeIndex;
import fadu.question.named.Arguments;
import fadu.question.IndexParameters;
import fadu.question.Parameter;
import fadu.question.ReportData;
import fadu.workspace.IndexChanges;
import fadu.workspace.IndexChanges.Choice;
import fadu.workspace.RunIndex;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/** The index that a question is about, with what is tried on it. */
final class AskedIndex {

	static final List<Parameter> PARAMETERS = Stream.concat(
			Stream.of(IndexParameters.INDEX, IndexParameters.WEIGHTS, IndexParameters.WITHOUT).map(Parameter::text),
			Stream.of(Choice.values()).map(choice -> Parameter.text(IndexParameters.name(choice)))).toList();

	private AskedIndex() {
	}

	/** The index computed; nothing where there is none. */
	static Optional<DistrictIndex> of(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> wanted = Arguments.text(arguments, IndexParameters.INDEX);
		Optional<CompositeIndex> index = wanted.isPresent()
				? Optional.of(RunIndex.index(data.workspace(), wanted.get()))
				: data.workspace().indices().stream().findFirst();
		if (index.isEmpty()) {
			return Optional.empty();
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
		return Optional.of(RunIndex.of(data.workspace(), index.get(),
				new Selection(List.of(), set.inquiry().districts(), set.inquiry().period()), changes, data.withUnreviewed()));
	}

}
