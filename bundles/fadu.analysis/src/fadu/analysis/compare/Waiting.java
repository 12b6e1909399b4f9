package fadu.analysis.compare;

import java.util.List;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.Observations;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.ReviewStatus;

/** Figures that nobody has reviewed and that are therefore left out where another figure of the same period stands. */
public final class Waiting {

	private Waiting() {
	}

	/**
	 * Those of a cell, document by document; none in a cell without a figure, which says itself that it waits, and none where
	 * unreviewed figures count.
	 */
	public static List<Observation> of(FigureSet set, ComparisonRow row, Cell cell) {
		if (set.inquiry().withUnreviewed() || !(cell instanceof Cell.Reported reported)) {
			return List.of();
		}
		FigureChoices choices = FigureChoices.of(set.settlements());
		return set.figures(row.metric()).stream()
				.filter(figure -> figure.getStatus() == ReviewStatus.READ && figure.getKind() != FigureKind.TARGET)
				.filter(figure -> Observations.district(figure).equals(cell.district().getCode()))
				.filter(figure -> figure.getPeriod().equals(reported.principal().getPeriod())
						&& choices.counts(row.metric(), figure))
				.toList();
	}

}
