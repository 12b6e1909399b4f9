package fadu.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import fadu.analysis.check.Check;
import fadu.analysis.check.Detail;
import fadu.analysis.check.Evidence;
import fadu.analysis.check.Finding;
import fadu.analysis.check.OwnWords;
import fadu.analysis.check.Severity;
import fadu.cli.CliCommand;
import fadu.cli.Session;
import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.model.District;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;

/** Another bundle adds a check, a question, a format of export and a command, and takes them away again. */
class OpenListsTest {

	private final BundleContext context = FrameworkUtil.getBundle(OpenListsTest.class).getBundleContext();
	private ServiceRegistration<?> added;

	@TempDir
	Path folder;

	@AfterEach
	void takeAway() {
		if (added != null) {
			added.unregister();
		}
	}

	@Test
	void aCheckIsRunAndItsFindingsAreListed() {
		assertThat(run("check", "--district", "江北区", "--format", "json")).doesNotContain("million");
		add(Check.class, new Millions());
		assertThat(run("check", "--district", "江北区", "--format", "json")).contains("\"check\" : \"million\"", "超过一百万");
	}

	@Test
	void aQuestionIsAnsweredInTheFormatsThatThereAre() {
		add(Question.class, new Letters());
		assertThat(run("ask", "letters", "-p", "districts=环翠区,江北区")).isEqualToNormalizingNewlines(
				"district,letters\n环翠区,3\n江北区,3\n");
		assertThat(run("ask", "letters", "-p", "districts=环翠区", "--format", "jsonl"))
				.contains("{\"district\":\"环翠区\",\"letters\":3}");
	}

	@Test
	void aFormatIsOneOfThoseThatAnyAnswerIsWrittenIn() {
		add(ExportFormat.class, new Dashes());
		assertThat(run("ask", "districts", "--format", "dashes", "-p", "districts=环翠区")).contains("371002 - 环翠区");
		added.unregister();
		added = null;
		Terminal gone = Terminal.type("ask", "districts", "--format", "dashes");
		assertThat(gone.status()).isEqualTo(2);
		assertThat(gone.err()).contains("dashes");
	}

	@Test
	void aFormatIsOneThatTheFiguresOfAReportAreWrittenIn() throws Exception {
		add(ExportFormat.class, new Dashes());
		Path file = folder.resolve("report.dashes");
		run("report", "run", "fadu.report.comparison", "-p", "districts=环翠区,江北区", "--format", "dashes", "-o", file);
		assertThat(Files.readString(file)).contains("LA.CASES_ACCEPTED - 受理法律援助案件数");
		assertThat(folder.resolve("report.dashes-metadata.json")).content().contains("urn:fadu:stamp", "district_code");
		assertThat(run("report", "rerun", file)).as("made with what the workspace has").isNotBlank();
		added.unregister();
		added = null;
		Terminal gone = Terminal.type("report", "run", "fadu.report.comparison", "--format", "dashes", "-o", file);
		assertThat(gone.status()).isEqualTo(2);
		assertThat(gone.err()).contains("pdf", "jsonl").doesNotContain("、dashes");
	}

	@Test
	void aCommandIsInTheHelpAndRuns() {
		add(CliCommand.class, new Greeting());
		assertThat(Terminal.succeed("--help")).contains("greet", "Greets the bureau.", "compare");
		assertThat(Terminal.succeed("greet")).contains("good day");
	}

	@Test
	void everyFormatWritesAnAnswer() throws Exception {
		for (String format : List.of("csv", "jsonl", "sdmx", "datapackage", "xlsx")) {
			Path file = folder.resolve("figures." + format);
			run("ask", "comparison", "-p", "metrics=LA", "--format", format, "-o", file);
			assertThat(file).as(format).isNotEmptyFile();
		}
		assertThat(Files.readAllBytes(folder.resolve("figures.csv"))).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(Files.readString(folder.resolve("figures.sdmx"))).startsWith("STRUCTURE,STRUCTURE_ID,ACTION,DOMAIN");
		assertThat(Terminal.lines(Files.readString(folder.resolve("figures.jsonl")))).allSatisfy(
				row -> assertThat(row).containsKeys("metric_code", "district_code", "state"));
	}

	private void add(Class<?> type, Object service) {
		Dictionary<String, Object> properties = new Hashtable<>(Map.of("service.ranking", -1000));
		added = context.registerService(type.getName(), service, properties);
	}

	/** Types a command on a workspace of its own. */
	private String run(Object... words) {
		return Terminal.succeed(Stream.concat(Stream.of(words), Stream.of("--workspace", folder.resolve("workspace"))).toArray());
	}

	/** Finds figures of more than a million. */
	private static final class Millions implements Check {

		private static final OwnWords FOUND = new OwnWords("{0} 超过一百万。", "{0} is more than a million.");

		@Override
		public String id() {
			return "million";
		}

		@Override
		public Optional<OwnWords> ownName() {
			return Optional.of(new OwnWords("超过一百万", "more than a million"));
		}

		@Override
		public Severity severity() {
			return Severity.NOTE;
		}

		@Override
		public List<Finding> finds(Evidence evidence) {
			return evidence.figures().stream().filter(figure -> figure.getQuantity().value().intValue() > 1_000_000)
					.map(figure -> Finding.of(this, Severity.NOTE, FOUND.of(Detail.of(figure)), List.of(figure))).toList();
		}
	}

	/** How many letters the name of each district has. */
	private static final class Letters implements Question<District> {

		@Override
		public String name() {
			return "letters";
		}

		@Override
		public List<Column<District>> columns() {
			return new Columns<District>().word("district", Role.DIMENSION, District::getName)
					.number("letters", Role.MEASURE, district -> district.getName().length()).list();
		}

		@Override
		public List<District> rows(ReportData data, Map<String, Object> arguments) throws UserException {
			return data.in(arguments).districts();
		}
	}

	/** Writes the first two columns. */
	private static final class Dashes implements ExportFormat {

		@Override
		public String name() {
			return "dashes";
		}

		@Override
		public String extension() {
			return "txt";
		}

		@Override
		public String description() {
			return "two columns";
		}

		@Override
		public void write(ExportTable<?> table, OutputStream out) throws IOException {
			for (List<Object> row : table.answer().values()) {
				out.write((row.get(0) + " - " + row.get(1) + '\n').getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** Says good day. */
	private static final class Greeting implements CliCommand {

		@Override
		public Object create(Session session) {
			return new Greet(session);
		}

		@Override
		public Optional<ResourceBundle> texts(Locale locale) {
			try {
				return Optional
						.of(new PropertyResourceBundle(new StringReader("fadu.greet.usage.description = Greets the bureau.\n")));
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}
	}

	/** The command itself. */
	@Command(name = "greet")
	private static final class Greet implements Callable<Integer> {

		private final Session session;

		Greet(Session session) {
			this.session = session;
		}

		@Override
		public Integer call() {
			session.out().println("good day");
			return 0;
		}
	}

}
