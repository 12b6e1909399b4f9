package fadu.question.paper;

import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Severity;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.FigureId;

/** Figures that a check doubts and that nobody has settled: what they say is no message. */
public final class Doubted {

	private Doubted() {
	}

	/** The figures of open findings of some weight. */
	public static Set<FigureId> of(FigureSet set) {
		return from(set, Severity.WARNING);
	}

	/** The figures that cannot all be right; none where the set does not reach what checks look at. */
	static Set<FigureId> contradicted(FigureSet set) {
		return set.inquiry().reach() == Reach.AROUND ? from(set, Severity.ERROR) : Set.of();
	}

	private static Set<FigureId> from(FigureSet set, Severity least) {
		return CheckedFindings.of(set).stream().filter(CheckedFinding::isOpen).map(CheckedFinding::finding)
				.filter(finding -> finding.severity().compareTo(least) >= 0)
				.flatMap(finding -> finding.figures().stream()).map(FigureId::of).collect(Collectors.toSet());
	}

}
