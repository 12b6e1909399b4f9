package fadu.question.paper;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Finding;
import fadu.analysis.check.Severity;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.FigureId;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/** Figures that a check doubts and that nobody has dismissed: what they say is no message. */
public final class Doubted {

	private Doubted() {
	}

	/** The figures of findings of some weight that stand; that a report has several numbers of several names is none. */
	public static Set<FigureId> of(ReportData data, FigureSet set) throws UserException {
		Predicate<Finding> apart = ReportedName.apart(data, set);
		return from(set, finding -> finding.severity().compareTo(Severity.WARNING) >= 0 && !apart.test(finding));
	}

	/** The figures that cannot all be right; none where the set does not reach what checks look at. */
	static Set<FigureId> contradicted(FigureSet set) {
		return set.inquiry().reach() == Reach.AROUND ? from(set, finding -> finding.severity() == Severity.ERROR) : Set.of();
	}

	/** What checks find wrong with numbers that a draft prints: contradictions, for whoever writes it. */
	static List<Finding> contradictions(FigureSet set) {
		return findings(set).filter(Finding::isContradiction).toList();
	}

	private static Stream<Finding> findings(FigureSet set) {
		return CheckedFindings.of(set).stream().filter(CheckedFinding::stands).map(CheckedFinding::finding);
	}

	private static Set<FigureId> from(FigureSet set, Predicate<Finding> wanted) {
		return findings(set).filter(wanted).flatMap(finding -> finding.figures().stream()).map(FigureId::of)
				.collect(Collectors.toSet());
	}

}
