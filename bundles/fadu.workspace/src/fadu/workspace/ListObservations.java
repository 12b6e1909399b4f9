package fadu.workspace;

import java.util.List;

import fadu.model.Observation;

/** Lists the figures that plug-ins and the workspace hold. */
public final class ListObservations {

	private final Workspace workspace;

	/** Lists the figures of the workspace. */
	public ListObservations(Workspace workspace) {
		this.workspace = workspace;
	}

	/** The figures of the selection, document by document in the order of the text; a document that a plug-in brings goes first. */
	public List<Observation> run(Selection selection) throws UserException {
		return workspace.figures().load(selection.inquiry(true)).figures();
	}

}
