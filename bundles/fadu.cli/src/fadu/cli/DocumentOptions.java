package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fadu.reading.ReadingContext;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Report files, and what the user says about them. */
final class DocumentOptions {

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
	private List<Path> files;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "ofDistrict")
	private String district;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "ofPeriod")
	private String period;

	List<Path> files() {
		return files;
	}

	ReadingContext context() throws UserException {
		return new ReadingContext(period == null ? Optional.empty() : Optional.of(Selection.period(period)),
				Optional.ofNullable(district));
	}

}
