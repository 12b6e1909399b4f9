package fadu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.set.Inquiry;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.set.Loaded;
import fadu.analysis.set.Needs;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.register.definition.Computation;
import fadu.register.definition.DayRange;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.words.DefinitionWords;
import fadu.store.ComputedFigure;
import fadu.store.ObservationStore;

/**
 * The figures that registers give for an inquiry, beside those that reports state: of the periods that are asked for or that a
 * report states
 * the metric of, and of the years of the rows. They are computed when somebody asks and kept nowhere. A figure that rests on very
 * few rows
 * of a register with personal columns is left out.
 */
final class RegisterFigures {

	/** Fewer rows tell of single persons. */
	private static final int FEWEST = 3;
	private static final int MOST_YEARS = 15;

	private final Workspace workspace;
	private final ObservationStore store;
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
	private final Map<String, Optional<DayRange>> ranges = new HashMap<>();

	RegisterFigures(Workspace workspace, ObservationStore store) {
		this.workspace = workspace;
		this.store = store;
	}

	/** What was loaded, and the figures of the registers. */
	Loaded with(Loaded reported, Inquiry inquiry) {
		List<Observation> figures = new ArrayList<>(reported.figures());
		for (RegisterDefinition register : workspace.catalogue().registers()) {
			for (Computation computation : register.computations()) {
				Needs needs = reported.needs();
				if (needs.metrics().isEmpty() || needs.metrics().contains(computation.metric())) {
					figures.addAll(figures(register, computation, periods(register, computation, reported, inquiry), needs));
				}
			}
		}
		List<SourceDocument> all = new ArrayList<>(reported.documents());
		all.addAll(documents.values());
		return new Loaded(reported.needs(), figures, all, reported.withReport(), reported.hidden(),
				reported.settlements(), inquiry.reach() == Reach.AROUND ? new KeptClaims(workspace, store).all() : List.of())
				.stating(reported.stated()).reading(reported.texts());
	}

	private Set<Period> periods(RegisterDefinition register, Computation computation, Loaded reported, Inquiry inquiry) {
		Optional<RowField> day = computation.windows().stream().map(window -> window.field()).findFirst();
		Optional<DayRange> rows = day.flatMap(field -> days(register, field));
		Set<Period> periods = new LinkedHashSet<>();
		if (rows.isPresent()) {
			int last = rows.get().last().getYear();
			for (int year = Math.max(rows.get().first().getYear(), last - MOST_YEARS + 1); year <= last; year++) {
				periods.add(new Period.Year(year));
			}
			inquiry.period().ifPresent(periods::add);
			reported.figures().stream().filter(figure -> computation.metric().equals(figure.getMetric()))
					.map(Observation::getPeriod)
					.forEach(periods::add);
		}
		return periods;
	}

	/** From when to when the rows of a register have a day; many indicators ask for that of one field. */
	private Optional<DayRange> days(RegisterDefinition register, RowField field) {
		return ranges.computeIfAbsent(register.code() + ' ' + field.name(), key -> store.register(register).days(field));
	}

	private List<Observation> figures(RegisterDefinition register, Computation computation, Set<Period> periods, Needs needs) {
		Metric metric = workspace.catalogue().metric(computation.metric()).orElseThrow();
		boolean personal = register.fields().stream().anyMatch(RowField::personal);
		List<Observation> figures = new ArrayList<>();
		for (Period period : periods) {
			Optional<DayRange> days = DayRange.of(period);
			List<ComputedFigure> found = days.isEmpty()
					? List.of()
					: store.register(register).compute(computation, days.get(), needs.areas());
			for (ComputedFigure figure : found) {
				if (!personal || figure.rows() == 0 || figure.rows() >= FEWEST) {
					figures.add(observation(register, computation, metric, period, figure));
				}
			}
		}
		return figures;
	}

	private Observation observation(RegisterDefinition register, Computation computation, Metric metric, Period period,
			ComputedFigure figure) {
		Observation observation = new ComputedDocument(register, figure.district(), period).observation(metric, figure);
		SourceDocument own = observation.getDocument();
		documents.computeIfAbsent(own.getSha256(), sha256 -> own).getObservations().add(observation);
		observation.setNote(
				NLS.bind(Messages.RegisterFigures_note, figure.rows(), new DefinitionWords(register).sentence(computation)));
		return observation;
	}

}
