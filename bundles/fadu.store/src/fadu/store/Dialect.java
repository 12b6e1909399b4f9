package fadu.store;

import java.sql.Connection;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The one place that knows which database is spoken to: the dialect of the queries, and the types that migrations cannot name
 * alike in all databases.
 *
 * @param sql   how jOOQ renders
 * @param types the placeholders of the migrations
 */
record Dialect(SQLDialect sql, Map<String, String> types) {

	static {
		System.setProperty("org.jooq.no-logo", "true");
		System.setProperty("org.jooq.no-tips", "true");
	}

	// jOOQ announces that it will drop this dialect some day, as Derby is retired; see docs/adr/0002-derby.md.
	@SuppressWarnings("removal")
	static final Dialect DERBY = new Dialect(SQLDialect.DERBY, Map.of("longText", "clob"));

	static final Dialect POSTGRES = new Dialect(SQLDialect.POSTGRES, Map.of("longText", "text"));

	static final Dialect TRINO = new Dialect(SQLDialect.TRINO, Map.of("longText", "varchar"));

	DSLContext on(Connection connection) {
		return DSL.using(connection, sql, settings());
	}

	/** Renders a query without a connection, which loads most of jOOQ's classes. */
	void warmUp() {
		DSL.using(sql, settings()).render(DSL.select(Observations.FIELDS).from(Observations.TABLE)
				.where(Observations.matching(ObservationQuery.all())));
	}

	private static Settings settings() {
		// Names stay unquoted, so that each database folds them its own way; a name that must keep its case is quoted by hand.
		// Lists are filled up to a power of two, so that databases meet statements that they have compiled before. Derby looks
		// into no index for a list of values that are cast to the type they have anyway.
		return new Settings().withExecuteLogging(false).withInListPadding(true).withParamCastMode(ParamCastMode.NEVER)
				.withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
	}

}
