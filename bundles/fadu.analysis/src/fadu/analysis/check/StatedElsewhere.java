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
	public String name() {
		return Messages.StatedElsewhere_name;
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return AcrossDocuments.sameSubject(evidence).stream().map(StatedElsewhere::agreeing).filter(same -> same.size() > 1)
				.map(same -> Finding.of(this, Severity.NOTE,
						Wording.bind(Messages.StatedElsewhere_found, Wording.named(evidence, same.getFirst()), same.size()), same,
						Wording.list(same.stream().map(figure -> figure.getDocument().getTitle()).toList()),
						Messages.StatedElsewhere_advice))
				.toList();
	}

	private static List<Observation> agreeing(List<Observation> figures) {
		Observation first = figures.getFirst();
		return figures.stream().filter(figure -> Units.same(figure.getQuantity().unit(), first.getQuantity().unit())
				&& !Disagreement.differ(first, figure)).toList();
	}

}
