package fadu.analysis.check;

import java.util.List;

import fadu.model.FigureKind;
import fadu.model.Observation;

/** A decline is printed as a positive number; that it is one stands in the words beside it, where a reader may miss it. */
final class Decline implements Check {

	@Override
	public String id() {
		return "decline";
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.figures().stream().filter(Decline::isDecline)
				.map(figure -> Finding.of(this, Severity.NOTE,
						AssertionKind.DECLINE_FOUND.of(evidence.subject(figure), new Detail.Source(figure.getText()),
								Detail.of(figure)),
						List.of(figure), AssertionKind.DECLINE_ADVICE.of()))
				.toList();
	}

	private static boolean isDecline(Observation figure) {
		return figure.getKind() == FigureKind.GROWTH && figure.getQuantity().value().signum() < 0 && figure.getText() != null
				&& figure.getText().chars().noneMatch(sign -> "-\u2212\uFF0D\u2013".indexOf(sign) >= 0);
	}

}
