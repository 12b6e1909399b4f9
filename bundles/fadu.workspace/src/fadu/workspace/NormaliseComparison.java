package fadu.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Compare;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.SourceDocument;

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
			throw new MistypedException(NLS.bind(Messages.NormaliseComparison_several, word));
		}
		return new Normalisation.PerUnit(bases.get(0));
	}

	/** The divided figures; rates and growth are left as they are, and so are states where the divisor is the length of the time. */
	public Normalised run(Comparison comparison, Normalisation normalisation) throws UserException {
		List<Metric> formulas = comparison.rows().stream().map(ComparisonRow::metric).filter(normalisation::concerns)
				.map(normalisation::of).toList();
		List<SourceDocument> documents = workspace.documentsAbout(Derive.terms(workspace.catalogue().metrics(), formulas),
				comparison.districts());
		Derive derive = new Derive(workspace.catalogue().metrics(), documents, withUnreviewed);
		Compare compare = new Compare(comparison.districts(), workspace.areas(comparison.districts()), Optional.empty(), withUnreviewed);
		Map<String, ComparisonRow> divided = new HashMap<>();
		for (ComparisonRow row : comparison.rows()) {
			if (normalisation.concerns(row.metric())) {
				Metric formula = normalisation.of(row.metric());
				divided.put(row.metric().getCode(),
						compare.computed(formula, district -> derivations(derive, documents, formula, row, district)));
			}
		}
		return new Normalised(Map.copyOf(divided));
	}

	/** What the document of the figure that stands for the cell gives; where the cell has none, what any document gives. */
	private static List<Derivation> derivations(Derive derive, List<SourceDocument> documents, Metric formula, ComparisonRow row,
			District district) {
		Optional<SourceDocument> document = row.cells().stream().filter(cell -> cell.district() == district)
				.flatMap(cell -> cell.value().stream()).map(value -> value.figures().get(0).getDocument().getSha256())
				.flatMap(sha256 -> documents.stream().filter(each -> each.getSha256().equals(sha256))).findFirst();
		return document.map(found -> List.of(derive.derive(formula, district, found)))
				.orElseGet(() -> derive.derive(formula, district, Optional.empty()));
	}

}
