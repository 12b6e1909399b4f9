package fadu.ui.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.value.Units;
import fadu.catalogue.Catalogue;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.reading.Step;
import fadu.wording.Wording;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.UserWording;

/** What of a figure that waits speaks for a look at it, in words: where errors are, as far as the report and the catalogue tell. */
public final class FigureDoubts {

	private static final Wording WORDS = UserWording.get();

	private final Catalogue catalogue;
	private final Map<List<Object>, List<Observation>> sameFact;

	/** @param figures those of the report */
	public FigureDoubts(Collection<Observation> figures, Catalogue catalogue) {
		this.catalogue = catalogue;
		sameFact = figures.stream().filter(figure -> figure.getMetric() != null)
				.collect(Collectors.groupingBy(FigureDoubts::fact));
	}

	private static List<Object> fact(Observation figure) {
		return Arrays.asList(figure.getMetric(), figure.getDistrict(), figure.getPeriod(), figure.getScope(),
				figure.getKind() == FigureKind.TARGET, figure.getRelation() != RelationType.NONE);
	}

	/** Whether something speaks for a look at the figure before it is confirmed. */
	public boolean has(Observation figure) {
		return FigureFilter.WAITING.shows(figure) && (FigureFilter.DOUBTFUL.shows(figure) || figure.getMetric() == null
				|| otherUnit(figure).isPresent() || others(figure).findAny().isPresent());
	}

	/** Whether the unit of the figure is not that in which its metric counts. */
	public boolean isOfOtherUnit(Observation figure) {
		return otherUnit(figure).isPresent();
	}

	private Optional<Metric> otherUnit(Observation figure) {
		return Optional.ofNullable(figure.getMetric()).flatMap(catalogue::metric)
				.filter(metric -> metric.getUnit() != null && figure.getKind() != FigureKind.RANK)
				.filter(metric -> !Units.counts(metric.getUnit(), figure.getQuantity().unit()));
	}

	/** Figures that say another number of the same fact. */
	private Stream<Observation> others(Observation figure) {
		return sameFact.getOrDefault(fact(figure), List.of()).stream()
				.filter(other -> !Objects.equals(other.getQuantity(), figure.getQuantity()));
	}

	/** What there is to look at, the gravest first, each one sentence; nothing of a figure on which a person decided. */
	public String of(Observation figure, Optional<ReportUnderReview> report) {
		if (!has(figure)) {
			return "";
		}
		List<String> lines = new ArrayList<>();
		otherUnit(figure).ifPresent(metric -> lines.add(NLS.bind(Messages.FigureDoubts_unit,
				WORDS.unit(figure.getQuantity().unit()), WORDS.unit(metric.getUnit()))));
		String others = others(figure).map(Observation::getText).distinct().collect(Collectors.joining(Messages.FigureDoubts_and));
		if (!others.isEmpty()) {
			lines.add(NLS.bind(Messages.FigureDoubts_several, others));
		}
		if (figure.getMetric() == null) {
			lines.add(Messages.FigureDoubts_metric);
		}
		if (FigureFilter.DOUBTFUL.shows(figure)) {
			lines.add(unsure(figure, report));
		}
		return String.join("", lines);
	}

	private static String unsure(Observation figure, Optional<ReportUnderReview> report) {
		String sure = FigureWords.confidence(figure);
		return report.stream().flatMap(one -> one.steps(figure).stream()).min(Comparator.comparingDouble(Step::confidence))
				.map(step -> NLS.bind(Messages.FigureDoubts_field, new Object[]{sure, ConfidenceWords.name(step.stage()),
						String.format(Locale.ROOT, "%.2f", step.confidence())}))
				.orElseGet(() -> NLS.bind(Messages.FigureDoubts_unsure, sure));
	}

}
