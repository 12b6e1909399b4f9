package fadu.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.RelationType;

/**
 * How a figure is said to depend on another one of its report.
 *
 * @param type the relation
 * @param of   the id of the other figure; nothing where the figure depends on none
 */
public record RelationChoice(RelationType type, Optional<String> of) {

	/** It depends on no other. */
	public static final RelationChoice NONE = new RelationChoice(RelationType.NONE, Optional.empty());

	/** What is said of a figure now. */
	public static RelationChoice of(Observation figure) {
		return figure.getRelation() == RelationType.NONE || figure.getRelatedTo() == null
				? NONE
				: new RelationChoice(figure.getRelation(), Optional.of(figure.getRelatedTo()));
	}

	/**
	 * Sees to it that the relation leads to another figure of the report, and not in a circle.
	 *
	 * @throws UserException where it does not
	 */
	void require(Observation figure, List<Observation> report) throws UserException {
		if (type == RelationType.NONE) {
			return;
		}
		Observation other = report.stream().filter(each -> of.isPresent() && each.getId().equals(of.get())).findFirst()
				.orElseThrow(() -> new UserException(NLS.bind(Messages.RelationChoice_unknown, of.orElse(""))));
		Set<String> passed = new HashSet<>(Set.of(Objects.requireNonNullElse(figure.getId(), "")));
		for (Observation next = other; next != null; next = parent(next, report)) {
			if (!passed.add(next.getId())) {
				throw new UserException(NLS.bind(Messages.RelationChoice_circle, figure.getText(), other.getText()));
			}
		}
	}

	private static Observation parent(Observation figure, List<Observation> report) {
		return figure.getRelation() == RelationType.NONE
				? null
				: report.stream().filter(each -> each.getId().equals(figure.getRelatedTo())).findFirst().orElse(null);
	}

	void apply(Observation figure) {
		figure.setRelation(type);
		figure.setRelatedTo(of.orElse(null));
	}

}
