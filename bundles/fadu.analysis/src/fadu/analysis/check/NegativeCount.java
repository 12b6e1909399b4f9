package fadu.analysis.check;

import java.util.List;

import fadu.model.FigureKind;
import fadu.model.Observation;

/** A count, an amount or a rate below nought: a count cannot be, an amount or a rate seldom is. */
final class NegativeCount implements Check {

	@Override
	public String id() {
		return "negative";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(NegativeCount::isWrong)
				.map(figure -> Finding.of(this, isCounted(figure) ? Severity.ERROR : Severity.WARNING,
						AssertionKind.NEGATIVE_COUNT_FOUND.of(evidence.named(figure)), List.of(figure),
						AssertionKind.NEGATIVE_COUNT_ADVICE.of()))
				.map(Certainty::reviewed).toList();
	}

	/** Things and persons cannot be fewer than none; a balance or a rate of natural increase can be. */
	private static boolean isCounted(Observation figure) {
		return figure.getKind() == FigureKind.COUNT && !Printed.isPercentage(figure) && !figure.getQuantity().unit().isEmpty();
	}

	private static boolean isWrong(Observation figure) {
		return figure.getKind() != FigureKind.GROWTH && figure.getQuantity().value().signum() < 0;
	}

}
