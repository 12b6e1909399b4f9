package fadu.question.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.set.Inquiry;
import fadu.model.District;
import fadu.model.value.Period;
import fadu.question.Parameter;
import fadu.question.ReportData;
import fadu.question.Shared;
import fadu.question.named.Arguments;
import fadu.register.definition.RegisterDefinition;
import fadu.workspace.Processes;
import fadu.workspace.Processes.Measured;
import fadu.workspace.Registers;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

/**
 * Which processes a paper is about, at which day, of which districts: the one that is named, or all that have rows.
 *
 * @param data      of the run
 * @param processes what reads them
 * @param registers the processes
 * @param at        the day
 * @param period    within which what came and went is counted; nothing for the year of the day
 * @param districts nothing for all
 */
record AskedProcesses(ReportData data, Processes processes, List<RegisterDefinition> registers, LocalDate at,
		Optional<Period> period,
		List<District> districts) {

	/** So many days are soon. */
	static final int SOON = 7;
	/** Which process. */
	private static final Parameter PROCESS = Parameter.text("process");
	/** Which process, and at which day. */
	static final List<Parameter> PARAMETERS = List.of(PROCESS, Parameter.text("day"));

	static AskedProcesses of(ReportData data, Map<String, Object> arguments) throws UserException {
		Processes processes = new Processes(data.workspace());
		Inquiry inquiry = data.in(arguments).inquiry();
		return new AskedProcesses(data, processes, registers(data, processes, Arguments.text(arguments, PROCESS.name())),
				PaperDay.at(data, arguments), inquiry.period(), inquiry.districts());
	}

	private static List<RegisterDefinition> registers(ReportData data, Processes processes, Optional<String> named)
			throws UserException {
		if (named.isPresent()) {
			return List.of(processes.named(named.get()));
		}
		Registers registers = new Registers(data.workspace());
		List<RegisterDefinition> kept = new ArrayList<>();
		for (RegisterDefinition register : processes.all()) {
			if (registers.count(register) > 0) {
				kept.add(register);
			}
		}
		return kept;
	}

	Measured measured(RegisterDefinition register) throws UserException {
		return data.shared(new Measuring(data.workspace(), register, at, period, districts));
	}

	/** The parts of a paper tell of the same rows, which are read once. */
	private record Measuring(Workspace workspace, RegisterDefinition register, LocalDate at, Optional<Period> period,
			List<District> districts) implements Shared<Measured> {

		@Override
		public Measured find() throws UserException {
			return new Processes(workspace).measures(register, at, period, SOON, districts);
		}
	}

	/** What a process is called. */
	static String name(RegisterDefinition register) {
		return register.name(UserWording.get().english());
	}

}
