package fadu.analysis.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fadu.analysis.value.Days;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.MonthSpan;
import fadu.analysis.value.Units;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/**
 * Finds what a formula asks for among the figures of one document about one district.
 *
 * @param district       the district
 * @param document       the document, where there is one
 * @param observations   its figures about the district
 * @param withUnreviewed whether figures that nobody has reviewed may be computed with
 * @param wanted         the identifier of the figure that stands for its metric, where somebody has chosen one
 */
record DocumentFigures(District district, Optional<SourceDocument> document, List<Observation> observations,
		boolean withUnreviewed, Optional<String> wanted) {

	/** The figures of a document of which nobody has chosen one. */
	DocumentFigures(District district, Optional<SourceDocument> document, List<Observation> observations, boolean withUnreviewed) {
		this(district, document, observations, withUnreviewed, Optional.empty());
	}

	/**
	 * The figures of a metric.
	 *
	 * @param several whether all its figures are wanted, or the one that stands for the metric
	 */
	Input of(Metric metric, boolean several) {
		List<Observation> all = observations.stream().filter(observation -> metric.getCode().equals(observation.getMetric()))
				.filter(observation -> observation.getStatus() != ReviewStatus.REJECTED
						&& observation.getKind() != FigureKind.TARGET)
				.toList();
		List<Observation> usable = all.stream()
				.filter(observation -> withUnreviewed || observation.getStatus() != ReviewStatus.READ).toList();
		if (usable.isEmpty()) {
			return new Input.Missing(metric.getCode(), all.isEmpty() ? absent() : EmptyCell.NOT_REVIEWED);
		}
		Optional<Observation> chosen = usable.stream().filter(figure -> wanted.filter(figure.getId()::equals).isPresent())
				.findFirst();
		if (chosen.isPresent() && !several) {
			return new Input.Reported(metric, List.of(chosen.get()));
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

	/** The period of the first figure of the inputs, or else that of the document. */
	Period period(Collection<Input> inputs) {
		return Calculation.figures(List.copyOf(inputs)).stream().findFirst().map(Observation::getPeriod)
				.or(() -> document.map(SourceDocument::getPeriod)).orElseGet(Period.Cumulative::new);
	}

	/** The months that the first of the inputs covers. */
	Input months(Collection<Input> inputs) {
		return inputs.stream().filter(Input.Reported.class::isInstance).map(Input.Reported.class::cast).findFirst()
				.flatMap(reported -> MonthSpan.of(reported.observations().get(0))).<Input>map(Input.Months::new)
				.orElseGet(() -> new Input.Missing(Formula.MONTHS, EmptyCell.NOT_REPORTED));
	}

	/**
	 * The residents of the district in the year of the first of the inputs or, where that is not known, in the nearest year; of two
	 * as near, the later one.
	 */
	Input population(Collection<Input> inputs) {
		List<Denominator> persons = district.getDenominators().stream().filter(base -> Units.isPersons(base.getQuantity().unit()))
				.toList();
		OptionalInt wantedYear = inputs.stream().filter(Input.Reported.class::isInstance).map(Input.Reported.class::cast)
				.map(reported -> reported.observations().get(0).getPeriod()).mapToInt(Days::year).findFirst();
		Comparator<Denominator> nearest = Comparator
				.<Denominator>comparingInt(
						base -> wantedYear.isEmpty() ? 0 : Math.abs(Days.year(base.getPeriod()) - wantedYear.getAsInt()))
				.thenComparing(base -> Days.year(base.getPeriod()), Comparator.reverseOrder());
		return persons.stream().filter(base -> base.getName().equals(persons.get(0).getName())).min(nearest)
				.<Input>map(Input.Base::new).orElseGet(() -> new Input.Missing(Formula.POPULATION, EmptyCell.NOT_REPORTED));
	}

}
