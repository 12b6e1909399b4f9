package fadu.ui.assess;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.model.CompositeIndex;
import fadu.model.Metric;
import fadu.workspace.OwnIndices;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * The indices at one moment.
 *
 * @param indices of plug-ins and of the user
 * @param own     codes of those of the user
 * @param metrics what indicators are chosen from
 */
record KnownIndices(List<CompositeIndex> indices, Set<String> own, List<Metric> metrics) {

	static final KnownIndices NONE = new KnownIndices(List.of(), Set.of(), List.of());

	static KnownIndices of(Workspace workspace) throws UserException {
		return new KnownIndices(workspace.indices(),
				new OwnIndices(workspace).all().stream().map(CompositeIndex::getCode).collect(Collectors.toSet()),
				workspace.metrics());
	}

}
