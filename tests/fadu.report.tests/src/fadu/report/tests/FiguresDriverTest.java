package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.oda.Questions;
import fadu.report.oda.ReportData;
import fadu.workspace.CompareDistricts;
import fadu.workspace.ListObservations;
import fadu.workspace.Selection;

/** The data source that designs ask, as a report designer finds it in the registry. */
class FiguresDriverTest {

	@TempDir
	Path folder;

	@Test
	void everyQuestionTellsItsColumnsWithoutAnyData() throws Exception {
		for (String name : Questions.names()) {
			IQuery query = query(Map.of(), name);
			assertThat(query.getMetaData().getColumnCount()).as(name).isPositive();
			assertThat(query.executeQuery().next()).as(name).isFalse();
		}
	}

	@Test
	void everyAnswerKeepsToTheTypesOfItsColumns() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			for (String name : Questions.names()) {
				IResultSet rows = query(Map.of(ReportData.KEY, data(bench)), name).executeQuery();
				assertThat(rows.next()).as("%s has rows", name).isTrue();
				for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
					assertThat(typeOf(rows.getMetaData(), i)).as(name).isAssignableFrom(classOf(rows.getObject(i), rows, i));
				}
			}
		}
	}

	@Test
	void aFigureKeepsItsBoundAndAnEmptyCellItsKind() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			IResultSet rows = query(Map.of(ReportData.KEY, data(bench)), "comparison").executeQuery();
			List<String> lines = new ArrayList<>();
			while (rows.next()) {
				lines.add(String.join(" ", rows.getString("metric_code"), rows.getString("district_code"), rows.getString("value"),
						rows.getString("qualifier"), rows.getString("empty")));
			}
			assertThat(lines).contains("LA.LOSS_RECOVERED 370212 9880000 more_than null", "LA.CASES_ACCEPTED 310116 null null NOT_VISIBLE",
					"PM.AMOUNT 371002 null null NOT_REPORTED");
		}
	}

	@Test
	void aComputedNumberKeepsItsBoundAndSaysWhichTermIsMissing() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			Selection loss = Selection.of(bench.workspace, List.of("D.LA_RECOVERED_PER_CASE"), List.of("370212", "370200"), Optional.empty());
			ReportData data = new ReportData(new CompareDistricts(bench.workspace, false).run(loss), List.of(), bench.catalogue,
					Optional.empty(), ZonedDateTime.now());
			IResultSet rows = query(Map.of(ReportData.KEY, data), "comparison").executeQuery();
			assertThat(rows.next()).isTrue();
			assertThat(rows.getString("display")).isEqualTo(">13,190元/件");
			assertThat(rows.getString("qualifier")).isEqualTo("more_than");
			assertThat(rows.next()).isTrue();
			assertThat(rows.getString("empty")).isEqualTo("NOT_COMPUTABLE");
			assertThat(rows.getString("empty_text")).contains("法律援助挽回损失金额");
		}
	}

	@Test
	void theFiguresOfOneDistrictAreAskedForByParameter() throws Exception {
		try (ReportBench bench = new ReportBench(folder)) {
			IQuery query = query(Map.of(ReportData.KEY, data(bench)), "figures");
			query.setString("district", "370200");
			query.setString("metrics", "PM.PARTNERS");
			IResultSet rows = query.executeQuery();
			assertThat(rows.next()).isTrue();
			assertThat(rows.getString("display")).isEqualTo("35个");
			assertThat(rows.getInt("start")).isPositive();
			assertThat(rows.next()).isFalse();
		}
	}

	@Test
	void anUnknownQuestionIsAnsweredWithTheKnownOnes() {
		assertThatThrownBy(() -> query(Map.of(), "select * from figures")).isInstanceOf(OdaException.class)
				.hasMessageContaining("matrix");
	}

	private static ReportData data(ReportBench bench) throws Exception {
		return new ReportData(new CompareDistricts(bench.workspace, false).run(Selection.ALL),
				new ListObservations(bench.workspace).run(Selection.ALL), bench.catalogue, Optional.empty(), ZonedDateTime.now());
	}

	private static IQuery query(Map<String, Object> context, String question) throws Exception {
		for (IConfigurationElement element : Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.eclipse.datatools.connectivity.oda.dataSource")) {
			if ("fadu.report.oda".equals(element.getAttribute("id"))) {
				IDriver driver = (IDriver) element.createExecutableExtension("driverClass");
				driver.setAppContext(context);
				IQuery query = driver.getConnection("fadu.report.oda").newQuery("fadu.report.oda.question");
				query.prepare(question);
				return query;
			}
		}
		throw new IllegalStateException("the data source is not registered");
	}

	private static Class<?> typeOf(IResultSetMetaData columns, int position) throws OdaException {
		return switch (columns.getColumnTypeName(position)) {
		case "VARCHAR" -> String.class;
		case "INTEGER" -> Integer.class;
		case "DECIMAL" -> BigDecimal.class;
		default -> Boolean.class;
		};
	}

	private static Class<?> classOf(Object value, IResultSet rows, int position) throws OdaException {
		return value == null ? typeOf(rows.getMetaData(), position) : value.getClass();
	}

}
