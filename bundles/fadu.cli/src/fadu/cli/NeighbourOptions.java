package fadu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.model.Metric;
import fadu.workspace.Selection;
import fadu.workspace.SuggestPeers;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;

/** By which variables districts are near each other, and how many neighbours are wanted. */
final class NeighbourOptions {

	@Option(names = "--variable", paramLabel = "V", descriptionKey = "peers.variable")
	private List<String> variables = new ArrayList<>();

	@Option(names = "--count", paramLabel = "K", descriptionKey = "peers.count", defaultValue = "5")
	private int count;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	/** The neighbours by the variables named; by the population where none is named. */
	SuggestPeers.Suggestion suggest(Workspace workspace, District home) throws UserException {
		List<String> codes = variables.stream().filter(variable -> !variable.equals(SuggestPeers.POPULATION)).toList();
		List<Metric> metrics = Selection.of(workspace, codes, List.of(), Optional.empty()).metrics();
		boolean population = variables.isEmpty() || variables.contains(SuggestPeers.POPULATION);
		List<District> known = workspace.districts();
		Optional<FigureSet> figures = metrics.isEmpty()
				? Optional.empty()
				: Optional.of(workspace.figures().load(SuggestPeers.inquiry(home, known, metrics, withUnreviewed)));
		return SuggestPeers.run(home, known, figures, population, Numbers.atLeast(1, "--count", count));
	}

}
