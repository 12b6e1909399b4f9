package fadu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

import fadu.model.Observation;
import fadu.model.SourceDocument;

/** Questions to the tables of documents and observations. */
final class Search {

	private static final Table<?> JOINED = Observations.TABLE.join(Documents.TABLE)
			.on(Observations.DOCUMENT.eq(Documents.SHA256));
	private static final List<? extends Field<?>> BOTH = Stream
			.concat(Observations.FIELDS.stream(), Documents.FIELDS.stream()).toList();

	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
	private final Map<String, SortedMap<Integer, Observation>> byDocument = new LinkedHashMap<>();

	private Search() {
	}

	static List<SourceDocument> documentList(DSLContext sql) {
		return sql.select(Documents.FIELDS).from(Documents.TABLE).orderBy(Documents.IMPORTED_AT, Documents.SHA256)
				.fetch(Documents::document);
	}

	static List<SourceDocument> everything(DSLContext sql) {
		List<SourceDocument> documents = documentList(sql);
		Search search = new Search();
		sql.select(Observations.FIELDS).from(Observations.TABLE).forEach(search::take);
		documents.forEach(document -> search.documents.put(document.getSha256(), document));
		search.fillDocuments();
		return documents;
	}

	static List<Observation> observations(DSLContext sql, ObservationQuery query) {
		Search search = new Search();
		List<Observation> found = search.read(sql, Observations.matching(query));
		search.byDocument.forEach((sha256, observations) -> search.readRelated(sql, sha256, observations));
		search.fillDocuments();
		return found;
	}

	/** Read without jOOQ's records: for a hundred thousand rows they cost more than the database. */
	static List<ReportedValue> values(DSLContext sql, ObservationQuery query) {
		List<ReportedValue> values = new ArrayList<>();
		ReportedValues reader = new ReportedValues();
		try (ResultSet rows = sql.select(reader.columns()).from(Observations.TABLE).where(Observations.matching(query))
				.fetchResultSet()) {
			while (rows.next()) {
				values.add(reader.read(rows));
			}
		} catch (SQLException e) {
			throw new DataAccessException(e.getMessage(), e);
		}
		return values;
	}

	private List<Observation> read(DSLContext sql, Condition condition) {
		return sql.select(BOTH).from(JOINED).where(condition)
				.orderBy(Documents.IMPORTED_AT, Documents.SHA256, Observations.ORDINAL).fetch(row -> {
					documents.computeIfAbsent(row.get(Documents.SHA256), sha256 -> Documents.document(row));
					return take(row);
				});
	}

	private Observation take(Record row) {
		Observation observation = Observations.observation(row);
		byDocument.computeIfAbsent(row.get(Observations.DOCUMENT), sha256 -> new TreeMap<>())
				.put(row.get(Observations.ORDINAL), observation);
		return observation;
	}

	/** A share or a change says little without the figure it relates to, which the query may not have asked for. */
	private void readRelated(DSLContext sql, String sha256, SortedMap<Integer, Observation> observations) {
		Set<String> missing = new HashSet<>();
		observations.values().stream().map(Observation::getRelatedTo).filter(id -> id != null).forEach(missing::add);
		observations.values().stream().map(Observation::getId).forEach(missing::remove);
		if (!missing.isEmpty()) {
			read(sql, Observations.DOCUMENT.eq(sha256).and(Observations.ID.in(missing)));
		}
	}

	private void fillDocuments() {
		byDocument.forEach((sha256, observations) -> documents.get(sha256).getObservations().addAll(observations.values()));
	}

}
