package fadu.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.workspace.RelationChoice;
import fadu.workspace.SourceText.Sentence;

/** The figures of a report on which one of them may depend, the nearest in the text first. */
public final class RelatedFigures {

	private static final int NEAR = 12;

	private final List<Observation> others;
	private final Observation figure;
	private final Function<Observation, Sentence> sentences;

	/**
	 * @param figures   of the report
	 * @param figure    that depends on one of them
	 * @param sentences the sentence in which a figure stands
	 */
	public RelatedFigures(List<Observation> figures, Observation figure, Function<Observation, Sentence> sentences) {
		this.figure = figure;
		this.sentences = sentences;
		others = figures.stream().filter(other -> other.getStart() != figure.getStart())
				.sorted(Comparator.comparingInt(other -> Math.abs(other.getStart() - figure.getStart()))).toList();
	}

	/** How many a person sees at first: those near the figure, and the one on which it depends now. */
	public int near() {
		return Math.min(others.size(), Math.max(NEAR, index() + 1));
	}

	/** How the first of them are called: as printed, with the piece of the sentence in which they stand. */
	public List<String> names(int most) {
		return others.stream().limit(most).map(this::name).toList();
	}

	/** How many there are. */
	public int size() {
		return others.size();
	}

	private String name(Observation other) {
		return NLS.bind(Messages.RelatedFigures_name, other.getText(), FigurePiece.of(sentences.apply(other))).strip();
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
