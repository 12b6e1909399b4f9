package fadu.analysis.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.model.Observation;

/** Notes of one rule on one document, told once with their number: forty of them would hide what is doubtful. */
final class Together {

	private static final int MOST_ALONE = 2;
	private static final Set<String> RULES = Set.of("stated-twice", "stated-elsewhere", "ceiling", "in-words", "money-unit");

	private Together() {
	}

	/** The findings, with notes that say the same thing of many figures as one. */
	static List<Finding> of(Evidence evidence, List<Finding> findings) {
		Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
		findings.forEach(finding -> groups.computeIfAbsent(group(finding), key -> new ArrayList<>()).add(finding));
		return groups.values().stream()
				.flatMap(group -> group.size() > MOST_ALONE ? Stream.of(told(evidence, group)) : group.stream()).toList();
	}

	private static List<Object> group(Finding finding) {
		boolean told = finding.severity() == Severity.NOTE && RULES.contains(finding.check().id());
		return told ? List.of(finding.check().id(), finding.figures().getFirst().getDocument()) : List.of(finding);
	}

	private static Finding told(Evidence evidence, List<Finding> group) {
		Finding first = group.getFirst();
		List<Observation> figures = group.stream().flatMap(finding -> finding.figures().stream()).distinct().toList();
		Detail names = new Detail.Several(group.stream().map(finding -> evidence.named(finding.figures().getFirst())).toList());
		List<Assertion> explanation = new ArrayList<>(group.stream().map(Finding::message).toList());
		explanation.add(first.explanation().getLast());
		return new Finding(first.check(), first.severity(), AssertionKind.TOGETHER_FOUND.of(Detail.of(group.size()), names),
				explanation, figures, Optional.empty());
	}

}
