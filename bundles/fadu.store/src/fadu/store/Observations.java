package fadu.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.model.FaduFactory;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** The table of observations. */
final class Observations {

	/** Digits after the point, and before it, that the column of the values keeps. */
	static final int SCALE = 6;
	static final int WHOLE_DIGITS = 25;

	static final Table<?> TABLE = DSL.table(DSL.name("observation"));
	static final Field<String> DOCUMENT = Column.field(TABLE, "document", SQLDataType.VARCHAR);
	static final Field<Integer> ORDINAL = Column.field(TABLE, "ordinal", SQLDataType.INTEGER);
	static final Field<String> ID = Column.field(TABLE, "id", SQLDataType.VARCHAR);

	static final Field<String> METRIC = Column.field(TABLE, "metric", SQLDataType.VARCHAR);
	private static final Field<String> OWN_DISTRICT = Column.field(TABLE, "district", SQLDataType.VARCHAR);
	static final Field<String> AREA = Column.field(TABLE, "area", SQLDataType.VARCHAR);
	static final Field<Period> PERIOD = Column.field(TABLE, "period", Column.PERIOD);
	static final Field<ReviewStatus> STATUS = Column.field(TABLE, "review_status",
			Column.labelled(ReviewStatus.class, ReviewStatus::get, ReviewStatus::getLiteral));
	private static final Field<String> REVIEWED_BY = Column.field(TABLE, "reviewed_by", SQLDataType.VARCHAR);
	private static final Field<String> REVIEWED_AT = Column.field(TABLE, "reviewed_at", SQLDataType.VARCHAR);
	static final Field<BigDecimal> VALUE = Column.field(TABLE, "quantity_value",
			SQLDataType.NUMERIC(WHOLE_DIGITS + SCALE, SCALE));
	static final Field<String> UNIT = Column.field(TABLE, "quantity_unit", SQLDataType.VARCHAR);
	static final Field<Bound> BOUND = Column.field(TABLE, "quantity_bound",
			Column.labelled(Bound.class, label -> Bound.ofQualifier(label).orElseThrow(), Bound::qualifier));

	static final Field<FigureKind> KIND = Column.field(TABLE, "kind",
			Column.labelled(FigureKind.class, FigureKind::get, FigureKind::getLiteral));
	static final Field<RelationType> RELATION = Column.field(TABLE, "relation",
			Column.labelled(RelationType.class, RelationType::get, RelationType::getLiteral));

	/** Code points of the text, from the first to behind the last. */
	static final Field<Integer> START = Column.field(TABLE, "span_start", SQLDataType.INTEGER);
	static final Field<Integer> END = Column.field(TABLE, "span_end", SQLDataType.INTEGER);
	private static final Field<Double> CONFIDENCE = Column.field(TABLE, "confidence", SQLDataType.DOUBLE);

	private static final List<Column<Observation, ?>> COLUMNS = List.of(
			new Column<>(ID, Observation::getId, Observation::setId),
			new Column<>(METRIC, Observation::getMetric, Observation::setMetric),
			Column.text(TABLE, "metric_name", Observation::getMetricName, Observation::setMetricName),
			Column.text(TABLE, "domain_name", Observation::getDomain, Observation::setDomain),
			new Column<>(OWN_DISTRICT, Observation::getDistrict, Observation::setDistrict),
			new Column<>(KIND, Observation::getKind, Observation::setKind),
			new Column<>(PERIOD, Observation::getPeriod, Observation::setPeriod),
			new Column<>(START, Observation::getStart, Observation::setStart),
			new Column<>(END, Observation::getEnd, Observation::setEnd),
			Column.text(TABLE, "printed", Observation::getText, Observation::setText),
			Column.text(TABLE, "place", Observation::getPlace, Observation::setPlace),
			Column.text(TABLE, "scope", Observation::getScope, Observation::setScope),
			new Column<>(RELATION, Observation::getRelation, Observation::setRelation),
			Column.text(TABLE, "related_to", Observation::getRelatedTo, Observation::setRelatedTo),
			Column.text(TABLE, "note", Observation::getNote, Observation::setNote),
			new Column<>(CONFIDENCE, Observation::getConfidence, Observation::setConfidence),
			new Column<>(STATUS, Observation::getStatus, Observation::setStatus),
			new Column<>(REVIEWED_BY, Observation::getReviewedBy, Observation::setReviewedBy),
			new Column<>(REVIEWED_AT, Observation::getReviewedAt, Observation::setReviewedAt));

	/** What the text and the reader say, and what a review says; the rest can be corrected. */
	private static final Set<String> NOT_CORRECTED = Set.of("id", "span_start", "span_end", "printed", "place", "confidence",
			"review_status", "reviewed_by", "reviewed_at");

	/** Those that are no attribute of an observation. */
	private static final List<Field<?>> OWN = List.of(DOCUMENT, ORDINAL, VALUE, UNIT, BOUND);

	static final List<? extends Field<?>> FIELDS = Stream.concat(OWN.stream(), COLUMNS.stream().map(Column::field)).toList();

	private Observations() {
	}

	/** Inserts the observations of a document in one batch of one statement, which the database compiles once. */
	static void insert(DSLContext sql, List<Observation> observations) {
		List<Map<Field<?>, Object>> rows = new ArrayList<>();
		observations.forEach(observation -> rows.add(row(observation, rows.size())));
		insertRows(sql, rows);
	}

	/** Inserts rows that have all columns, in one batch. */
	static void insertRows(DSLContext sql, List<Map<Field<?>, Object>> rows) {
		if (!rows.isEmpty()) {
			Set<Field<?>> columns = rows.getFirst().keySet();
			BatchBindStep batch = sql.batch(sql.insertInto(TABLE, columns).values(new Object[columns.size()]));
			rows.forEach(row -> batch.bind(row.values().toArray()));
			batch.execute();
		}
	}

	static Map<Field<?>, Object> row(Observation observation, int ordinal) {
		return row(observation, observation.getDocument().getSha256(), observation.getDocument().getDistrict(), ordinal);
	}

	/** @param home the district that the document is kept under */
	static Map<Field<?>, Object> row(Observation observation, String document, String home, int ordinal) {
		Map<Field<?>, Object> row = new LinkedHashMap<>();
		row.put(DOCUMENT, document);
		row.put(ORDINAL, ordinal);
		row.put(AREA, area(observation, home));
		putQuantity(observation, row);
		COLUMNS.forEach(column -> column.write(observation, row));
		return row;
	}

	private static String area(Observation observation, String home) {
		return observation.getDistrict() != null ? observation.getDistrict() : home;
	}

	/** The columns that a newer reading sets. */
	static Map<Field<?>, Object> reading(Observation read, String home) {
		Map<Field<?>, Object> row = correction(read);
		row.put(AREA, area(read, home));
		row.put(CONFIDENCE, read.getConfidence());
		return row;
	}

	/** The figure alone, without its document. */
	static Observation copy(Observation observation) {
		Observation copy = FaduFactory.eINSTANCE.createObservation();
		copy.setQuantity(observation.getQuantity());
		COLUMNS.forEach(column -> column.copy(observation, copy));
		return copy;
	}

	private static void putQuantity(Observation observation, Map<Field<?>, Object> row) {
		row.put(VALUE, observation.getQuantity().value());
		row.put(UNIT, observation.getQuantity().unit());
		row.put(BOUND, observation.getQuantity().bound());
	}

	/** Gives the figures that speak of the district of their document another one. */
	static void move(DSLContext sql, String document, String district) {
		sql.update(TABLE).set(AREA, district).where(DOCUMENT.eq(document), OWN_DISTRICT.isNull()).execute();
	}

	/** The columns that a correction sets, all but the area. */
	static Map<Field<?>, Object> correction(Observation corrected) {
		Map<Field<?>, Object> row = new LinkedHashMap<>();
		putQuantity(corrected, row);
		COLUMNS.stream().filter(column -> !NOT_CORRECTED.contains(column.field().getName()))
				.forEach(column -> column.write(corrected, row));
		return row;
	}

	static Map<Field<?>, Object> review(ReviewStatus status, String by, String at) {
		return Map.of(STATUS, status, REVIEWED_BY, by, REVIEWED_AT, at);
	}

	/** @param row begins with {@link #FIELDS} */
	static Observation observation(Record row) {
		return observation(row::get);
	}

	/** @param row the values of {@link #FIELDS} in their order */
	static Observation observation(IntFunction<Object> row) {
		Observation observation = FaduFactory.eINSTANCE.createObservation();
		observation.setQuantity(new Quantity((BigDecimal) row.apply(2), (String) row.apply(3), (Bound) row.apply(4)));
		Column.read(COLUMNS, row, OWN.size(), observation);
		return observation;
	}

	static Condition matching(ObservationQuery query) {
		return DSL.and(measuring(query), in(AREA, query.districts()), in(DOCUMENT, query.documents()),
				in(STATUS, query.statuses()), query.period().map(PERIOD::eq).orElse(DSL.noCondition()));
	}

	private static Condition measuring(ObservationQuery query) {
		Condition metrics = in(METRIC, query.metrics());
		return query.unmatched() && !query.metrics().isEmpty()
				? metrics.or(METRIC.isNull().and(STATUS.eq(ReviewStatus.READ)))
				: metrics;
	}

	private static <T> Condition in(Field<T> field, Set<T> values) {
		return values.isEmpty() ? DSL.noCondition() : values.size() == 1 ? field.eq(values.iterator().next()) : field.in(values);
	}

	/** Whether two are the same figure with the same values and the same review, whatever district their document joined. */
	static boolean isSame(Observation one, Observation other) {
		return one.getQuantity().equals(other.getQuantity()) && COLUMNS.stream().filter(column -> column.field() != OWN_DISTRICT)
				.allMatch(column -> Objects.equals(column.get().apply(one), column.get().apply(other)));
	}

	/** Whether the column keeps the value digit by digit; a database would cut the rest off without a word. */
	static boolean keeps(BigDecimal value) {
		return value.scale() <= SCALE && value.precision() - value.scale() <= WHOLE_DIGITS;
	}

}
