package fadu.report.oda.driver;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;

import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.RowBudget;

/** The rows of an answer, read once from first to last. */
final class Rows<R> implements IResultSet {

	private final List<Column<R>> columns;
	private final List<R> rows;
	private final Optional<RowBudget> budget;
	private int limit;
	private int row;
	private boolean wasNull;

	/**
	 * @param answer columns and rows
	 * @param budget how many rows may be read, where that is limited
	 */
	Rows(Answer<R> answer, Optional<RowBudget> budget) {
		this.columns = answer.columns();
		this.rows = answer.rows();
		this.budget = budget;
		limit = rows.size();
	}

	@Override
	public IResultSetMetaData getMetaData() {
		return new ColumnsMetaData(columns);
	}

	@Override
	public void setMaxRows(int max) {
		limit = max > 0 ? Math.min(max, rows.size()) : rows.size();
	}

	@Override
	public boolean next() throws OdaException {
		if (row >= limit) {
			return false;
		}
		if (budget.isPresent() && !budget.get().take()) {
			throw new OdaException(Messages.Rows_stopped);
		}
		row++;
		return true;
	}

	@Override
	public int getRow() {
		return row;
	}

	@Override
	public void close() {
		limit = 0;
	}

	@Override
	public Object getObject(int position) {
		Object value = columns.get(position - 1).of(rows.get(row - 1));
		wasNull = value == null;
		return value;
	}

	@Override
	public String getString(int position) {
		Object value = getObject(position);
		return value == null ? null : value.toString();
	}

	@Override
	public int getInt(int position) {
		return getObject(position) instanceof Number number ? number.intValue() : 0;
	}

	@Override
	public double getDouble(int position) {
		return getObject(position) instanceof Number number ? number.doubleValue() : 0;
	}

	@Override
	public BigDecimal getBigDecimal(int position) {
		Object value = getObject(position);
		return value instanceof Number ? new BigDecimal(value.toString()) : null;
	}

	@Override
	public boolean getBoolean(int position) {
		return getObject(position) instanceof Boolean flag && flag;
	}

	@Override
	public boolean wasNull() {
		return wasNull;
	}

	@Override
	public int findColumn(String name) throws OdaException {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equals(name)) {
				return i + 1;
			}
		}
		throw new OdaException(Messages.bind(Messages.Rows_noColumn, name));
	}

	@Override
	public Object getObject(String name) throws OdaException {
		return getObject(findColumn(name));
	}

	@Override
	public String getString(String name) throws OdaException {
		return getString(findColumn(name));
	}

	@Override
	public int getInt(String name) throws OdaException {
		return getInt(findColumn(name));
	}

	@Override
	public double getDouble(String name) throws OdaException {
		return getDouble(findColumn(name));
	}

	@Override
	public BigDecimal getBigDecimal(String name) throws OdaException {
		return getBigDecimal(findColumn(name));
	}

	@Override
	public boolean getBoolean(String name) throws OdaException {
		return getBoolean(findColumn(name));
	}

	@Override
	public Date getDate(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Date getDate(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Time getTime(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Time getTime(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Timestamp getTimestamp(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Timestamp getTimestamp(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IBlob getBlob(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IBlob getBlob(String name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IClob getClob(int position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public IClob getClob(String name) {
		throw new UnsupportedOperationException();
	}

}
