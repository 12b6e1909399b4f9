package fadu.ui.reports;

import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;

import fadu.model.Scorecard;
import fadu.report.format.ReportFormat;
import fadu.ui.changes.DataChanges;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;
import fadu.workspace.Unshown;

/** Makes the paper of a scorecard, with its evidence and what was entered. */
public final class PrintScorecard {

	private static final String DESIGN = "fadu.report.scorecard";
	private static final String FORMAT = "docx";

	private PrintScorecard() {
	}

	/** Asks for the file and makes the report in the background. */
	public static void ask(IWorkbenchWindow window, Scorecard scorecard, Selection about, boolean unreviewed) {
		DataChanges data = window.getService(DataChanges.class);
		data.workspace().catalogue().report(DESIGN).ifPresent(design -> ReportFormat.of(FORMAT).ifPresent(format -> {
			ReportWish wish = new ReportWish(design, new ShownComparison(about, Optional.empty(), unreviewed, Unshown.NOTHING),
					Map.of("scorecard", scorecard.getCode()), format);
			MakeReportHandler.make(window, wish, design.title());
		}));
	}

}
