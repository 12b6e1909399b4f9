package fadu.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.Inquiry;
import fadu.model.District;
import fadu.model.Metric;
import fadu.workspace.PeerDistricts;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** Finds what the names of a scope stand for. What it does not name is what the run was asked for. */
final class ScopeReader {

	private final Workspace workspace;
	private final Inquiry asked;
	private final Scope scope;

	/**
	 * @param workspace what knows the names
	 * @param asked     what the run was asked for
	 * @param scope     what a question is narrowed or turned to
	 */
	ScopeReader(Workspace workspace, Inquiry asked, Scope scope) {
		this.workspace = workspace;
		this.asked = asked;
		this.scope = scope;
	}

	/** What the question asks, but for its line of business. */
	Inquiry inquiry() throws UserException {
		Optional<String> period = scope.text(Scope.PERIOD);
		return asked.about(districts()).on(metrics()).per(per())
				.in(period.isPresent() ? Optional.of(Selection.period(period.get())) : asked.period());
	}

	private Optional<Normalisation> per() throws UserException {
		Optional<String> word = scope.text(Scope.PER);
		return word.isEmpty() ? asked.per() : Optional.of(Selection.divisor(workspace, word.get()));
	}

	private List<Metric> metrics() throws UserException {
		List<String> names = new ArrayList<>(scope.names(Scope.METRICS));
		Optional<String> theme = scope.text(Scope.THEME);
		if (theme.isPresent()) {
			names.add(Selection.theme(workspace, theme.get()).getCode());
		}
		return names.isEmpty() ? asked.metrics() : Selection.of(workspace, names, List.of(), Optional.empty()).metrics();
	}

	/** The one district comes first, then those that are named, then the peers; without any, those of the run. */
	private List<District> districts() throws UserException {
		List<String> names = new ArrayList<>(scope.names(Scope.DISTRICT));
		names.addAll(scope.names(Scope.DISTRICTS));
		Optional<String> peers = scope.text(Scope.PEERS);
		if (peers.isPresent()) {
			names.addAll(new PeerDistricts(workspace).group(peers.get()).districts());
		}
		return names.isEmpty() ? asked.districts() : Selection.of(workspace, List.of(), names, Optional.empty()).districts();
	}

}
