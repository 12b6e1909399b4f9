package fadu.ui.views;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Derive;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.ui.comparison.CatalogueContent;
import fadu.ui.widgets.Icons;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Names a metric with its unit and the number of districts that report it; the definition is in the tool tip. */
final class MetricLabels extends StyledCellLabelProvider {

	private static final Wording WORDS = UserWording.get();

	private final CatalogueContent catalogue;

	MetricLabels(CatalogueContent catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void update(ViewerCell cell) {
		switch (cell.getElement()) {
		case Domain domain -> {
			label(cell, WORDS.name(domain), "  " + domain.getMetrics().size());
			cell.setImage(Icons.get("domain"));
		}
		case Metric metric -> {
			int districts = catalogue.reporting(metric);
			label(cell, WORDS.name(metric), "  " + about(metric, districts));
			cell.setImage(Icons.get(districts == 0 && !Derive.isDerived(metric) ? "metric-none" : "metric"));
		}
		default -> cell.setText("");
		}
		super.update(cell);
	}

	private static String about(Metric metric, int districts) {
		if (Derive.isDerived(metric)) {
			return Messages.MetricLabels_derived;
		}
		return districts == 0
				? Messages.MetricLabels_none
				: NLS.bind(Messages.MetricLabels_districts, WORDS.unit(metric.getUnit()), districts);
	}

	private static void label(ViewerCell cell, String name, String more) {
		StyledString text = new StyledString(name).append(more, StyledString.QUALIFIER_STYLER);
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof Metric metric
				? Stream
						.of(metric.getCode(), WORDS.choose(metric.getDefinition(), metric.getDefinitionEn()),
								metric.getLegalBasis(),
								WORDS.caveat(metric))
						.filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"))
				: null;
	}

	@Override
	public int getToolTipDisplayDelayTime(Object element) {
		return 500;
	}

}
