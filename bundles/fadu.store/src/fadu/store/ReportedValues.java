package fadu.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Converter;
import org.jooq.Field;

import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/** Reads values row by row. The few words that repeat in all rows are made once. */
final class ReportedValues {

	private final List<Field<?>> columns = new ArrayList<>();
	private final Words<String> document = words(Observations.DOCUMENT);
	private final Words<String> metric = words(Observations.METRIC);
	private final Words<String> area = words(Observations.AREA);
	private final Words<Period> period = words(Observations.PERIOD);
	private final Words<String> unit = words(Observations.UNIT);
	private final Words<Bound> bound = words(Observations.BOUND);
	private final Words<FigureKind> kind = words(Observations.KIND);
	private final Words<RelationType> relation = words(Observations.RELATION);
	private final Words<ReviewStatus> status = words(Observations.STATUS);
	private final int id = add(Observations.ID);
	private final int value = add(Observations.VALUE);

	/** A column with few different words, and what each stands for; mostly a row repeats what the row before it said. */
	private static final class Words<T> {

		private final int index;
		private final Converter<Object, T> converter;
		private final Map<String, T> known = new HashMap<>();
		private String last;
		private T meaning;

		Words(int index, Converter<Object, T> converter) {
			this.index = index;
			this.converter = converter;
		}

		T read(ResultSet row) throws SQLException {
			String word = row.getString(index);
			if (word == null) {
				return null;
			}
			if (!word.equals(last)) {
				last = word;
				meaning = known.computeIfAbsent(word, converter::from);
			}
			return meaning;
		}

	}

	@SuppressWarnings("unchecked")
	private <T> Words<T> words(Field<T> field) {
		return new Words<>(add(field), (Converter<Object, T>) field.getConverter());
	}

	private int add(Field<?> field) {
		columns.add(field);
		return columns.size();
	}

	/** What to select. */
	List<Field<?>> columns() {
		return columns;
	}

	ReportedValue read(ResultSet row) throws SQLException {
		BigDecimal number = row.getBigDecimal(value);
		return new ReportedValue(new FigureId(document.read(row), row.getString(id)), metric.read(row), area.read(row),
				period.read(row), new Quantity(number, unit.read(row), bound.read(row)), kind.read(row), relation.read(row),
				status.read(row));
	}

}
