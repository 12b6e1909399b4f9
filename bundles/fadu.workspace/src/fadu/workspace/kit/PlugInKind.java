package fadu.workspace.kit;

/** What a new plug-in is for. */
public enum PlugInKind {

	/** A district, its documents and figures. */
	district("fadu.district."),
	/** Metrics of a line of business. */
	agency("fadu.metrics."),
	/** A register that is kept row by row, with metrics computed from it. */
	register("fadu.register."),
	/** A register with stages and time limits. */
	process("fadu.process."),
	/** A scorecard: items, points, rules and evidence. */
	scorecard("fadu.scorecard."),
	/** A report design. */
	report("fadu.reports.");

	private final String prefix;

	PlugInKind(String prefix) {
		this.prefix = prefix;
	}

	/** With what the symbolic name begins. */
	String prefix() {
		return prefix;
	}

}
