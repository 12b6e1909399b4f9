package fadu.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Span;
import fadu.store.ObservationStore;

/**
 * Reads the text of an imported report once more, with the rules of today and with the district and time that the report is kept
 * under, and shows what comes out differently. Nothing changes by itself: a person takes over what is right. Figures that a person
 * has reviewed stay.
 */
public final class ReadAgain {

	private static final String FOUND = "+";

	private final Workspace workspace;
	private final Person by;

	/**
	 * @param workspace where the report is
	 * @param by        who takes something over
	 */
	public ReadAgain(Workspace workspace, Person by) {
		this.workspace = workspace;
		this.by = by;
	}

	/** What comes out differently about one figure. */
	public sealed interface Difference {

		/** The figure, as it is kept or, where it is new, as it is read. */
		Observation figure();

		/**
		 * It is read otherwise.
		 *
		 * @param figure as it is kept
		 * @param read   as it is read now
		 */
		record Otherwise(Observation figure, Observation read) implements Difference {
		}

		/**
		 * It is taken for no figure any more; taking that over rejects it.
		 *
		 * @param figure as it is kept
		 */
		record NoFigure(Observation figure) implements Difference {
		}

		/**
		 * It was not taken for a figure before.
		 *
		 * @param figure as it is read now
		 */
		record Found(Observation figure) implements Difference {
		}
	}

	/**
	 * What a newer reading says.
	 *
	 * @param differences in the order of the text
	 * @param reviewed    how many figures that a person has reviewed are read otherwise; they stay
	 */
	public record Comparison(List<Difference> differences, int reviewed) {

		/** Keeps the list from changing. */
		public Comparison {
			differences = List.copyOf(differences);
		}
	}

	/**
	 * Reads the report and says what is different; nothing is kept.
	 *
	 * @throws UserException where the workspace cannot be asked
	 */
	public Comparison look(ReportUnderReview report) throws UserException {
		SourceDocument document = report.document();
		SourceDocument again = EcoreUtil.copy(document);
		again.getObservations().clear();
		again.getObservations().addAll(new DocumentMaker(workspace.areas(), workspace.sameDistrict()).observations(
				new OpenReports(workspace).reading(document, report.text()), document.getDistrict(), figure -> Optional.empty()));
		workspace.areas().joined(again);
		Map<Span, Observation> kept = new HashMap<>();
		report.figures().forEach(figure -> kept.putIfAbsent(span(figure), figure));
		Map<String, Span> keptPlaces = places(report.figures());
		Map<String, Span> readPlaces = places(again.getObservations());
		Set<String> ids = new HashSet<>();
		List<Difference> differences = new ArrayList<>();
		int reviewed = 0;
		for (Observation read : List.copyOf(again.getObservations())) {
			Observation figure = kept.get(span(read));
			if (figure == null) {
				boolean free = report.figures().stream().filter(each -> overlap(each, read)).allMatch(ReadAgain::waits);
				if (free) {
					differences.add(new Difference.Found(read));
				}
				continue;
			}
			ids.add(figure.getId());
			boolean same = isSame(figure, read)
					&& Objects.equals(keptPlaces.get(figure.getRelatedTo()), readPlaces.get(read.getRelatedTo()));
			if (!same && waits(figure)) {
				differences.add(new Difference.Otherwise(figure, read));
			}
			reviewed += same || waits(figure) ? 0 : 1;
		}
		report.figures().stream().filter(ReadAgain::waits).filter(figure -> !ids.contains(figure.getId()))
				.forEach(figure -> differences.add(new Difference.NoFigure(figure)));
		differences.sort((one, other) -> Integer.compare(one.figure().getStart(), other.figure().getStart()));
		return new Comparison(differences, reviewed);
	}

	private static boolean waits(Observation figure) {
		return figure.getStatus() == ReviewStatus.READ;
	}

	private static Span span(Observation figure) {
		return new Span(figure.getStart(), figure.getEnd());
	}

	private static Map<String, Span> places(List<Observation> figures) {
		Map<String, Span> places = new HashMap<>();
		figures.forEach(figure -> places.put(figure.getId(), span(figure)));
		return places;
	}

	private static boolean overlap(Observation one, Observation other) {
		return one.getStart() < other.getEnd() && other.getStart() < one.getEnd();
	}

	private static boolean isSame(Observation one, Observation other) {
		return one.getQuantity().equals(other.getQuantity()) && one.getKind() == other.getKind()
				&& Objects.equals(one.getMetric(), other.getMetric())
				&& (one.getMetric() != null || Objects.equals(one.getMetricName(), other.getMetricName()))
				&& Objects.equals(one.getDomain(), other.getDomain()) && Objects.equals(one.getDistrict(), other.getDistrict())
				&& Objects.equals(one.getScope(), other.getScope()) && one.getPeriod().equals(other.getPeriod())
				&& one.getRelation() == other.getRelation();
	}

	/**
	 * Takes over differences, as one step; returns how many.
	 *
	 * @param report as the user saw it
	 * @param wanted of those that {@link #look} gave
	 * @throws UserException where somebody has changed one of the figures since; then nothing is changed
	 */
	public int take(ReportUnderReview report, Collection<Difference> wanted) throws UserException {
		if (wanted.isEmpty()) {
			return 0;
		}
		Map<Span, String> ids = new HashMap<>();
		report.figures().forEach(figure -> ids.putIfAbsent(span(figure), figure.getId()));
		List<Observation> seen = new ArrayList<>();
		Map<String, Observation> renewed = new HashMap<>();
		List<Observation> added = new ArrayList<>();
		wanted.stream().filter(Difference.Found.class::isInstance).map(Difference::figure)
				.forEach(figure -> ids.put(span(figure), FOUND + figure.getId()));
		for (Difference difference : wanted) {
			switch (difference) {
			case Difference.Otherwise other -> {
				seen.add(other.figure());
				renewed.put(other.figure().getId(), toKeep(other.read(), other.figure().getId(), ids));
			}
			case Difference.NoFigure none -> seen.add(none.figure());
			case Difference.Found found -> added.add(toKeep(found.figure(), FOUND + found.figure().getId(), ids));
			}
		}
		ObservationStore store = workspace.store();
		return ReviewFigures.done(store, seen,
				Workspace.ask(() -> store.reports().renew(report.document(), seen, renewed, added, by.name())));
	}

	/** With areas by the names under which they are kept, and with the id that the figure it depends on has here. */
	private Observation toKeep(Observation read, String id, Map<Span, String> ids) {
		Observation figure = EcoreUtil.copy(read);
		figure.setId(id);
		if (read.getDistrict() != null) {
			figure.setDistrict(workspace.areas().key(workspace.areas().district(read.getDistrict())));
		}
		Optional<String> other = read.getDocument().getObservations().stream()
				.filter(each -> each.getId().equals(read.getRelatedTo())).findFirst().map(each -> ids.get(span(each)));
		figure.setRelation(other.isPresent() ? read.getRelation() : RelationType.NONE);
		figure.setRelatedTo(other.orElse(null));
		return figure;
	}

}
