package fadu.reading.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import fadu.reading.ReportReader;

/** Whole texts: a change of the reader shows as a change of these files, line by line. */
class GoldenTextsTest {

	private static final List<String> OF_EXAMPLES = List.of("qingyu-2025-h1", "shiqiao-2024", "yunhe-2024", "yunhe-2025-h1");
	private static final List<String> OF_CORPUS = List.of("01-yunling-legalaid-2023-q3", "04-hongxi-market-2024-h1",
			"15-changtan-mediation-2018", "24-tongan-numbers-2024");

	@TestFactory
	Stream<DynamicTest> everyLineIsAsExpected() throws IOException {
		ReportReader reader = Checkout.reader();
		Path tests = Checkout.folder("tests/fadu.reading.tests");
		return Stream.concat(texts(Checkout.folder("examples/reports"), OF_EXAMPLES), texts(tests.resolve("corpus"), OF_CORPUS))
				.map(source -> {
					String name = source.getFileName().toString();
					GoldenText text = new GoldenText(source, tests.resolve("golden").resolve(name.replace(".txt", ".tsv")));
					return DynamicTest.dynamicTest(name, () -> assertThat(text.read(reader)).isEqualTo(text.expected()));
				});
	}

	private static Stream<Path> texts(Path folder, List<String> names) {
		return names.stream().map(name -> folder.resolve(name + ".txt"));
	}

}
