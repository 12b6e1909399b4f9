package fadu.ui;

import java.util.List;

/** Identifiers of the views in plugin.xml. */
public final class ViewIds {

	/** Where work begins. */
	public static final String START = "fadu.ui.view.start";
	/** The handbook. */
	public static final String HANDBOOK = "fadu.ui.view.handbook";
	/** Lines of business and metrics. */
	public static final String METRICS = "fadu.ui.view.metrics";
	/** Districts. */
	public static final String DISTRICTS = "fadu.ui.view.districts";
	/** The table of metrics and districts. */
	public static final String COMPARISON = "fadu.ui.view.comparison";
	/** The chart of one metric. */
	public static final String CHART = "fadu.ui.view.chart";
	/** The comparison report. */
	public static final String REPORT = "fadu.ui.view.report";
	/** Where a figure comes from. */
	public static final String SOURCE = "fadu.ui.view.source";
	/** Every place that uses a figure. */
	public static final String USES = "fadu.ui.view.uses";
	/** What is wrong with plug-ins. */
	public static final String PROBLEMS = "fadu.ui.view.problems";
	/** The imported reports. */
	public static final String REPORTS = "fadu.ui.view.reports";
	/** What was changed. */
	public static final String HISTORY = "fadu.ui.view.history";
	/** What the checks found. */
	public static final String FINDINGS = "fadu.ui.view.findings";

	/** The reports that were made. */
	public static final String MADE = "fadu.ui.view.made";
	/** Plug-ins. */
	public static final String PLUG_INS = "fadu.ui.view.plugins";
	/** Programmes. */
	public static final String PROGRAMMES = "fadu.ui.view.programmes";
	/** Peers by variables. */
	public static final String PEERS = "fadu.ui.view.peers";

	/** Composite indices. */
	public static final String INDEX = "fadu.ui.view.index";
	/** Scorecards. */
	public static final String SCORECARD = "fadu.ui.view.scorecard";

	/** Registers. */
	public static final String REGISTERS = "fadu.ui.view.registers";
	/** What is due of registers with stages. */
	public static final String PROCESSES = "fadu.ui.view.processes";

	/** Those that compare. */
	public static final List<String> ALL = List.of(METRICS, DISTRICTS, COMPARISON, CHART, REPORT, SOURCE, PROBLEMS);

	private ViewIds() {
	}

}
