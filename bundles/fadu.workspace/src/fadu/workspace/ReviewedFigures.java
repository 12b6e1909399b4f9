package fadu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.model.FaduPackage;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;

/**
 * Brings the figures that were reviewed in the workspace into the document of a plug-in. A reviewed figure takes the place of the
 * one that stood at the same characters and keeps its identifier; where the two agree, the one of the plug-in stays, with its name,
 * relation and note. A rejected figure takes the one at its place out. All others stay.
 */
final class ReviewedFigures {

	private final SourceDocument document;
	private final List<Observation> staying;
	private final List<Observation> agreed = new ArrayList<>();
	private final List<Observation> taken = new ArrayList<>();
	private final Map<String, String> identifiers = new HashMap<>();

	ReviewedFigures(SourceDocument document) {
		this.document = document;
		this.staying = new ArrayList<>(document.getObservations());
	}

	void take(SourceDocument imported) {
		List<Observation> reviewed = imported.getObservations().stream().filter(ReviewedFigures::isRight).toList();
		reviewed.forEach(this::replace);
		imported.getObservations().stream().filter(figure -> figure.getStatus() == ReviewStatus.REJECTED)
				.forEach(rejected -> staying.removeIf(figure -> isSamePlace(figure, rejected)));
		reviewed.forEach(this::identify);
		taken.forEach(this::relate);
		List<Observation> all = new ArrayList<>(Stream.of(staying, agreed, taken).flatMap(List::stream).toList());
		all.sort(Comparator.comparingInt(Observation::getStart).thenComparingInt(Observation::getEnd));
		withoutDanglingRelations(all);
		document.getObservations().clear();
		document.getObservations().addAll(all);
	}

	private static boolean isRight(Observation figure) {
		return figure.getStatus() == ReviewStatus.CONFIRMED || figure.getStatus() == ReviewStatus.CORRECTED;
	}

	private void replace(Observation reviewed) {
		Optional<Observation> known = atSamePlace(reviewed);
		known.ifPresent(figure -> {
			staying.remove(figure);
			identifiers.put(reviewed.getId(), figure.getId());
		});
		if (known.isPresent() && agree(known.get(), reviewed)) {
			agreed.add(withRemarks(known.get(), reviewed));
		} else {
			taken.add(published(reviewed));
		}
	}

	private boolean agree(Observation one, Observation other) {
		return Objects.equals(one.getMetric(), other.getMetric()) && one.getQuantity().equals(other.getQuantity())
				&& one.getKind() == other.getKind() && one.getPeriod().equals(other.getPeriod())
				&& Objects.equals(area(one), area(other));
	}

	/** Nothing for the district of the document. */
	private String area(Observation figure) {
		return document.getDistrict().equals(figure.getDistrict()) ? null : figure.getDistrict();
	}

	/** What a person wrote while correcting goes before the words of the plug-in; what was merely read does not. */
	private static Observation withRemarks(Observation figure, Observation reviewed) {
		boolean corrected = reviewed.getStatus() == ReviewStatus.CORRECTED;
		if (reviewed.getScope() != null && (corrected || figure.getScope() == null)) {
			figure.setScope(reviewed.getScope());
		}
		if (reviewed.getNote() != null && (corrected || figure.getNote() == null)) {
			figure.setNote(reviewed.getNote());
		}
		return figure;
	}

	/** A plug-in says that a person compared a figure with the text; who and when stays in the workspace. */
	private Observation published(Observation reviewed) {
		Observation figure = EcoreUtil.copy(reviewed);
		figure.setDistrict(area(reviewed));
		figure.setStatus(ReviewStatus.CONFIRMED);
		figure.eUnset(FaduPackage.Literals.OBSERVATION__CONFIDENCE);
		figure.eUnset(FaduPackage.Literals.OBSERVATION__REVIEWED_BY);
		figure.eUnset(FaduPackage.Literals.OBSERVATION__REVIEWED_AT);
		return figure;
	}

	/** The figure at the same characters; of several, the one of the same metric. */
	private Optional<Observation> atSamePlace(Observation figure) {
		List<Observation> there = staying.stream().filter(known -> isSamePlace(known, figure)).toList();
		return there.stream().filter(known -> figure.getMetric() != null && figure.getMetric().equals(known.getMetric()))
				.findFirst()
				.or(() -> there.stream().findFirst());
	}

	private static boolean isSamePlace(Observation one, Observation other) {
		return one.getStart() == other.getStart() && one.getEnd() == other.getEnd();
	}

	/** A figure that is new keeps the identifier of the workspace, unless the plug-in uses it for another one. */
	private void identify(Observation reviewed) {
		Set<String> used = new HashSet<>(identifiers.values());
		staying.forEach(figure -> used.add(figure.getId()));
		String identifier = reviewed.getId();
		for (int i = 2; !identifiers.containsKey(reviewed.getId()) && used.contains(identifier); i++) {
			identifier = reviewed.getId() + '-' + i;
		}
		identifiers.putIfAbsent(reviewed.getId(), identifier);
	}

	private void relate(Observation figure) {
		figure.setId(identifiers.get(figure.getId()));
		figure.setRelatedTo(identifiers.get(figure.getRelatedTo()));
	}

	/** A relation to a figure that is not in the model says nothing. */
	private static void withoutDanglingRelations(List<Observation> figures) {
		List<String> known = figures.stream().map(Observation::getId).toList();
		figures.stream().filter(figure -> figure.getRelatedTo() == null || !known.contains(figure.getRelatedTo()))
				.forEach(figure -> {
					figure.setRelation(RelationType.NONE);
					figure.setRelatedTo(null);
				});
	}

}
