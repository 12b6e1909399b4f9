package fadu.analysis.check;

import java.util.List;

import fadu.model.FigureKind;
import fadu.model.Observation;

/**
 * An amount of money printed without its currency, as 3.8亿: that it is money, and which, was taken from the words around
 * it.
 */
final class MoneyWithoutUnit implements Check {

	@Override
	public String id() {
		return "money-unit";
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(MoneyWithoutUnit::isBare)
				.map(figure -> Finding.of(this, Severity.NOTE,
						AssertionKind.MONEY_WITHOUT_UNIT_FOUND.of(evidence.subject(figure), new Detail.Source(figure.getText()),
								new Detail.Unit(figure.getQuantity().unit())),
						List.of(figure), AssertionKind.MONEY_WITHOUT_UNIT_ADVICE.of()))
				.toList();
	}

	/** 3.8亿; a cell with digits alone has its unit from the head of its column, or it would be no money. */
	private static boolean isBare(Observation figure) {
		return figure.getKind() == FigureKind.MONEY && figure.getText() != null
				&& !figure.getText().contains(figure.getQuantity().unit())
				&& figure.getText().codePoints().anyMatch(Character::isIdeographic);
	}

}
