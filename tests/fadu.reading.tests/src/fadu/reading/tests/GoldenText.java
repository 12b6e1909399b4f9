package fadu.reading.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;

import fadu.reading.Figure;
import fadu.reading.ReadingContext;
import fadu.reading.ReportReader;

/**
 * A whole text with all that is read of it: a line for each figure, a line for each number put aside. With the environment
 * variable {@code FADU_REFRESH} set, the tests write these files anew; the difference then shows in the version control.
 *
 * @param source the report
 * @param golden what is expected
 */
record GoldenText(Path source, Path golden) {

	/** Whether the expected files are to be written instead of held against. */
	static boolean refreshing() {
		return System.getenv("FADU_REFRESH") != null;
	}

	String expected() throws IOException {
		return Files.readString(golden);
	}

	/** What the reader makes of the text today. */
	String read(ReportReader reader) throws IOException {
		var reading = reader.read(Files.readString(source), ReadingContext.unknown());
		StringJoiner lines = new StringJoiner("\n", "", "\n");
		lines.add(
				"period: " + reading.period().map(Object::toString).orElse("-") + ", district: " + reading.district().orElse("-"));
		reading.figures().forEach(figure -> lines.add(line(figure)));
		reading.rejected().forEach(number -> lines.add(number.span().start() + "\t" + number.text().strip() + "\tno figure: "
				+ number.reason()));
		if (refreshing()) {
			Files.createDirectories(golden.getParent());
			Files.writeString(golden, lines.toString());
		}
		return lines.toString();
	}

	private static String line(Figure figure) {
		String relation = figure.relation().map(other -> other.type().getLiteral() + " " + other.of().start()).orElse("-");
		return String.join("\t", Integer.toString(figure.span().start()), figure.text(), figure.quantity().toString(),
				figure.kind().getLiteral(), figure.period().toString(), figure.domain(), figure.metric().orElse("-"),
				figure.metricName(), relation);
	}

}
