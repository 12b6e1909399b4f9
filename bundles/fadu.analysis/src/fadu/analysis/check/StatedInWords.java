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
	public String name() {
		return Messages.StatedInWords_name;
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(StatedInWords::isInWords)
				.map(figure -> Finding.of(this, Severity.NOTE,
						Wording.bind(Messages.StatedInWords_found, Wording.named(evidence, figure), figure.getText()),
						List.of(figure),
						Messages.StatedInWords_advice))
				.toList();
	}

	private static boolean isInWords(Observation figure) {
		boolean none = figure.getQuantity().isZero();
		boolean all = Printed.isPercentage(figure) && figure.getQuantity().value().compareTo(ALL) == 0;
		return (none || all) && figure.getKind() != FigureKind.GROWTH && figure.getText() != null && !Printed.hasDigits(figure);
	}

}
