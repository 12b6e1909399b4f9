package fadu.reading;

import java.util.List;
import java.util.Optional;

import fadu.reading.lexicon.Cues;

/** The title of a report or a plan: the first lines, up to the one that calls it so (工作总结, 情况报告, 工作要点). */
public final class ReportTitles {

	private static final Cues REPORTS = Cues.of("title_of_report");
	private static final Cues PLANS = Cues.of("plan_title");
	private static final Cues NO_PIECES = Cues.of("ends_no_title");
	private static final int LINES = 8;
	private static final int LONGEST = 60;

	/** A title is set in so many lines at most. */
	private static final int SET = 3;
	/** 关于2025年度工作完成情况的 over 报告. */
	private static final String OPEN = "的和与及暨";
	private static final String BROKEN = "。，；：,;:";

	private ReportTitles() {
	}

	/** Whether one of the first lines that is short enough for a title is one of a report or a plan. */
	public static boolean in(String text) {
		return first(text).stream().anyMatch(ReportTitles::isCalled);
	}

	/** The title of a text, which may be set in several lines (海州区司法局 over 2023年工作总结); nothing where no line calls it a report. */
	public static Optional<String> of(String text) {
		List<String> lines = first(text);
		for (int last = 0; last < lines.size(); last++) {
			if (isCalled(lines.get(last))) {
				int from = last;
				while (from > 0 && last - from < SET - 1 && isPiece(lines.get(from - 1))) {
					from--;
				}
				boolean goesOn = last + 1 < lines.size() && OPEN.indexOf(lines.get(last).charAt(lines.get(last).length() - 1)) >= 0;
				String title = String.join("", lines.subList(from, goesOn ? last + 2 : last + 1));
				return Optional.of(title.length() <= LONGEST ? title : lines.get(last));
			}
		}
		return Optional.empty();
	}

	private static List<String> first(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES)
				.filter(line -> line.length() <= LONGEST && !line.endsWith("。")).toList();
	}

	private static boolean isCalled(String line) {
		return REPORTS.standIn(line, 0, line.length()) || PLANS.standIn(line, 0, line.length());
	}

	/** A line that is no sentence and not the number of the document. */
	private static boolean isPiece(String line) {
		return line.chars().noneMatch(c -> BROKEN.indexOf(c) >= 0) && !NO_PIECES.endBefore(line, line.length());
	}

}
