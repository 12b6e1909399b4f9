package fadu.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fadu.model.Programme;
import fadu.register.definition.ListPurpose;
import fadu.register.definition.RegisterDefinition;

/** Which registers serve a programme: those that its plug-in names, then those that compute its metrics. */
public final class ServingRegisters {

	private final Workspace workspace;

	/** What a served programme is served by. */
	public enum Kind {
		/** A list of rows. */
		REGISTER,
		/** A register with stages. */
		PROCESS,
		/** A register of targets. */
		TARGET,
		/** A register of what has to be put right. */
		RECTIFICATION,
		/** A register of honours. */
		HONOUR,
		/** A register of points on scorecards. */
		SCORE
	}

	/** The registers of a workspace. */
	public ServingRegisters(Workspace workspace) {
		this.workspace = workspace;
	}

	/** The registers, each once; one that no plug-in describes is left out. */
	public List<RegisterDefinition> of(Programme programme) {
		Set<RegisterDefinition> registers = new LinkedHashSet<>();
		List<RegisterDefinition> all = workspace.catalogue().registers();
		programme.getServedBy()
				.forEach(code -> all.stream().filter(register -> register.code().equals(code)).forEach(registers::add));
		all.stream().filter(register -> register.computations().stream()
				.anyMatch(computation -> programme.getMetrics().contains(computation.metric()))).forEach(registers::add);
		return List.copyOf(registers);
	}

	/** What a register serves as. */
	public static Kind kind(RegisterDefinition register) {
		return register.purpose().map(ServingRegisters::kind)
				.orElse(register.process().isPresent() ? Kind.PROCESS : Kind.REGISTER);
	}

	private static Kind kind(ListPurpose purpose) {
		return switch (purpose) {
		case TARGET -> Kind.TARGET;
		case RECTIFICATION -> Kind.RECTIFICATION;
		case HONOUR -> Kind.HONOUR;
		case SCORE -> Kind.SCORE;
		};
	}

}
