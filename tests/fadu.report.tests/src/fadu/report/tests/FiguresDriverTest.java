package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.util.manifest.DataSetType;
import org.eclipse.datatools.connectivity.oda.util.manifest.ManifestExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.testing.MadeUpDistricts;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** The data source that designs ask, as a report designer finds it in the registry. */
class FiguresDriverTest {

	/** What offices keep themselves, of which a new workspace has none, and what is drawn of one district only. */
	private static final Set<String> MAY_BE_EMPTY = Set.of("problems", "plans", "ledger", "changechart", "changecharts", "targets",
			"rectifications",
			"due", "processes", "processmeasures", "processlimits", "processstages");

	@TempDir
	Path folder;

	@Test
	void everyQuestionTellsItsColumnsWithoutAnyData() throws Exception {
		for (Question<?> question : Questions.all()) {
			IQuery query = Answers.withoutData().query(question.name());
			IResultSetMetaData columns = query.getMetaData();
			assertThat(columns.getColumnCount()).as(question.name()).isEqualTo(question.columns().size());
			for (int i = 1; i <= columns.getColumnCount(); i++) {
				assertThat(columns.getColumnName(i)).isEqualTo(question.columns().get(i - 1).name());
				assertThat(columns.getColumnType(i)).isEqualTo(question.columns().get(i - 1).type().code());
				assertThat(columns.isNullable(i)).isEqualTo(IResultSetMetaData.columnNullable);
			}
			assertThat(query.executeQuery().next()).as(question.name()).isFalse();
		}
	}

	@Test
	void everyQuestionTellsItsParametersWithoutAnyData() throws Exception {
		for (Question<?> question : Questions.all()) {
			IQuery query = Answers.withoutData().query(question.name());
			IParameterMetaData parameters = query.getParameterMetaData();
			List<String> names = new ArrayList<>();
			for (int i = 1; i <= parameters.getParameterCount(); i++) {
				names.add(parameters.getParameterName(i));
				assertThat(parameters.getParameterMode(i)).isEqualTo(IParameterMetaData.parameterModeIn);
				assertThat(parameters.isNullable(i)).isEqualTo(IParameterMetaData.parameterNullable);
				assertThat(query.findInParameter(parameters.getParameterName(i))).isEqualTo(i);
			}
			assertThat(names).as(question.name())
					.contains("metrics", "districts", "period", "peers", "per", "domain", "theme", "district")
					.doesNotHaveDuplicates();
		}
	}

	@Test
	void columnsHaveHeadingsForPeople() throws Exception {
		IResultSetMetaData columns = Answers.withoutData().query("comparison").getMetaData();
		assertThat(columns.getColumnLabel(6)).isEqualTo("区域");
		for (Question<?> question : Questions.all()) {
			List<String> titles = question.columns().stream().map(Column::title).toList();
			assertThat(titles).as(question.name()).doesNotHaveDuplicates();
			assertThat(question.columns()).as(question.name())
					.allSatisfy(column -> assertThat(column.title()).isNotEqualTo(column.name()));
			assertThat(question.parameters()).allSatisfy(
					parameter -> assertThat(parameter.description()).isNotEqualTo(parameter.name()).isNotBlank());
			assertThat(question.description()).isNotEqualTo(question.name());
		}
	}

	@Test
	void everyHeadingIsThereInBothLanguagesAndUsed() throws Exception {
		assertThat(words("questions")).hasSameSizeAs(Questions.names()).containsAll(Questions.names());
		assertThat(words("columns")).containsExactlyInAnyOrderElementsOf(Questions.all().stream()
				.flatMap(question -> question.columns().stream())
				.map(column -> column.name().replaceFirst("^([dy])\\d+(?=_|$)", "$1"))
				.collect(Collectors.toSet()));
		assertThat(words("parameters")).containsExactlyInAnyOrderElementsOf(Questions.all().stream()
				.flatMap(question -> question.parameters().stream()).map(Parameter::name).collect(Collectors.toSet()));
	}

	private static Set<Object> words(String file) throws IOException {
		Set<Object> chinese = properties(file + ".properties").keySet();
		assertThat(properties(file + "_en.properties").keySet()).as(file).isEqualTo(chinese);
		return chinese;
	}

	private static Properties properties(String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Questions.class.getResourceAsStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}

	@Test
	void aDesignerCanListTheQuestions() throws Exception {
		IDataSetMetaData dataSets = Answers.withoutData().connection().getMetaData(Answers.DATA_SET);
		IResultSet objects = dataSets.getDataSourceObjects(null, null, null, null);
		List<String> names = new ArrayList<>();
		while (objects.next()) {
			names.add(objects.getString(1));
		}
		assertThat(names).isEqualTo(Questions.names());
		assertThat(dataSets.supportsNamedParameters()).isTrue();
		assertThat(dataSets.supportsOutParameters()).isFalse();
		assertThat(dataSets.getDataSourceProductName()).isEqualTo("Fadu");
	}

	@Test
	void everyTypeOfAColumnIsOneOfTheDataSet() throws Exception {
		DataSetType dataSet = ManifestExplorer.getInstance().getExtensionManifest(Answers.DATA_SOURCE)
				.getDataSetType(Answers.DATA_SET);
		for (Column.Type type : Column.Type.values()) {
			assertThat(dataSet.getDataTypeMapping(type.code()).getNativeType()).isEqualTo(type.nativeName());
		}
	}

	@Test
	void everyAnswerKeepsToTheTypesOfItsColumns() throws Exception {
		try (TemporaryPlugIn years = new MadeUpDistricts().says("北坡区", "2023", "LA.CASES_ACCEPTED 40 件")
				.says("北坡区", "2024", "LA.CASES_ACCEPTED 80 件").addTo(TemporaryPlugIn.named("test.two.years")).install(folder);
				ReportBench bench = new ReportBench(folder)) {
			ReportData data = new ReportData(bench.workspace, Selection.ALL, false, ZonedDateTime.now());
			for (Question<?> question : Questions.all()) {
				Map<String, Object> arguments = question.name().equals("trend") ? Map.of("metric", "LA.CASES_ACCEPTED") : Map.of();
				IResultSetMetaData columns = Answers.withoutData().query(question.name()).getMetaData();
				Answer<?> answer = question.answer(data, arguments);
				if (!MAY_BE_EMPTY.contains(question.name())) {
					assertThat(answer.rows()).as(question.name()).isNotEmpty();
				}
				for (int row = 0; row < answer.rows().size(); row++) {
					for (int i = 0; i < answer.columns().size(); i++) {
						Object value = answer.value(row, i);
						assertThat(value == null || typeOf(columns, i + 1).isInstance(value))
								.as("%s.%s", question.name(), question.columns().get(i).name()).isTrue();
					}
				}
			}
		}
	}

	@Test
	void anUnknownQuestionIsAnsweredWithTheKnownOnes() {
		assertThatThrownBy(() -> Answers.withoutData().query("select * from figures")).isInstanceOf(OdaException.class)
				.hasMessageContaining("matrix");
	}

	private static Class<?> typeOf(IResultSetMetaData columns, int position) throws OdaException {
		return switch (columns.getColumnTypeName(position)) {
		case "VARCHAR" -> String.class;
		case "INTEGER" -> Integer.class;
		case "DECIMAL" -> BigDecimal.class;
		default -> Boolean.class;
		};
	}

}
