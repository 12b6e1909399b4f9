package fadu.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.workspace.RelationChoice;

/** The figures of a report on which one of them may depend, the nearest in the text first. */
public final class RelatedFigures {

	private static final int SHORT = 24;

	private final List<Observation> others;
	private final Observation figure;

	/**
	 * @param figures of the report
	 * @param figure  that depends on one of them
	 */
	public RelatedFigures(List<Observation> figures, Observation figure) {
		this.figure = figure;
		others = figures.stream().filter(other -> other.getStart() != figure.getStart())
				.sorted(Comparator.comparingInt(other -> Math.abs(other.getStart() - figure.getStart()))).toList();
	}

	/** How they are called: as printed, with what they count. */
	public List<String> names() {
		return others.stream().map(RelatedFigures::name).toList();
	}

	private static String name(Observation other) {
		String counts = Objects.requireNonNullElse(other.getMetricName(), "");
		return NLS.bind(Messages.RelatedFigures_name, other.getText(),
				counts.length() > SHORT ? counts.substring(0, SHORT) + '…' : counts).strip();
	}

	/** The place of the one that it depends on now; the nearest before it, where it depends on none. */
	public int index() {
		for (int i = 0; i < others.size(); i++) {
			if (others.get(i).getId().equals(figure.getRelatedTo())) {
				return i;
			}
		}
		return others.indexOf(others.stream().filter(other -> other.getStart() < figure.getStart()).findFirst()
				.orElse(others.isEmpty() ? null : others.getFirst()));
	}

	/** That it depends so on the one at a place; on none where there is no such place. */
	public RelationChoice choice(RelationType type, int index) {
		return index < 0 ? RelationChoice.NONE : new RelationChoice(type, Optional.of(others.get(index).getId()));
	}

}
