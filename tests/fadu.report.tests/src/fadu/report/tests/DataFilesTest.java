package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Value;
import fadu.report.ReportException;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.workspace.Selection;

/** Figures that go out as data and are read back: no bound and no kind of empty cell is lost on the way. */
class DataFilesTest {

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static Comparison comparison;

	@BeforeAll
	static void open() throws Exception {
		bench = new ReportBench(folder);
		comparison = Comparisons.of(bench.workspace.figures().load(Selection.ALL.inquiry(false)));
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void csvReadBackSaysWhatTheComparisonSays() throws Exception {
		Path file = bench.run(ReportFormat.of("csv").orElseThrow());
		String text = Files.readString(file);
		assertThat(text).startsWith("\uFEFFmetric_code,").contains("\r\n");
		Map<String, String> read = new TreeMap<>();
		for (CSVRecord row : records(text.substring(1))) {
			if (row.get("figure_number").equals("1")) {
				read.put(row.get("metric_code") + ' ' + row.get("district_code"),
						told(row.get("state"), row.get("value"), row.get("bound")));
			}
		}
		assertThat(read).isEqualTo(expected()).containsEntry("LA.LOSS_RECOVERED 370212", "REPORTED 9880000 more_than")
				.containsEntry("CC.ESCAPES 370212", "REPORTED 0 exact").containsEntry("LA.CASES_ACCEPTED 310116", "NOT_VISIBLE  ");
		assertThat(read.values()).anyMatch(told -> told.startsWith("NOT_REPORTED"));
	}

	@Test
	void besideACsvFileLiesWhatDescribesIt() throws Exception {
		Path file = bench.run(ReportFormat.of("csv").orElseThrow());
		JsonNode metadata = new ObjectMapper().readTree(file.resolveSibling(file.getFileName() + "-metadata.json").toFile());
		assertThat(metadata.path("@context").asText()).isEqualTo("http://www.w3.org/ns/csvw");
		assertThat(metadata.path("url").asText()).isEqualTo(file.getFileName().toString());
		List<String> described = metadata.path("tableSchema").path("columns").findValuesAsText("name");
		assertThat(records(Files.readString(file).substring(1)).get(0).getParser().getHeaderNames()).isEqualTo(described);
	}

	@Test
	void sdmxHasItsColumnsAndAStatusForEveryCell() throws Exception {
		String text = Files.readString(bench.run(ReportFormat.of("sdmx").orElseThrow()));
		assertThat(text.lines().findFirst().orElseThrow()).startsWith(
				"STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,FIGURE_NUMBER,TIME_PERIOD,OBS_VALUE,OBS_STATUS")
				.endsWith("COMMENT");
		Set<String> keys = new HashSet<>();
		Map<String, String> read = new TreeMap<>();
		for (CSVRecord row : records(text)) {
			assertThat(row.get("STRUCTURE")).isEqualTo("dataflow");
			assertThat(row.get("INDICATOR")).matches("[A-Za-z0-9_@$-]+");
			assertThat(row.get("TIME_PERIOD")).matches("\\d{4}(-(S[12]|Q[1-4]|\\d\\d(-\\d\\d(/P\\d+M)?)?))?");
			assertThat(keys.add(row.get("REF_AREA") + row.get("INDICATOR") + row.get("FIGURE_NUMBER") + row.get("TIME_PERIOD")))
					.isTrue();
			assertThat(row.get("OBS_STATUS")).as(row.toString())
					.isIn(row.get("OBS_VALUE").isEmpty() ? List.of("L", "O") : List.of("A", "E", "V"));
			assertThat(row.get("COMMENT")).doesNotMatch("[=+\\-@].*");
			if (row.get("FIGURE_NUMBER").equals("1")) {
				read.put(row.get("INDICATOR") + ' ' + row.get("REF_AREA"),
						told(row.get("CELL_STATE"), row.get("OBS_VALUE"), row.get("BOUND")));
			}
		}
		Map<String, String> expected = new TreeMap<>();
		expected().forEach((key, told) -> expected.put(key.replace('.', '_'), told));
		assertThat(read).isEqualTo(expected);
		CSVRecord loss = records(text).stream()
				.filter(row -> row.get("INDICATOR").equals("LA_LOSS_RECOVERED") && row.get("REF_AREA").equals("370212")).findFirst()
				.orElseThrow();
		assertThat(loss.get("OBS_STATUS")).isEqualTo("E");
		assertThat(loss.get("COMMENT")).contains(">988万元");
	}

	@Test
	void theDataPackageKeepsToItsSchemas() throws Exception {
		try (ZipFile zip = new ZipFile(bench.run(ReportFormat.of("datapackage").orElseThrow()).toFile())) {
			JsonNode descriptor = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("datapackage.json")));
			assertThat(descriptor.path("$schema").asText()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
			assertThat(descriptor.path("resources").findValuesAsText("path")).containsExactly("observations.csv", "metrics.csv",
					"districts.csv", "documents.csv", "verdicts.csv");
			Map<String, List<CSVRecord>> files = new HashMap<>();
			for (JsonNode resource : descriptor.path("resources")) {
				files.put(resource.path("name").asText(), records(text(zip, resource.path("path").asText())));
			}
			for (JsonNode resource : descriptor.path("resources")) {
				valid(resource, files);
			}
			assertThat(files.get("verdicts")).hasSize(comparison.rows().stream().mapToInt(row -> row.verdicts().size()).sum());
		}
	}

	@Test
	void aDataPackageSaysItsLicenceAndHowItIsCited() throws Exception {
		Path file = folder.resolve("terms.zip");
		new RunReport(bench.workspace).run(bench.design("fadu.report.comparison"), Selection.ALL,
				Map.of("licence", "CC-BY-4.0", "creator", "某研究所"), ReportFormat.of("datapackage").orElseThrow(), file,
				new NullProgressMonitor());
		try (ZipFile zip = new ZipFile(file.toFile())) {
			JsonNode descriptor = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("datapackage.json")));
			assertThat(descriptor.path("licenses").path(0).path("name").asText()).isEqualTo("CC-BY-4.0");
			assertThat(descriptor.path("contributors").path(0).path("title").asText()).isEqualTo("某研究所");
			assertThat(descriptor.path("citation").asText()).startsWith("某研究所（")
					.contains(descriptor.path("sources").path(0).path("title").asText());
		}
		assertThatThrownBy(() -> new RunReport(bench.workspace).run(bench.design("fadu.report.comparison"), Selection.ALL,
				Map.of("licence", "CC-BY-4.0"), ReportFormat.Layout.PDF, file, new NullProgressMonitor()))
				.isInstanceOf(ReportException.class).hasMessageContaining("datapackage");
	}

	@Test
	void besideSdmxLiesTheStructureThatItsRowsKeepTo() throws Exception {
		Path file = bench.run(ReportFormat.of("sdmx").orElseThrow());
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document structure = factory.newDocumentBuilder()
				.parse(file.resolveSibling(file.getFileName() + ".structure.xml").toFile());
		Map<String, Set<String>> codes = new HashMap<>();
		NodeList lists = structure.getElementsByTagNameNS("*", "Codelist");
		for (int i = 0; i < lists.getLength(); i++) {
			Element list = (Element) lists.item(i);
			codes.put(list.getAttribute("id"), ids(list.getElementsByTagNameNS("*", "Code")));
		}
		List<CSVRecord> rows = records(Files.readString(file));
		for (CSVRecord row : rows) {
			codes.forEach((list, known) -> assertThat(row.get(list.substring("CL_".length()))).as("%s of %s", list, row)
					.satisfiesAnyOf(code -> assertThat(code).isEmpty(), code -> assertThat(known).contains(code)));
		}
		Set<String> components = new HashSet<>();
		for (String kind : List.of("Dimension", "TimeDimension", "Attribute", "Measure")) {
			components.addAll(ids(structure.getElementsByTagNameNS("*", kind)));
		}
		assertThat(rows.getFirst().getParser().getHeaderNames()).containsAll(components).hasSize(components.size() + 3);
		assertThat(((Element) structure.getElementsByTagNameNS("*", "Dataflow").item(0)).getAttribute("id"))
				.isEqualTo("COMPARISON");
	}

	private static Set<String> ids(NodeList elements) {
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < elements.getLength(); i++) {
			ids.add(((Element) elements.item(i)).getAttribute("id"));
		}
		return ids;
	}

	private static void valid(JsonNode resource, Map<String, List<CSVRecord>> files) {
		String name = resource.path("name").asText();
		JsonNode schema = resource.path("schema");
		List<CSVRecord> rows = files.get(name);
		assertThat(rows).as(name).isNotEmpty();
		assertThat(rows.get(0).getParser().getHeaderNames()).as(name).isEqualTo(fields(schema, "name"));
		Set<String> keys = new HashSet<>();
		for (CSVRecord row : rows) {
			for (JsonNode field : schema.path("fields")) {
				value(row.get(field.path("name").asText()), field, name);
			}
			assertThat(keys.add(key(row, schema.path("primaryKey")))).as("%s: the key of %s is its own", name, row).isTrue();
			for (JsonNode foreign : schema.path("foreignKeys")) {
				String own = row.get(foreign.path("fields").get(0).asText());
				JsonNode reference = foreign.path("reference");
				assertThat(files.get(reference.path("resource").asText())).as("%s refers to %s", name, own).anyMatch(
						other -> own.isEmpty() || other.get(reference.path("fields").get(0).asText()).equals(own));
			}
		}
	}

	private static void value(String text, JsonNode field, String name) {
		boolean required = field.path("constraints").path("required").asBoolean();
		assertThat(field.path("title").asText()).isNotBlank();
		assertThat(required && text.isEmpty()).as("%s: %s is there", name, field.path("name").asText()).isFalse();
		if (!text.isEmpty()) {
			switch (field.path("type").asText()) {
			case "number" -> new BigDecimal(text);
			case "integer" -> Integer.valueOf(text);
			case "boolean" -> assertThat(text).isIn("true", "false");
			default -> assertThat(field.path("type").asText()).isEqualTo("string");
			}
		}
	}

	private static String key(CSVRecord row, JsonNode key) {
		StringBuilder text = new StringBuilder();
		key.forEach(column -> text.append(row.get(column.asText())).append('|'));
		return text.toString();
	}

	private static List<String> fields(JsonNode schema, String part) {
		return StreamSupport.stream(schema.path("fields").spliterator(), false).map(field -> field.path(part).asText()).toList();
	}

	/** What each cell of the comparison says: its kind, its number and its bound. */
	private static Map<String, String> expected() {
		Map<String, String> expected = new TreeMap<>();
		for (ComparisonRow row : comparison.rows()) {
			for (Cell cell : row.cells()) {
				expected.put(row.metric().getCode() + ' ' + cell.district().getCode(), switch (cell) {
				case Cell.Empty empty -> told(empty.kind().name(), "", "");
				case Cell.NotComputable none -> told("NOT_COMPUTABLE", "", "");
				case Cell.Reported reported -> told("REPORTED", reported.value().orElseThrow());
				case Cell.Computed computed -> told("COMPUTED", computed.value().orElseThrow());
				});
			}
		}
		return expected;
	}

	private static String told(String state, Value value) {
		return told(state, value.quantity().value().toPlainString(), value.quantity().bound().qualifier());
	}

	private static String told(String state, String value, String bound) {
		return state + ' ' + value + ' ' + bound;
	}

	private static List<CSVRecord> records(String text) throws IOException {
		return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
	}

	private static String text(ZipFile zip, String name) throws IOException {
		try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
