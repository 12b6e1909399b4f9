package fadu.analysis.check;

import java.util.ArrayList;
import java.util.List;

import fadu.analysis.value.Interval;
import fadu.analysis.value.Observations;
import fadu.analysis.value.Units;
import fadu.model.Observation;

/** Two documents state different numbers for one metric, area and period, beyond what bounds and rounding explain. */
final class Disagreement implements Check {

	@Override
	public String id() {
		return "disagreement";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<Finding> findings = new ArrayList<>();
		for (List<Observation> figures : AcrossDocuments.sameSubject(evidence)) {
			Observation first = figures.getFirst();
			figures.stream().skip(1).filter(other -> differ(first, other) && evidence.mayBeOfOneThing(first, other))
					.filter(other -> !isInRow(evidence, first, other) && !isInRow(evidence, other, first))
					.forEach(other -> findings.add(finding(evidence, first, other)));
		}
		return findings;
	}

	/** Whether the table of one document has the number of the other beside its own, so that it tells two things apart. */
	private static boolean isInRow(Evidence evidence, Observation one, Observation other) {
		return evidence.said(one).filter(row -> row.hasCell(other)).isPresent();
	}

	static boolean differ(Observation one, Observation other) {
		Interval here = Printed.interval(one);
		Interval there = Printed.interval(other);
		return Units.same(one.getQuantity().unit(), other.getQuantity().unit()) && (here.isBelow(there) || there.isBelow(here));
	}

	private Finding finding(Evidence evidence, Observation one, Observation other) {
		boolean open = Observations.cutOffOpen(one) || Observations.cutOffOpen(other);
		return Certainty.reviewed(Finding.of(this, open ? Severity.WARNING : Severity.ERROR,
				AssertionKind.DISAGREEMENT_FOUND.of(evidence.subject(one), new Detail.Time(one.getPeriod()),
						Detail.of(one), Detail.of(other)),
				List.of(one, other), AssertionKind.DISAGREEMENT_DOCUMENTS.of(title(one),
						Detail.of(one), title(other), Detail.of(other)),
				AssertionKind.DISAGREEMENT_ADVICE.of()));
	}

	private static Detail title(Observation figure) {
		return new Detail.Title(figure.getDocument().getTitle());
	}

}
