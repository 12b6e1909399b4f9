package fadu.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.workspace.NormaliseComparison;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** Finds what the names of a scope stand for. What it does not name is what the run was asked for. */
final class ScopeReader {

	private final ReportData run;
	private final Scope scope;
	private final Workspace workspace;

	ScopeReader(ReportData run, Scope scope) {
		this.run = run;
		this.scope = scope;
		this.workspace = run.workspace();
	}

	Selection selection() throws UserException {
		Selection asked = run.selection();
		Optional<String> period = scope.text(Scope.PERIOD);
		return new Selection(metrics(asked), districts(asked),
				period.isPresent() ? Optional.of(Selection.period(period.get())) : asked.period());
	}

	Optional<Normalisation> per() throws UserException {
		Optional<String> word = scope.text(Scope.PER);
		return word.isEmpty() ? Optional.empty()
				: Optional.of(new NormaliseComparison(workspace, run.withUnreviewed()).normalisation(word.get()));
	}

	private List<Metric> metrics(Selection asked) throws UserException {
		List<String> names = new ArrayList<>(scope.names(Scope.METRICS));
		Optional<String> theme = scope.text(Scope.THEME);
		if (theme.isPresent()) {
			names.add(Selection.theme(workspace, theme.get()).getCode());
		}
		return names.isEmpty() ? asked.metrics() : Selection.of(workspace, names, List.of(), Optional.empty()).metrics();
	}

	/** The one district comes first, then those that are named, then the peers; without any, those of the run. */
	private List<District> districts(Selection asked) throws UserException {
		List<String> names = new ArrayList<>(scope.names(Scope.DISTRICT));
		names.addAll(scope.names(Scope.DISTRICTS));
		Optional<String> peers = scope.text(Scope.PEERS);
		if (peers.isPresent()) {
			names.addAll(new PeerDistricts(workspace).group(peers.get()).districts());
		}
		return names.isEmpty() ? asked.districts() : Selection.of(workspace, List.of(), names, Optional.empty()).districts();
	}

}
