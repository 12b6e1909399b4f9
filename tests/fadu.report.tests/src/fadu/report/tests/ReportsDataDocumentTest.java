package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.question.Column;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.Scope;
import fadu.testing.SourceTree;

/** The manual of the data source lists the questions, columns and parameters that there are, and no others. */
class ReportsDataDocumentTest {

	private static final Pattern SECTION = Pattern.compile("(?m)^### `(\\w+)`(.*)\\n(?s:(.*?))(?=^##|\\z)");
	private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\|");
	private static final Pattern RANK = Pattern.compile("service\\.ranking\"[^>]*value=\"(-?\\d+)\"");
	private static final Pattern PARAMETER = Pattern.compile("`(\\w+)`");

	@Test
	void theManualAndTheQuestionsAreInStep() throws IOException {
		String text = Files.readString(manual());
		List<MatchResult> sections = SECTION.matcher(text).results().toList();
		assertThat(sections).extracting(section -> section.group(1)).isEqualTo(Questions.names());
		for (MatchResult section : sections) {
			Question<?> question = Questions.named(section.group(1)).orElseThrow();
			assertThat(COLUMN.matcher(section.group(3)).results().map(row -> row.group(1) + ' ' + row.group(2)))
					.as("columns of %s", question.name()).containsExactlyElementsOf(columns(question));
			assertThat(PARAMETER.matcher(section.group(2)).results().map(name -> name.group(1)))
					.as("parameters of %s", question.name())
					.containsExactlyElementsOf(question.ownParameters().stream().map(Parameter::name).toList());
		}
	}

	@Test
	void theManualNamesEveryParameterOfAScope() throws IOException {
		assertThat(Files.readString(manual()))
				.contains(Scope.PARAMETERS.stream().map(parameter -> "| `" + parameter.name() + "` |").toList());
	}

	/** Of two with one rank chance would tell which comes first, in the manual, the library of parts and the lists. */
	@Test
	void everyQuestionHasARankOfItsOwn() throws IOException {
		Path components = SourceTree.folder("bundles/fadu.question/OSGI-INF/questions").orElseThrow();
		try (Stream<Path> files = Files.list(components)) {
			assertThat(files.map(ReportsDataDocumentTest::rank)).hasSize(Questions.names().size()).doesNotHaveDuplicates();
		}
	}

	private static String rank(Path component) {
		try {
			return RANK.matcher(Files.readString(component)).results().map(rank -> rank.group(1)).findFirst().orElse("0");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The districts of a block are described once. */
	private static List<String> columns(Question<?> question) {
		return question.columns().stream().filter(column -> !column.name().matches("(d[2-8]|y[2-9]|y10)(_\\w+)?"))
				.map(column -> column.name() + ' ' + type(column)).toList();
	}

	private static String type(Column<?> column) {
		return switch (column.type()) {
		case TEXT -> "text";
		case NUMBER -> "number";
		case DECIMAL -> "decimal";
		case FLAG -> "flag";
		};
	}

	private static Path manual() {
		return SourceTree.folder("docs").orElseThrow().resolve("reports-data.md");
	}

}
