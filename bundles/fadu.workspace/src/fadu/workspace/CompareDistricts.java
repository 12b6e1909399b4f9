package fadu.workspace;

import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;

/** Sets districts side by side, where nothing else is asked of their figures. */
public final class CompareDistricts {

	private final Workspace workspace;
	private final boolean withUnreviewed;

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed fill a cell; otherwise the cell says not reviewed
	 */
	public CompareDistricts(Workspace workspace, boolean withUnreviewed) {
		this.workspace = workspace;
		this.withUnreviewed = withUnreviewed;
	}

	/** The {@linkplain Comparisons#of comparison} of what is selected. */
	public Comparison run(Selection selection) throws UserException {
		return Comparisons.of(workspace.figures().load(selection.inquiry(withUnreviewed)));
	}

}
