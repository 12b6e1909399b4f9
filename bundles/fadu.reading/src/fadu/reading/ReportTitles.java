package fadu.reading;

import fadu.reading.lexicon.Cues;

/** Whether a text begins as a report or a plan does: with a line that calls it so (工作总结, 情况报告, 工作要点). */
public final class ReportTitles {

	private static final Cues REPORTS = Cues.of("title_of_report");
	private static final Cues PLANS = Cues.of("plan_title");
	private static final int LINES = 8;
	private static final int LONGEST = 60;

	private ReportTitles() {
	}

	/** Whether one of the first lines that is short enough for a title is one of a report or a plan. */
	public static boolean in(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES)
				.filter(line -> line.length() <= LONGEST && !line.endsWith("。"))
				.anyMatch(line -> REPORTS.standIn(line, 0, line.length()) || PLANS.standIn(line, 0, line.length()));
	}

}
