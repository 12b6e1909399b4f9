package fadu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;

import fadu.model.FigureId;
import fadu.model.Observation;

/** Figures as somebody saw them, beside what the store holds of them now. */
final class SeenFigures {

	private final Map<FigureId, Observation> seen = new LinkedHashMap<>();

	/** @param figures with their documents */
	SeenFigures(Collection<Observation> figures) {
		figures.forEach(figure -> seen.put(FigureId.of(figure), figure));
	}

	Set<String> documents() {
		return seen.keySet().stream().map(FigureId::document).collect(Collectors.toSet());
	}

	int size() {
		return seen.size();
	}

	/** Those that are here, as they stand now, in the order in which they were seen. */
	Map<FigureId, Observation> now(DSLContext sql) {
		Map<FigureId, Observation> found = new LinkedHashMap<>();
		for (Condition condition : conditions(Kept.OBSERVATION, seen.keySet())) {
			sql.select(Observations.FIELDS).from(Observations.TABLE).where(condition).forEach(
					row -> found.put(new FigureId(row.get(Observations.DOCUMENT), row.get(Observations.ID)),
							Observations.observation(row)));
		}
		Map<FigureId, Observation> now = new LinkedHashMap<>(seen);
		now.keySet().retainAll(found.keySet());
		now.replaceAll((figure, any) -> found.get(figure));
		return now;
	}

	/** Those that were changed since they were seen. */
	Map<FigureId, Observation> newer(Map<FigureId, Observation> now) {
		Map<FigureId, Observation> newer = new LinkedHashMap<>(now);
		newer.entrySet().removeIf(each -> Observations.isSame(seen.get(each.getKey()), each.getValue()));
		return newer;
	}

	/** Those of the figures that were corrected. */
	static Set<FigureId> corrected(DSLContext sql, Collection<FigureId> figures) {
		Set<FigureId> corrected = new HashSet<>();
		for (Condition condition : conditions(Kept.OBSERVATION_AS_READ, figures)) {
			sql.select(AsRead.DOCUMENT, AsRead.ID).from(AsRead.TABLE).where(condition)
					.forEach(row -> corrected.add(new FigureId(row.get(AsRead.DOCUMENT), row.get(AsRead.ID))));
		}
		return corrected;
	}

	/** Conditions that are true of the rows of the figures, a few for each document. */
	static List<Condition> conditions(Kept kept, Collection<FigureId> figures) {
		Map<String, List<String>> byDocument = figures.stream().collect(Collectors.groupingBy(FigureId::document, TreeMap::new,
				Collectors.mapping(FigureId::id, Collectors.toList())));
		List<Condition> conditions = new ArrayList<>();
		byDocument.forEach((document, ids) -> {
			for (int from = 0; from < ids.size(); from += SliceRows.AT_ONCE) {
				conditions.add(kept.below(document, ids.subList(from, Math.min(ids.size(), from + SliceRows.AT_ONCE))));
			}
		});
		return conditions;
	}

}
