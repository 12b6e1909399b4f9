package fadu.report.oda.driver;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.osgi.framework.Version;

import fadu.question.Column;
import fadu.question.Questions;

/**
 * What a data set of "Fadu figures" can do: named input parameters, several answers open at a time, no sorting of its own. Its
 * objects are the questions.
 */
record FiguresMetaData(IConnection connection) implements IDataSetMetaData {

	private static final String BUNDLE = "fadu.report.oda";

	@Override
	public IConnection getConnection() {
		return connection;
	}

	@Override
	public IResultSet getDataSourceObjects(String catalog, String schema, String object, String version) {
		List<Column> columns = List.of(Column.text("name"), Column.text("note"));
		return new Rows(columns, Questions.all().stream().map(question -> new Object[] { question.name(), question.description() })
				.toList(), Optional.empty());
	}

	@Override
	public int getDataSourceMajorVersion() {
		return version().getMajor();
	}

	@Override
	public int getDataSourceMinorVersion() {
		return version().getMinor();
	}

	@Override
	public String getDataSourceProductName() {
		return "Fadu";
	}

	@Override
	public String getDataSourceProductVersion() {
		return version().toString();
	}

	@Override
	public int getSQLStateType() {
		return sqlStateSQL99;
	}

	@Override
	public boolean supportsMultipleResultSets() {
		return false;
	}

	@Override
	public boolean supportsMultipleOpenResults() {
		return true;
	}

	@Override
	public boolean supportsNamedResultSets() {
		return false;
	}

	@Override
	public boolean supportsNamedParameters() {
		return true;
	}

	@Override
	public boolean supportsInParameters() {
		return true;
	}

	@Override
	public boolean supportsOutParameters() {
		return false;
	}

	@Override
	public int getSortMode() {
		return sortModeNone;
	}

	private static Version version() {
		return Platform.getBundle(BUNDLE).getVersion();
	}

}
