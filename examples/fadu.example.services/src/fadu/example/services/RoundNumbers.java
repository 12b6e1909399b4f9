package fadu.example.services;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.analysis.check.Check;
import fadu.analysis.check.Detail;
import fadu.analysis.check.Evidence;
import fadu.analysis.check.Finding;
import fadu.analysis.check.OwnWords;
import fadu.analysis.check.Severity;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/** A check: a count of whole thousands that is printed as exact was perhaps rounded, and its 余 or 约 left out. */
public final class RoundNumbers implements Check {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final OwnWords NAME = new OwnWords("整千的确数", "exact thousands");
	private static final OwnWords FOUND = new OwnWords("{0} 是整千的数，却印成确数。", "{0} is in whole thousands, and is printed as exact.");
	private static final OwnWords ADVICE = new OwnWords("请对照台账：可能是约数漏了“约”或“余”。",
			"Look at the register: it may be a rounded number whose 约 or 余 was left out.");

	/** Decisions of people are kept under it, so it never changes. */
	@Override
	public String id() {
		return "example-round-numbers";
	}

	@Override
	public Optional<OwnWords> ownName() {
		return Optional.of(NAME);
	}

	/** What may be right is a note. */
	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(RoundNumbers::isRound)
				.map(figure -> Finding.of(this, severity(), FOUND.of(Detail.of(figure)), List.of(figure), ADVICE.of())).toList();
	}

	private static boolean isRound(Observation figure) {
		Quantity quantity = figure.getQuantity();
		return figure.getKind() == FigureKind.COUNT && quantity.bound() == Bound.EXACT
				&& quantity.value().compareTo(THOUSAND) >= 0 && quantity.value().remainder(THOUSAND).signum() == 0;
	}

}
