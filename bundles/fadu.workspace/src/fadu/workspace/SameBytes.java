package fadu.workspace;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

/**
 * A document that a plug-in brings and that was imported as well. The figures of the plug-in stay, but for those that a person here
 * has confirmed or corrected otherwise; what was read at other places of the text joins them, so that installing the plug-in
 * takes nothing away.
 */
final class SameBytes {

	private final SourceDocument joined;
	private final Set<String> used;

	private SameBytes(SourceDocument ofPlugIn) {
		joined = EcoreUtil.copy(ofPlugIn);
		used = joined.getObservations().stream().map(Observation::getId).collect(Collectors.toSet());
	}

	/** The document with the figures of both; a new object. */
	static SourceDocument join(SourceDocument ofPlugIn, SourceDocument imported) {
		SameBytes same = new SameBytes(ofPlugIn);
		List.copyOf(imported.getObservations()).forEach(same::take);
		Set<String> there = same.joined.getObservations().stream().map(Observation::getId).collect(Collectors.toSet());
		same.joined.getObservations().stream()
				.filter(figure -> figure.getRelatedTo() != null && !there.contains(figure.getRelatedTo()))
				.forEach(figure -> {
					figure.setRelation(RelationType.NONE);
					figure.setRelatedTo(null);
				});
		return same.joined;
	}

	private void take(Observation figure) {
		boolean reviewed = figure.getStatus() == ReviewStatus.CONFIRMED || figure.getStatus() == ReviewStatus.CORRECTED;
		boolean rejected = figure.getStatus() == ReviewStatus.REJECTED;
		if (rejected || joined.getObservations().stream().anyMatch(known -> isSame(known, figure))) {
			return;
		}
		List<Observation> there = joined.getObservations().stream().filter(known -> overlaps(known, figure)).toList();
		if (!there.isEmpty() && !reviewed) {
			return;
		}
		there.stream().filter(known -> Objects.equals(known.getMetric(), figure.getMetric()))
				.forEach(joined.getObservations()::remove);
		Observation taken = EcoreUtil.copy(figure);
		for (int i = 2; !used.add(taken.getId()); i++) {
			taken.setId(figure.getId() + '-' + i);
		}
		joined.getObservations().add(taken);
	}

	private static boolean isSame(Observation known, Observation figure) {
		return known.getMetric() != null && known.getMetric().equals(figure.getMetric())
				&& known.getPeriod().equals(figure.getPeriod()) && known.getQuantity().equals(figure.getQuantity());
	}

	private static boolean overlaps(Observation one, Observation other) {
		return one.getStart() < other.getEnd() && other.getStart() < one.getEnd();
	}

}
