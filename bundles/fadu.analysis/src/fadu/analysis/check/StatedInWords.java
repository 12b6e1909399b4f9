package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.List;

import fadu.model.FigureKind;
import fadu.model.Observation;

/**
 * None or all, stated in words: a nought or 100 % without a digit is easily passed over, and easily taken for more than
 * was said.
 */
final class StatedInWords implements Check {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	@Override
	public String id() {
		return "in-words";
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(StatedInWords::isInWords)
				.map(figure -> Finding.of(this, Severity.NOTE,
						AssertionKind.STATED_IN_WORDS_FOUND.of(evidence.named(figure), new Detail.Source(figure.getText())),
						List.of(figure),
						AssertionKind.STATED_IN_WORDS_ADVICE.of()))
				.toList();
	}

	private static boolean isInWords(Observation figure) {
		boolean none = figure.getQuantity().isZero();
		boolean all = Printed.isPercentage(figure) && figure.getQuantity().value().compareTo(ALL) == 0;
		return (none || all) && figure.getKind() != FigureKind.GROWTH && figure.getText() != null && !Printed.hasDigits(figure);
	}

}
