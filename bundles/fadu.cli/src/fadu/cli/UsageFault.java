package fadu.cli;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import fadu.catalogue.NearestNames;

/** A mistyped command line, explained in the user's language with the nearest thing that exists. */
record UsageFault(ParameterException failure) {

	String message() {
		if (failure instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		}
		if (failure instanceof MissingParameterException missing) {
			List<String> labels = missing.getMissing().stream().map(argument -> argument.paramLabel()).distinct().toList();
			return NLS.bind(Messages.UsageFault_missing, String.join(" ", labels));
		}
		if (failure.getArgSpec() != null && failure.getValue() != null) {
			return NLS.bind(Messages.UsageFault_value, failure.getArgSpec().paramLabel(), failure.getValue());
		}
		return NLS.bind(Messages.UsageFault_other, failure.getMessage());
	}

	private static String unmatched(UnmatchedArgumentException failure) {
		String typed = failure.getUnmatched().get(0);
		CommandLine commandLine = failure.getCommandLine();
		List<String> known = typed.startsWith("-")
				? commandLine.getCommandSpec().options().stream().flatMap(option -> List.of(option.names()).stream()).toList()
				: List.copyOf(commandLine.getSubcommands().keySet());
		List<String> nearest = NearestNames.of(typed, known);
		String message = NLS.bind(Messages.UsageFault_unknown, typed);
		return nearest.isEmpty() ? message : message + NLS.bind(Messages.UsageFault_nearest, String.join(" ", nearest));
	}

}
