package fadu.analysis.check;

import java.util.List;

import fadu.analysis.value.Units;
import fadu.model.Observation;

/** Several documents state the same fact: the same work is there once, not once for each document. */
final class StatedElsewhere implements Check {

	@Override
	public String id() {
		return "stated-elsewhere";
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return AcrossDocuments.sameSubject(evidence).stream().map(StatedElsewhere::agreeing).filter(same -> same.size() > 1)
				.map(same -> Finding.of(this, Severity.NOTE,
						AssertionKind.STATED_ELSEWHERE_FOUND.of(evidence.named(same.getFirst()), Detail.of(same.size())), same,
						AssertionKind.LISTED.of(new Detail.Several(
								same.stream().<Detail>map(figure -> new Detail.Title(figure.getDocument().getTitle())).toList())),
						AssertionKind.STATED_ELSEWHERE_ADVICE.of()))
				.toList();
	}

	private static List<Observation> agreeing(List<Observation> figures) {
		Observation first = figures.getFirst();
		return figures.stream().filter(figure -> Units.same(figure.getQuantity().unit(), first.getQuantity().unit())
				&& !Disagreement.differ(first, figure)).toList();
	}

}
