package fadu.analysis.derive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.MonthSpan;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

/**
 * Finds what a formula asks for among the figures of one document about one district.
 *
 * @param district       the district
 * @param document       the document, where there is one
 * @param observations   its figures about the district
 * @param withUnreviewed whether figures that nobody has reviewed may be computed with
 */
record DocumentFigures(District district, Optional<SourceDocument> document, List<Observation> observations,
		boolean withUnreviewed) {

	/**
	 * The figures of a metric.
	 *
	 * @param several whether all its figures are wanted, or the one that stands for the metric
	 */
	Input of(Metric metric, boolean several) {
		List<Observation> all = observations.stream().filter(observation -> metric.getCode().equals(observation.getMetric()))
				.filter(observation -> observation.getStatus() != ReviewStatus.REJECTED && observation.getKind() != FigureKind.TARGET)
				.toList();
		List<Observation> usable = all.stream()
				.filter(observation -> withUnreviewed || observation.getStatus() != ReviewStatus.READ).toList();
		if (usable.isEmpty()) {
			return new Input.Missing(metric.getCode(), all.isEmpty() ? absent() : EmptyCell.NOT_REVIEWED);
		}
		List<Observation> facts = Facts.of(usable);
		return new Input.Reported(metric, several ? facts : ofDocumentPeriod(facts));
	}

	private EmptyCell absent() {
		return document.filter(SourceDocument::isTruncated).isPresent() ? EmptyCell.NOT_VISIBLE : EmptyCell.NOT_REPORTED;
	}

	/** Figures of the document's own period come before those of another. */
	private List<Observation> ofDocumentPeriod(List<Observation> figures) {
		List<Observation> ofPeriod = figures.stream()
				.filter(figure -> document.isPresent() && figure.getPeriod().equals(document.get().getPeriod())).toList();
		return ofPeriod.isEmpty() ? figures : ofPeriod;
	}

	/** The months that the first of the inputs covers. */
	Input months(Collection<Input> inputs) {
		return inputs.stream().filter(Input.Reported.class::isInstance).map(Input.Reported.class::cast).findFirst()
				.flatMap(reported -> MonthSpan.of(reported.observations().get(0))).<Input>map(Input.Months::new)
				.orElseGet(() -> new Input.Missing(Formula.MONTHS, EmptyCell.NOT_REPORTED));
	}

	/** The residents of the district: the first of its denominators. */
	Input population() {
		return district.getDenominators().stream().findFirst().<Input>map(Input.Base::new)
				.orElseGet(() -> new Input.Missing(Formula.POPULATION, EmptyCell.NOT_REPORTED));
	}

}
