package fadu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Cell;
import fadu.analysis.Comparison;
import fadu.analysis.ComparisonRow;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Input;
import fadu.analysis.derive.Normalisation;
import fadu.model.Aggregation;
import fadu.model.Metric;

/** Divides the figures of a comparison by months, by people or by another metric, to be shown beside them. */
public final class NormaliseComparison {

	private static final String MONTH = "month";
	private static final String PEOPLE = "100k";

	private final Workspace workspace;
	private final boolean withUnreviewed;

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed may be computed with
	 */
	public NormaliseComparison(Workspace workspace, boolean withUnreviewed) {
		this.workspace = workspace;
		this.withUnreviewed = withUnreviewed;
	}

	/**
	 * What the word stands for: {@code month}, {@code 100k} (for each 100,000 people), or the code or name of a metric.
	 *
	 * @throws UserException where it is none of these
	 */
	public Normalisation normalisation(String word) throws UserException {
		if (word.equals(MONTH)) {
			return new Normalisation.PerMonth();
		}
		if (word.equals(PEOPLE)) {
			return new Normalisation.PerHundredThousand();
		}
		List<Metric> bases = Selection.of(workspace, List.of(word), List.of(), Optional.empty()).metrics();
		if (bases.size() != 1) {
			throw new UserException(NLS.bind(Messages.NormaliseComparison_several, word));
		}
		return new Normalisation.PerUnit(bases.get(0));
	}

	/** The divided figures of the cells, by the identity of the cell; rates and growth are left as they are. */
	public Map<Cell, Derivation> run(Comparison comparison, Normalisation normalisation) throws UserException {
		Map<Cell, Derivation> divided = new IdentityHashMap<>();
		Map<String, Metric> formulas = new HashMap<>();
		List<Metric> catalogue = new ArrayList<>(workspace.catalogue().metrics());
		Derive derive = new Derive(catalogue, workspace.documents(), withUnreviewed);
		for (ComparisonRow row : comparison.rows()) {
			if (row.metric().getAggregation() != Aggregation.SUM && row.metric().getAggregation() != Aggregation.LAST) {
				continue;
			}
			Metric formula = formulas.computeIfAbsent(row.metric().getCode(), code -> normalisation.of(row.metric()));
			for (Cell cell : row.cells()) {
				if (cell instanceof Cell.Reported reported) {
					List<Derivation> derivations = derive.derive(formula, cell.district(), Optional.empty());
					divided.put(cell, derivations.stream().filter(derivation -> uses(derivation, reported)).findFirst()
							.orElse(derivations.get(0)));
				}
			}
		}
		return divided;
	}

	/** Whether the derivation is of the figure that stands for the cell. */
	private static boolean uses(Derivation derivation, Cell.Reported cell) {
		return derivation.inputs().stream().anyMatch(
				input -> input instanceof Input.Reported reported && reported.observations().contains(cell.principal()));
	}

}
