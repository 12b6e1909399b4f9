package fadu.report.oda.driver;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.osgi.framework.Version;

import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.Role;

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
		List<Column<Question<?>>> columns = new Columns<Question<?>>().word("name", Role.DIMENSION, Question::name)
				.text("note", Role.REASON, Question::description).list();
		return new Rows<>(new Answer<>(columns, Questions.all()), Optional.empty());
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
