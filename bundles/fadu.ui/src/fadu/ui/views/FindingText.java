package fadu.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.analysis.set.Settlement.Decision;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What a finding says, in the user's language. */
final class FindingText {

	private static final Wording WORDS = UserWording.get();
	private static final int NAMED = 8;

	private FindingText() {
	}

	static String severity(Severity severity) {
		return switch (severity) {
		case PASSED -> Messages.FindingText_passed;
		case NOTE -> Messages.FindingText_note;
		case WARNING -> Messages.FindingText_warning;
		case ERROR -> Messages.FindingText_error;
		};
	}

	static String decision(CheckedFinding checked) {
		return switch (checked.decision()) {
		case OPEN -> Messages.FindingText_open;
		case ACCEPTED -> Messages.FindingText_accepted;
		case DISMISSED -> Messages.FindingText_dismissed;
		};
	}

	/** The report that the figure in question stands in. */
	static String report(CheckedFinding checked) {
		return checked.finding().figures().stream().findFirst().map(Observation::getDocument).map(SourceDocument::getTitle)
				.orElse("");
	}

	/** What it says, in a line. */
	static String brief(CheckedFinding checked) {
		return WORDS.message(checked.finding());
	}

	/** All of it: what, why, what to do, and the figures as printed. */
	static String of(CheckedFinding checked) {
		Finding finding = checked.finding();
		List<String> lines = new ArrayList<>(List.of(WORDS.message(finding)));
		lines.addAll(WORDS.explanation(finding));
		finding.fix().ifPresent(fix -> lines.add(NLS.bind(Messages.FindingText_fix, WORDS.text(fix))));
		lines.add(NLS.bind(Messages.FindingText_figures, finding.figures().stream().limit(NAMED).map(Observation::getText)
				.collect(Collectors.joining(Messages.FindingText_separator))));
		if (checked.decision() != Decision.OPEN) {
			lines.add(NLS.bind(Messages.FindingText_decided,
					new Object[]{decision(checked), checked.by().orElse(""), checked.note().orElse("")}));
		}
		return String.join("\n", lines);
	}

}
