package fadu.report.oda.driver;

import java.util.Optional;
import java.util.Properties;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;

import com.ibm.icu.util.ULocale;

import fadu.question.ReportData;

/** A connection to the data of one run; it needs no property and no password. */
final class FiguresConnection implements IConnection {

	private Optional<ReportData> data;
	private boolean open;

	FiguresConnection(Optional<ReportData> data) {
		this.data = data;
	}

	@Override
	public void open(Properties properties) {
		open = true;
	}

	@Override
	public void close() {
		open = false;
	}

	@Override
	public boolean isOpen() {
		return open;
	}

	@Override
	public void setAppContext(Object context) {
		data = FiguresDriver.dataOf(context).or(() -> data);
	}

	@Override
	public IQuery newQuery(String dataSetType) {
		return new QuestionQuery(data);
	}

	@Override
	public IDataSetMetaData getMetaData(String dataSetType) {
		return new FiguresMetaData(this);
	}

	@Override
	public int getMaxQueries() {
		return 0;
	}

	@Override
	public void commit() {
		// Reading only.
	}

	@Override
	public void rollback() {
		// Reading only.
	}

	@Override
	public void setLocale(ULocale locale) {
		// Texts follow the language of the platform, as in the window and on the command line.
	}

}
