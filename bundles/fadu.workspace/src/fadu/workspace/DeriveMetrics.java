package fadu.workspace;

import java.util.List;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.set.Derivations;

/** Computes metrics by their formulas. */
public final class DeriveMetrics {

	private final Workspace workspace;
	private final boolean withUnreviewed;

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed may be computed with
	 */
	public DeriveMetrics(Workspace workspace, boolean withUnreviewed) {
		this.workspace = workspace;
		this.withUnreviewed = withUnreviewed;
	}

	/**
	 * The derivations, metric by metric and district by district. Where no metric is selected, all that have a formula; where no
	 * district is selected, all.
	 *
	 * @throws UserException where no selected metric has a formula
	 */
	public List<Derivation> run(Selection selection) throws UserException {
		if (!selection.metrics().isEmpty() && selection.metrics().stream().noneMatch(Derive::isDerived)) {
			throw new UserException(Messages.DeriveMetrics_noFormula);
		}
		return Derivations.of(workspace.figures().load(selection.inquiry(withUnreviewed)));
	}

}
