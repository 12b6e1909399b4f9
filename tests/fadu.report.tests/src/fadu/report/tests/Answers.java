package fadu.report.tests;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.consumer.helper.OdaDriver;
import org.eclipse.datatools.connectivity.oda.util.manifest.ManifestExplorer;

import fadu.question.ReportData;
import fadu.workspace.Selection;
import fadu.workspace.Workspace;

/** Asks the data source as the report engine and a report designer do: by the registry, through the helper of the Data Tools. */
final class Answers {

	static final String DATA_SOURCE = "fadu.report.oda";
	static final String DATA_SET = "fadu.report.oda.question";

	private final IConnection connection;

	private Answers(IConnection connection) {
		this.connection = connection;
	}

	/** A designer that knows of no figures. */
	static Answers withoutData() throws OdaException {
		return with(Map.of());
	}

	/** The data of a run. */
	static Answers about(Workspace workspace, Selection selection) throws OdaException {
		return with(Map.of(ReportData.KEY, new ReportData(workspace, selection, false, ZonedDateTime.now())));
	}

	/** The data of a run that prints figures that nobody has reviewed, too. */
	static Answers withUnreviewed(Workspace workspace) throws OdaException {
		return with(Map.of(ReportData.KEY, new ReportData(workspace, Selection.ALL, true, ZonedDateTime.now())));
	}

	/** The data of a run as it is set up. */
	static Answers of(ReportData data) throws OdaException {
		return with(Map.of(ReportData.KEY, data));
	}

	private static Answers with(Map<String, Object> context) throws OdaException {
		IDriver driver = new OdaDriver(ManifestExplorer.getInstance().getExtensionManifest(DATA_SOURCE));
		driver.setAppContext(context);
		IConnection connection = driver.getConnection(DATA_SOURCE);
		connection.setAppContext(context);
		connection.open(null);
		return new Answers(connection);
	}

	IConnection connection() {
		return connection;
	}

	/** A question that was prepared but not asked. */
	IQuery query(String question) throws OdaException {
		IQuery query = connection.newQuery(DATA_SET);
		query.prepare(question);
		return query;
	}

	/** The rows, each by the names of its columns. */
	List<Map<String, Object>> rows(String question, String... arguments) throws OdaException {
		IQuery query = query(question);
		for (int i = 0; i < arguments.length; i += 2) {
			query.setString(arguments[i], arguments[i + 1]);
		}
		IResultSet answer = query.executeQuery();
		List<Map<String, Object>> rows = new ArrayList<>();
		while (answer.next()) {
			Map<String, Object> row = new LinkedHashMap<>();
			for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
				row.put(answer.getMetaData().getColumnName(i), value(answer, i));
			}
			rows.add(row);
		}
		answer.close();
		query.close();
		return rows;
	}

	/** The sentences of the draft of a year's report, line by line, without the remark that a figure was not reviewed. */
	String draft() throws OdaException {
		return reviewed(rows("annual").stream().map(row -> (String) row.get("text")).collect(Collectors.joining("\n")));
	}

	/** The sentences of a brief, without the remark that a figure was not reviewed. */
	List<String> brief() throws OdaException {
		return rows("statements", "count", "0").stream().map(row -> reviewed((String) row.get("statement"))).toList();
	}

	/** A sentence as it reads once its figures are reviewed. */
	static String reviewed(String sentence) {
		return sentence.replace("△", "");
	}

	private static Object value(IResultSet answer, int position) throws OdaException {
		Object value = switch (answer.getMetaData().getColumnTypeName(position)) {
		case "INTEGER" -> answer.getInt(position);
		case "DECIMAL" -> answer.getBigDecimal(position);
		case "BOOLEAN" -> answer.getBoolean(position);
		default -> answer.getString(position);
		};
		return answer.wasNull() ? null : value;
	}

	/** The one row about a metric and district. */
	static Map<String, Object> row(List<Map<String, Object>> rows, String metric, String district) {
		return rows.stream().filter(row -> metric.equals(row.get("metric_code")) && district.equals(row.get("district_code")))
				.findFirst()
				.orElseThrow(() -> new AssertionError("no row about " + metric + " of " + district));
	}

	static BigDecimal number(String number) {
		return new BigDecimal(number);
	}

}
