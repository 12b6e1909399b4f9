package fadu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.workspace.MistypedException;
import fadu.workspace.Registers;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A register, and the district of a row of it. */
final class RegisterKeyOptions {

	@Parameters(index = "0", paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "rowDistrict")
	private String district;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	Optional<String> district() {
		return Optional.ofNullable(district);
	}

	Workspace workspace(Session session) throws UserException {
		return session.open(folder);
	}

	RegisterDefinition register(Workspace workspace) throws UserException {
		return new Registers(workspace).named(code);
	}

	/** What was written for columns, by their names. */
	static Map<String, String> typed(RegisterDefinition register, Map<String, String> written) throws UserException {
		Map<String, String> typed = new LinkedHashMap<>();
		for (Map.Entry<String, String> each : written.entrySet()) {
			typed.put(column(register, each.getKey()).name(), each.getValue() == null ? "" : each.getValue());
		}
		return typed;
	}

	/** The column with the name or label. */
	static RowField column(RegisterDefinition register, String called) throws UserException {
		return register.field(called.strip())
				.orElseThrow(() -> new MistypedException(NLS.bind(RegisterMessages.Register_noColumn, register.code(), called)));
	}

}
