package fadu.workspace;

import java.util.List;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.model.District;
import fadu.model.Metric;

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
	 * @throws UserException where a selected metric has no formula
	 */
	public List<Derivation> run(Selection selection) throws UserException {
		List<Metric> metrics = selection.metrics().isEmpty() ? workspace.catalogue().metrics() : selection.metrics();
		List<Metric> derived = metrics.stream().filter(Derive::isDerived).toList();
		if (derived.isEmpty()) {
			throw new UserException(Messages.DeriveMetrics_noFormula);
		}
		List<District> districts = selection.districts().isEmpty() ? workspace.districts() : selection.districts();
		Derive derive = new Derive(workspace.catalogue().metrics(),
				workspace.documentsAbout(Derive.terms(workspace.catalogue().metrics(), derived), selection.districts()), withUnreviewed);
		return derived.stream().flatMap(
				metric -> districts.stream().flatMap(district -> derive.derive(metric, district, selection.period()).stream())).toList();
	}

}
