package fadu.analysis.check;

import java.util.List;

import fadu.model.FigureKind;
import fadu.model.Observation;

/** A count, an amount or a rate below nought: only a change can be negative. */
final class NegativeCount implements Check {

	@Override
	public String id() {
		return "negative";
	}

	@Override
	public String name() {
		return Messages.NegativeCount_name;
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(NegativeCount::isWrong)
				.map(figure -> Finding.of(this, Severity.ERROR,
						Wording.bind(Messages.NegativeCount_found, Wording.named(evidence, figure)), List.of(figure),
						Messages.NegativeCount_advice))
				.toList();
	}

	private static boolean isWrong(Observation figure) {
		return figure.getKind() != FigureKind.GROWTH && figure.getQuantity().value().signum() < 0;
	}

}
