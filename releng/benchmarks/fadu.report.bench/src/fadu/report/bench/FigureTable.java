package fadu.report.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.derby.jdbc.EmbeddedDataSource;

import fadu.question.Answer;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** A table in Derby with exactly the rows that Fadu's data source gives to the same design, in the same order. */
final class FigureTable {

	/** What the designs ask of the table. */
	static final String QUERY = "SELECT "
			+ Tables.COLUMNS.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "))
			+ " FROM figures ORDER BY place";

	private FigureTable() {
	}

	/** Fills the table and returns a connection to it. */
	static Connection fill(Path folder, ReportData data) throws SQLException, UserException {
		Answer<?> answer = Questions.named("figures").orElseThrow().answer(data, Map.of());
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(folder.toString());
		source.setCreateDatabase("create");
		Connection connection = source.getConnection();
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE figures (place INTEGER PRIMARY KEY, " + Tables.COLUMNS.stream()
					.map(column -> '"' + column + "\" VARCHAR(400)").collect(Collectors.joining(", ")) + ")");
		}
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO figures VALUES (?" + ", ?".repeat(Tables.COLUMNS.size()) + ")")) {
			int place = 0;
			for (Map<String, Object> row : answer.named()) {
				insert.setInt(1, ++place);
				for (int i = 0; i < Tables.COLUMNS.size(); i++) {
					Object value = row.get(Tables.COLUMNS.get(i));
					insert.setString(i + 2, value == null ? null : value.toString());
				}
				insert.addBatch();
			}
			insert.executeBatch();
		}
		connection.commit();
		return connection;
	}

}
