package fadu.report.oda.driver;

import java.util.Map;
import java.util.Optional;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;

import fadu.question.ReportData;
import fadu.question.RowBudget;

/** The driver of the data source "Fadu figures". It opens nothing: the data of a run comes with the application context. */
public final class FiguresDriver implements IDriver {

	private Optional<ReportData> data = Optional.empty();

	@Override
	public IConnection getConnection(String dataSourceId) {
		return new FiguresConnection(data);
	}

	@Override
	public void setAppContext(Object context) {
		data = dataOf(context);
	}

	@Override
	public void setLogConfiguration(LogConfiguration configuration) {
		// There is nothing to log.
	}

	@Override
	public int getMaxConnections() {
		return 0;
	}

	static Optional<ReportData> dataOf(Object context) {
		if (context instanceof Map<?, ?> map && map.get(ReportData.KEY) instanceof ReportData found) {
			return Optional.of(found);
		}
		return Optional.empty();
	}

	static Optional<RowBudget> budgetOf(Object context) {
		return context instanceof Map<?, ?> map && map.get(RowBudget.KEY) instanceof RowBudget found
				? Optional.of(found)
				: Optional.empty();
	}

}
