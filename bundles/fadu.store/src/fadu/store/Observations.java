package fadu.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DataType;
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
	static final Field<String> DOCUMENT = DSL.field(DSL.name("document"), SQLDataType.VARCHAR);
	static final Field<Integer> ORDINAL = DSL.field(DSL.name("ordinal"), SQLDataType.INTEGER);
	static final Field<String> ID = DSL.field(DSL.name("id"), SQLDataType.VARCHAR);

	private static final Field<String> METRIC = DSL.field(DSL.name("metric"), SQLDataType.VARCHAR);
	private static final Field<String> AREA = DSL.field(DSL.name("area"), SQLDataType.VARCHAR);
	private static final Field<Period> PERIOD = DSL.field(DSL.name("period"), Column.PERIOD);
	private static final Field<BigDecimal> VALUE = DSL.field(DSL.name("quantity_value"),
			SQLDataType.NUMERIC(WHOLE_DIGITS + SCALE, SCALE));
	private static final Field<String> UNIT = DSL.field(DSL.name("quantity_unit"), SQLDataType.VARCHAR);
	private static final Field<Bound> BOUND = DSL.field(DSL.name("quantity_bound"),
			Column.labelled(Bound.class, label -> Bound.ofQualifier(label).orElseThrow(), Bound::qualifier));

	private static final DataType<FigureKind> KIND = Column.labelled(FigureKind.class, FigureKind::get, FigureKind::getLiteral);
	private static final DataType<RelationType> RELATION = Column.labelled(RelationType.class, RelationType::get,
			RelationType::getLiteral);
	private static final DataType<ReviewStatus> STATUS = Column.labelled(ReviewStatus.class, ReviewStatus::get,
			ReviewStatus::getLiteral);

	private static final List<Column<Observation, ?>> COLUMNS = List.of(
			new Column<>(ID, Observation::getId, Observation::setId),
			new Column<>(METRIC, Observation::getMetric, Observation::setMetric),
			Column.text("metric_name", Observation::getMetricName, Observation::setMetricName),
			Column.text("domain_name", Observation::getDomain, Observation::setDomain),
			Column.text("district", Observation::getDistrict, Observation::setDistrict),
			Column.of("kind", KIND, Observation::getKind, Observation::setKind),
			new Column<>(PERIOD, Observation::getPeriod, Observation::setPeriod),
			Column.of("span_start", SQLDataType.INTEGER, Observation::getStart, Observation::setStart),
			Column.of("span_end", SQLDataType.INTEGER, Observation::getEnd, Observation::setEnd),
			Column.text("printed", Observation::getText, Observation::setText),
			Column.text("place", Observation::getPlace, Observation::setPlace),
			Column.text("scope", Observation::getScope, Observation::setScope),
			Column.of("relation", RELATION, Observation::getRelation, Observation::setRelation),
			Column.text("related_to", Observation::getRelatedTo, Observation::setRelatedTo),
			Column.text("note", Observation::getNote, Observation::setNote),
			Column.of("confidence", SQLDataType.DOUBLE, Observation::getConfidence, Observation::setConfidence),
			Column.of("review_status", STATUS, Observation::getStatus, Observation::setStatus),
			Column.text("reviewed_by", Observation::getReviewedBy, Observation::setReviewedBy),
			Column.text("reviewed_at", Observation::getReviewedAt, Observation::setReviewedAt));

	static final List<? extends Field<?>> FIELDS = Stream
			.concat(Stream.of(DOCUMENT, ORDINAL, VALUE, UNIT, BOUND), COLUMNS.stream().map(Column::field)).toList();

	private Observations() {
	}

	static Map<Field<?>, Object> row(Observation observation, int ordinal) {
		Map<Field<?>, Object> row = new LinkedHashMap<>();
		String ownDistrict = observation.getDistrict();
		row.put(DOCUMENT, observation.getDocument().getSha256());
		row.put(ORDINAL, ordinal);
		row.put(AREA, ownDistrict != null ? ownDistrict : observation.getDocument().getDistrict());
		row.put(VALUE, observation.getQuantity().value());
		row.put(UNIT, observation.getQuantity().unit());
		row.put(BOUND, observation.getQuantity().bound());
		COLUMNS.forEach(column -> column.write(observation, row));
		return row;
	}

	static Observation observation(Record row) {
		Observation observation = FaduFactory.eINSTANCE.createObservation();
		observation.setQuantity(new Quantity(row.get(VALUE), row.get(UNIT), row.get(BOUND)));
		COLUMNS.forEach(column -> column.read(row, observation));
		return observation;
	}

	static Condition matching(ObservationQuery query) {
		Condition condition = DSL.noCondition();
		if (!query.metrics().isEmpty()) {
			condition = condition.and(METRIC.in(query.metrics()));
		}
		if (!query.districts().isEmpty()) {
			condition = condition.and(AREA.in(query.districts()));
		}
		return query.period().map(PERIOD::eq).map(condition::and).orElse(condition);
	}

	/** Whether the column keeps the value digit by digit; a database would cut the rest off without a word. */
	static boolean keeps(BigDecimal value) {
		return value.scale() <= SCALE && value.precision() - value.scale() <= WHOLE_DIGITS;
	}

}
