package fadu.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.reading.Stage;
import fadu.reading.Step;
import fadu.workspace.ReportUnderReview;

/** How sure the reader is of each field of a figure. */
public final class ConfidenceWords {

	private ConfidenceWords() {
	}

	/** One field on each line; empty where today's reader finds no figure there. */
	public static String of(ReportUnderReview report, Observation figure) {
		List<Step> steps = report.steps(figure);
		return steps.isEmpty()
				? ""
				: steps.stream().map(step -> NLS.bind(Messages.ConfidenceWords_field, name(step.stage()),
						String.format(Locale.ROOT, "%.2f", step.confidence()))).distinct().collect(Collectors.joining("\n"));
	}

	/** What a field is called. */
	static String name(Stage stage) {
		return switch (stage) {
		case QUANTITY -> Messages.ConfidenceWords_quantity;
		case KIND -> FigureColumn.KIND.title();
		case PERIOD -> FigureColumn.PERIOD.title();
		case DISTRICT -> Messages.ConfidenceWords_district;
		case SCOPE -> FigureColumn.SCOPE.title();
		case DOMAIN -> FigureColumn.DOMAIN.title();
		case METRIC -> FigureColumn.METRIC.title();
		case RELATION -> FigureColumn.RELATION.title();
		};
	}

}
