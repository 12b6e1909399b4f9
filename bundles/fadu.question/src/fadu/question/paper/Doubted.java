package fadu.question.paper;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.FigureId;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** Figures that a check doubts and that nobody has settled: what they say is no message. */
public final class Doubted {

	private Doubted() {
	}

	/** The figures of open findings of some weight; that a report has several numbers of several names is none. */
	public static Set<FigureId> of(ReportData data, FigureSet set) throws UserException {
		Predicate<Finding> apart = ReportedName.apart(data, set);
		return from(set, finding -> finding.severity().compareTo(Severity.WARNING) >= 0 && !apart.test(finding));
	}

	/** The figures that cannot all be right; none where the set does not reach what checks look at. */
	static Set<FigureId> contradicted(FigureSet set) {
		return set.inquiry().reach() == Reach.AROUND ? from(set, finding -> finding.severity() == Severity.ERROR) : Set.of();
	}

	private static Set<FigureId> from(FigureSet set, Predicate<Finding> wanted) {
		return CheckedFindings.of(set).stream().filter(CheckedFinding::isOpen).map(CheckedFinding::finding)
				.filter(wanted)
				.flatMap(finding -> finding.figures().stream()).map(FigureId::of).collect(Collectors.toSet());
	}

}
