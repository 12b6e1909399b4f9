package fadu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import fadu.model.Observation;
import fadu.model.SourceDocument;

/** One query, answered: the observations found, each in its document. */
final class Search {

	private final DSLContext sql;
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
	private final Map<String, SortedMap<Integer, Observation>> byDocument = new HashMap<>();
	private final Set<Observation> found = new HashSet<>();

	Search(DSLContext sql, ObservationQuery query) {
		this.sql = sql;
		Condition matching = Observations.matching(query);
		boolean everything = query.equals(ObservationQuery.all());
		readDocuments(everything ? DSL.noCondition()
				: Documents.SHA256.in(DSL.select(Observations.DOCUMENT).from(Observations.TABLE).where(matching)));
		found.addAll(readObservations(matching));
		if (!everything) {
			documents.keySet().forEach(this::readRelated);
		}
		byDocument.forEach((sha256, observations) -> documents.get(sha256).getObservations().addAll(observations.values()));
	}

	List<SourceDocument> documents() {
		return List.copyOf(documents.values());
	}

	List<Observation> observations() {
		return documents.values().stream().flatMap(document -> document.getObservations().stream()).filter(found::contains)
				.toList();
	}

	private void readDocuments(Condition condition) {
		for (Record row : sql.select(Documents.FIELDS).from(Documents.TABLE).where(condition)
				.orderBy(Documents.IMPORTED_AT, Documents.SHA256)) {
			documents.put(row.get(Documents.SHA256), Documents.document(row));
		}
	}

	private List<Observation> readObservations(Condition condition) {
		List<Observation> observations = new ArrayList<>();
		for (Record row : sql.select(Observations.FIELDS).from(Observations.TABLE).where(condition)) {
			Observation observation = Observations.observation(row);
			byDocument.computeIfAbsent(row.get(Observations.DOCUMENT), sha256 -> new TreeMap<>())
					.put(row.get(Observations.ORDINAL), observation);
			observations.add(observation);
		}
		return observations;
	}

	/** A share or a change says little without the figure it relates to, which the query may not have asked for. */
	private void readRelated(String sha256) {
		Collection<Observation> observations = byDocument.get(sha256).values();
		Set<String> missing = new HashSet<>();
		observations.stream().map(Observation::getRelatedTo).filter(id -> id != null).forEach(missing::add);
		observations.stream().map(Observation::getId).forEach(missing::remove);
		if (!missing.isEmpty()) {
			readObservations(Observations.DOCUMENT.eq(sha256).and(Observations.ID.in(missing)));
		}
	}

}
