package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows for scripts: the same in each format, and those of the printed report. */
class TidyRowsTest {

	private static final String TWO = "--district 崂山区 --district 环翠区";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"compare " + TWO, "compare --metric LA.CASES_ACCEPTED --per 100k " + TWO, "derive " + TWO,
			"trend --metric 法律援助 " + TWO, "observations " + TWO})
	void csvAndJsonLinesSayTheSame(String command) throws IOException {
		List<Map<String, Object>> lines = Terminal.lines(run(command, "--format", "jsonl"));
		List<CSVRecord> records = records(run(command, "--format", "csv"));
		assertThat(records).hasSameSizeAs(lines).isNotEmpty();
		for (int i = 0; i < lines.size(); i++) {
			for (Map.Entry<String, Object> field : lines.get(i).entrySet()) {
				if (field.getValue() instanceof BigDecimal || field.getValue() instanceof Integer) {
					assertThat(new BigDecimal(records.get(i).get(field.getKey()))).as("%s in %s", field, records.get(i))
							.isEqualByComparingTo(field.getValue().toString());
				}
			}
		}
	}

	@Test
	void aComparisonHasTheNumbersOfThePrintedReport() throws IOException {
		Path file = folder.resolve("printed.csv");
		run("report run fadu.report.comparison", "-p", "districts=崂山区,环翠区", "--format", "csv", "-o", file);
		Map<String, String> printed = new TreeMap<>();
		for (CSVRecord row : records(Files.readString(file).substring(1))) {
			if (row.get("figure_number").equals("1")) {
				printed.put(row.get("metric_code") + ' ' + row.get("district_code"),
						row.get("value") + ' ' + row.get("at_least") + ' ' + row.get("at_most") + ' ' + row.get("state"));
			}
		}
		Map<String, String> asked = new TreeMap<>();
		for (CSVRecord row : records(run("compare " + TWO, "--format", "csv"))) {
			asked.put(row.get("metric_code") + ' ' + row.get("district_code"),
					row.get("value") + ' ' + row.get("at_least") + ' ' + row.get("at_most") + ' ' + row.get("state"));
		}
		assertThat(asked).isEqualTo(printed).hasSizeGreaterThan(10);
	}

	@ParameterizedTest
	@ValueSource(strings = {"compare " + TWO, "derive " + TWO, "trend --metric 法律援助 " + TWO, "observations " + TWO})
	void parquetReadByArrowHasTheValuesOfTheCsv(String command) throws Exception {
		assumeTrue(outside("python3", "-c", "import pyarrow.parquet") == 0, "no pyarrow here");
		Path parquet = folder.resolve("rows.parquet");
		Path csv = folder.resolve("rows.csv");
		run(command, "--format", "parquet", "-o", parquet);
		run(command, "--format", "csv", "-o", csv);
		Path script = Files.writeString(folder.resolve("same.py"), """
				import csv, sys, pyarrow.parquet
				table = pyarrow.parquet.read_table(sys.argv[1])
				with open(sys.argv[2], encoding="utf-8-sig", newline="") as file:
				    rows = list(csv.DictReader(file))
				assert table.column_names == list(rows[0]) and table.num_rows == len(rows)
				for found, row in zip(table.to_pylist(), rows):
				    for name, text in row.items():
				        value = found[name]
				        if value is None: assert text == "", (name, text)
				        elif isinstance(value, bool): assert text == str(value).lower(), (name, text)
				        elif isinstance(value, (int, float)): assert abs(value - float(text)) <= 1e-12 * abs(value), (name, text)
				        else: assert text in (value, "'" + value), (name, text)
				""");
		assertThat(outside("python3", script.toString(), parquet.toString(), csv.toString()))
				.as(Files.readString(folder.resolve("err"))).isZero();
	}

	@Test
	void parquetBeginsAndEndsAsItMustAndIsNothingForATerminal() throws IOException {
		Path file = folder.resolve("rows.parquet");
		run("compare " + TWO, "--format", "parquet", "-o", file);
		byte[] bytes = Files.readAllBytes(file);
		assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
		assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
		Terminal refused = Terminal.type("compare", "--format", "parquet", "--workspace", folder);
		assertThat(refused.status()).isEqualTo(2);
		assertThat(refused.err()).contains("-o").hasLineCount(1);
	}

	private String run(String command, Object... more) {
		List<Object> words = new ArrayList<>(List.of(command.split(" ")));
		words.addAll(List.of(more));
		words.addAll(List.of("--workspace", folder.resolve("w")));
		return Terminal.succeed(words.toArray());
	}

	private int outside(String program, String... arguments) throws InterruptedException {
		List<String> words = new ArrayList<>(List.of(program));
		words.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(folder.resolve("err").toFile()).start();
			return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : -1;
		} catch (IOException e) {
			return -1;
		}
	}

	private static List<CSVRecord> records(String text) throws IOException {
		return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text)).getRecords();
	}

}
