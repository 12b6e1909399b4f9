package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.ReadingContext;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Report files, and what the user says about them. */
final class DocumentOptions {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
	private List<Path> files;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "ofDistrict")
	private String district;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "ofPeriod")
	private String period;

	/** The files, at least one. */
	List<Path> files() {
		if (files == null) {
			throw new MissingParameterException(command.commandLine(), command.positionalParameters().getFirst(), "");
		}
		return files;
	}

	/** Whether no file is named. */
	boolean isEmpty() {
		return files == null;
	}

	Optional<String> district() {
		return Optional.ofNullable(district);
	}

	Optional<Period> period() throws UserException {
		return period == null ? Optional.empty() : Optional.of(Selection.period(period));
	}

	ReadingContext context() throws UserException {
		return new ReadingContext(period(), district());
	}

}
