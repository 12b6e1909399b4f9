package fadu.store.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.postgresql.ds.PGSimpleDataSource;

import fadu.store.StoreLocation;

/** Trino over copies of the tables in its memory, which it can only be given row by row and without a transaction. */
final class TrinoReading implements Reading {

	private static final List<String> TABLES = List.of("document", "document_text", "observation", "observation_as_read", "finding",
			"peer_group", "change_set", "changed_rows", "flyway_schema_history");

	@Override
	public StoreLocation writable(Path folder) {
		assumeTrue(TrinoServer.isWanted(), "FADU_TRINO is not set: see releng/trino");
		return Engine.POSTGRESQL.place(folder);
	}

	@Override
	public StoreLocation readable(StoreLocation written) throws SQLException {
		String url = ((StoreLocation.Server) written).url();
		String schema = url.replaceFirst(".*currentSchema=", "");
		String copy = TrinoServer.shared().url(schema);
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(url);
		try (Connection from = source.getConnection(); Connection to = TrinoServer.shared().connect(copy)) {
			execute(to, "create schema " + schema);
			for (String table : TABLES) {
				copy(from, to, table);
			}
		}
		return new StoreLocation.Asked(copy);
	}

	private static void copy(Connection from, Connection to, String table) throws SQLException {
		try (Statement statement = from.createStatement(); ResultSet rows = statement.executeQuery("select * from " + table)) {
			ResultSetMetaData columns = rows.getMetaData();
			List<String> declared = new ArrayList<>();
			for (int i = 1; i <= columns.getColumnCount(); i++) {
				declared.add('"' + columns.getColumnName(i) + "\" " + type(columns, i));
			}
			execute(to, "create table " + table + " (" + String.join(", ", declared) + ")");
			while (rows.next()) {
				List<String> values = new ArrayList<>();
				for (int i = 1; i <= columns.getColumnCount(); i++) {
					values.add(literal(rows, columns, i));
				}
				execute(to, "insert into " + table + " values (" + values.stream().collect(Collectors.joining(", ")) + ")");
			}
		}
	}

	private static String type(ResultSetMetaData columns, int column) throws SQLException {
		return switch (columns.getColumnType(column)) {
		case Types.INTEGER -> "integer";
		case Types.NUMERIC -> "decimal(" + columns.getPrecision(column) + ", " + columns.getScale(column) + ")";
		case Types.DOUBLE -> "double";
		case Types.BIT, Types.BOOLEAN -> "boolean";
		case Types.TIMESTAMP -> "timestamp(6)";
		default -> "varchar";
		};
	}

	private static String literal(ResultSet rows, ResultSetMetaData columns, int column) throws SQLException {
		String value = rows.getString(column);
		return value == null ? "null" : switch (columns.getColumnType(column)) {
		case Types.INTEGER -> value;
		case Types.NUMERIC -> "decimal '" + value + '\'';
		case Types.DOUBLE -> "double '" + value + '\'';
		case Types.BIT, Types.BOOLEAN -> Boolean.toString(rows.getBoolean(column));
		case Types.TIMESTAMP -> "timestamp '" + value + '\'';
		default -> '\'' + value.replace("'", "''") + '\'';
		};
	}

	private static void execute(Connection connection, String text) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(text);
		}
	}

}
