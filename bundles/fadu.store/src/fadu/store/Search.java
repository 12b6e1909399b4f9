package fadu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/** Questions to the tables of documents and observations. */
final class Search {

	private final Map<String, SortedMap<Integer, Observation>> byDocument = new LinkedHashMap<>();

	/** A server sends so many rows at once; all of them would fill the memory of the program a second time. */
	private static final int ROWS_AT_ONCE = 2000;

	private Search() {
	}

	static List<SourceDocument> documentList(DSLContext sql, Condition condition) {
		return sql.select(Documents.FIELDS).from(Documents.TABLE).where(condition).orderBy(Documents.IMPORTED_AT, Documents.SHA256)
				.fetch(Documents::document);
	}

	static Optional<SourceDocument> document(DSLContext sql, String sha256) {
		return documentList(sql, Documents.SHA256.eq(sha256)).stream().findFirst();
	}

	/** The different values of a column of the documents, in the order of import. */
	static <T> List<T> distinct(DSLContext sql, Field<T> column) {
		return sql.select(column).from(Documents.TABLE).where(column.isNotNull()).groupBy(column)
				.orderBy(DSL.min(Documents.IMPORTED_AT), column).fetch(column);
	}

	/** A report of one year gives figures of the year before, too, which may be compared; a plan is none. */
	static List<Period> periods(DSLContext sql) {
		Set<Period> periods = new LinkedHashSet<>(distinct(sql, Documents.PERIOD));
		sql.selectDistinct(Observations.PERIOD).from(Observations.TABLE)
				.where(Observations.METRIC.isNotNull(), Observations.KIND.ne(FigureKind.TARGET),
						Observations.STATUS.ne(ReviewStatus.REJECTED))
				.fetch(Observations.PERIOD).stream().filter(Period.Year.class::isInstance).forEach(periods::add);
		return List.copyOf(periods);
	}

	static Set<String> metricsAbout(DSLContext sql, String district) {
		return sql.selectDistinct(Observations.METRIC).from(Observations.TABLE)
				.where(Observations.AREA.eq(district), Observations.METRIC.isNotNull()).fetchSet(Observations.METRIC);
	}

	static Map<String, Integer> waiting(DSLContext sql) {
		return sql.select(Observations.DOCUMENT, DSL.count()).from(Observations.TABLE)
				.where(Observations.STATUS.eq(ReviewStatus.READ)).groupBy(Observations.DOCUMENT)
				.fetchMap(Observations.DOCUMENT, DSL.count());
	}

	static List<SourceDocument> everything(DSLContext sql) {
		List<SourceDocument> documents = documentList(sql, DSL.noCondition());
		Search search = new Search();
		search.read(sql, DSL.noCondition());
		search.fill(documents);
		return documents;
	}

	static List<Observation> observations(DSLContext sql, ObservationQuery query, KnownDocuments known) {
		Search search = new Search();
		search.read(sql, Observations.matching(query));
		List<SourceDocument> documents = known.documents(sql, search.byDocument.keySet());
		List<Observation> found = documents.stream()
				.flatMap(document -> search.byDocument.get(document.getSha256()).values().stream()).toList();
		search.byDocument.forEach((sha256, observations) -> search.readRelated(sql, sha256, observations));
		search.fill(documents);
		return found;
	}

	/** Read without jOOQ's records: for a hundred thousand rows they cost more than the database. */
	static <A, R> R values(DSLContext sql, ObservationQuery query, Collector<ReportedValue, A, R> collector) {
		A values = collector.supplier().get();
		ReportedValues reader = new ReportedValues();
		try (ResultSet rows = sql.select(reader.columns()).from(Observations.TABLE).where(Observations.matching(query))
				.fetchSize(ROWS_AT_ONCE).fetchResultSet()) {
			while (rows.next()) {
				collector.accumulator().accept(values, reader.read(rows));
			}
		} catch (SQLException e) {
			throw new DataAccessException(e.getMessage(), e);
		}
		return collector.finisher().apply(values);
	}

	static long count(DSLContext sql, ObservationQuery query) {
		return sql.selectCount().from(Observations.TABLE).where(Observations.matching(query)).fetchSingle(0, Long.class);
	}

	private void read(DSLContext sql, Condition condition) {
		try (Rows rows = Rows.of(sql.select(Observations.FIELDS).from(Observations.TABLE).where(condition), Observations.FIELDS)) {
			while (rows.next()) {
				byDocument.computeIfAbsent((String) rows.apply(0), sha256 -> new TreeMap<>())
						.put((Integer) rows.apply(1), Observations.observation(rows));
			}
		}
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

	private void fill(List<SourceDocument> documents) {
		for (SourceDocument document : documents) {
			SortedMap<Integer, Observation> observations = byDocument.get(document.getSha256());
			if (observations != null) {
				document.getObservations().addAll(observations.values());
			}
		}
	}

}
