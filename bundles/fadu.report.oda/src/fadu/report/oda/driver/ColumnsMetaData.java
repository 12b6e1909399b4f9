package fadu.report.oda.driver;

import java.util.List;

import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;

import fadu.question.Column;
import fadu.question.Parameter;

/** Names and types of the columns of an answer. Positions count from 1. */
record ColumnsMetaData(List<? extends Column<?>> columns) implements IResultSetMetaData {

	private static final int NOT_LIMITED = -1;

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public String getColumnName(int position) {
		return at(position).name();
	}

	@Override
	public String getColumnLabel(int position) {
		return at(position).title();
	}

	@Override
	public int getColumnType(int position) {
		return at(position).type().code();
	}

	@Override
	public String getColumnTypeName(int position) {
		return at(position).type().nativeName();
	}

	@Override
	public int getColumnDisplayLength(int position) {
		return NOT_LIMITED;
	}

	@Override
	public int getPrecision(int position) {
		return NOT_LIMITED;
	}

	@Override
	public int getScale(int position) {
		return NOT_LIMITED;
	}

	@Override
	public int isNullable(int position) {
		return columnNullable;
	}

	private Column<?> at(int position) {
		return columns.get(position - 1);
	}

	/** Names and types of the parameters of a question; all are inputs that may be left out. */
	record Parameters(List<Parameter> parameters) implements IParameterMetaData {

		@Override
		public int getParameterCount() {
			return parameters.size();
		}

		@Override
		public int getParameterMode(int position) {
			return parameterModeIn;
		}

		@Override
		public String getParameterName(int position) {
			return at(position).name();
		}

		@Override
		public int getParameterType(int position) {
			return at(position).type().code();
		}

		@Override
		public String getParameterTypeName(int position) {
			return at(position).type().nativeName();
		}

		@Override
		public int getPrecision(int position) {
			return NOT_LIMITED;
		}

		@Override
		public int getScale(int position) {
			return NOT_LIMITED;
		}

		@Override
		public int isNullable(int position) {
			return parameterNullable;
		}

		private Parameter at(int position) {
			return parameters.get(position - 1);
		}
	}

}
