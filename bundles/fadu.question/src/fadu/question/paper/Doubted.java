package fadu.question.paper;

import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Severity;
import fadu.analysis.set.FigureSet;
import fadu.model.FigureId;

/** Figures that a check doubts and that nobody has settled: what they say is no message. */
public final class Doubted {

	private Doubted() {
	}

	/** The figures of open findings of some weight. */
	public static Set<FigureId> of(FigureSet set) {
		return CheckedFindings.of(set).stream().filter(CheckedFinding::isOpen).map(CheckedFinding::finding)
				.filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
				.flatMap(finding -> finding.figures().stream()).map(FigureId::of).collect(Collectors.toSet());
	}

}
