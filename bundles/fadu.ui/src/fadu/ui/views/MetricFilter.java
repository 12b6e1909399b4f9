package fadu.ui.views;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import fadu.model.Domain;
import fadu.model.Metric;

/** Keeps metrics that hold what the user typed in a name, a code, an alias or the name of their line of business. */
final class MetricFilter extends ViewerFilter {

	private String wanted = "";

	void look(String typed) {
		wanted = typed.strip().toLowerCase(Locale.ROOT);
	}

	boolean finds(Metric metric) {
		return wanted.isEmpty() || Stream.concat(metric.getAliases().stream(), Stream.of(metric.getCode(), metric.getName(),
				metric.getNameEn(), metric.getDomain().getName(), metric.getDomain().getNameEn())).anyMatch(this::matches);
	}

	private boolean matches(String text) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return switch (element) {
		case Domain domain -> domain.getMetrics().stream().anyMatch(this::finds);
		case Metric metric -> finds(metric);
		default -> true;
		};
	}

}
