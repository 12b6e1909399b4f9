package fadu.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fadu.ui.changes.DataChanges;

/** Work in the background that ends as nobody foresaw is told in one line, and nobody waits for it. */
class UnforeseenTest extends WorkspaceFixture {

	private final List<String> lines = new ArrayList<>();
	private DataChanges changes;

	static Stream<Throwable> happenings() {
		return Stream.of(new NoClassDefFoundError("ferry/Gone"), new OutOfMemoryError("Java heap space"), new StackOverflowError(),
				new IllegalStateException("first line\nsecond line"), new ExceptionInInitializerError((String) null));
	}

	@BeforeEach
	void open() {
		changes = new DataChanges(workspace, Runnable::run, Runnable::run);
	}

	@ParameterizedTest
	@MethodSource("happenings")
	void aQuestionEndsWithOneLine(Throwable happening) {
		changes.ask(() -> fail(happening), answer -> lines.add("an answer"), failure -> lines.add(failure.getMessage()));
		assertThat(lines).singleElement().asString().hasLineCount(1).contains("没有做成");
	}

	@ParameterizedTest
	@MethodSource("happenings")
	void aChangeEndsWithOneLineAndTheNextOneIsDone(Throwable happening) {
		changes.change(() -> fail(happening), answer -> lines.add("an answer"), failure -> lines.add(failure.getMessage()));
		changes.change(() -> "done", lines::add, failure -> lines.add(failure.getMessage()));
		assertThat(lines).hasSize(2).last().isEqualTo("done");
		assertThat(lines).first().asString().hasLineCount(1).contains("没有做成");
	}

	private static String fail(Throwable happening) {
		if (happening instanceof Error error) {
			throw error;
		}
		throw (RuntimeException) happening;
	}

}
