package fadu.workspace.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fadu.analysis.value.Units;
import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.DistrictModel;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/** A relation says both what it is and to which figure, leads to no figure twice, and parts are counted like their total. */
final class RelationRule implements PlugInRule {

	private static final Set<RelationType> PARTS = Set.of(RelationType.PART_OF, RelationType.OF_WHICH);

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<DistrictModel> file : plugIn.districts()) {
			file.root().getDocuments().forEach(document -> check(file, document, found));
		}
		return found.all();
	}

	private static void check(LoadedFile<DistrictModel> file, SourceDocument document, Found found) {
		Map<String, Observation> byId = new HashMap<>();
		document.getObservations().forEach(figure -> byId.put(figure.getId(), figure));
		for (Observation figure : document.getObservations()) {
			boolean related = figure.getRelatedTo() != null;
			if (related != (figure.getRelation() != RelationType.NONE)) {
				found.at(file, figure, Messages.RelationRule_half, Messages.RelationRule_halfRemedy, figure.getId());
				continue;
			}
			Observation other = related ? byId.get(figure.getRelatedTo()) : null;
			if (other != null && other != figure) {
				if (PARTS.contains(figure.getRelation())
						&& !Units.kindOf(figure.getQuantity().unit()).equals(Units.kindOf(other.getQuantity().unit()))) {
					found.at(file, figure, Messages.RelationRule_unit, Messages.RelationRule_unitRemedy, figure.getId(),
							figure.getQuantity().unit(), other.getId(), other.getQuantity().unit());
				}
				if (returns(figure, byId)) {
					found.at(file, figure, Messages.RelationRule_circle, Messages.RelationRule_circleRemedy, figure.getId());
				}
			}
		}
	}

	private static boolean returns(Observation figure, Map<String, Observation> byId) {
		Set<Observation> seen = new HashSet<>();
		Observation next = byId.get(figure.getRelatedTo());
		while (next != null && next != figure && seen.add(next)) {
			next = next.getRelatedTo() == null ? null : byId.get(next.getRelatedTo());
		}
		return next == figure;
	}

}
