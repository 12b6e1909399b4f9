package fadu.ui.views;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

import fadu.model.Domain;
import fadu.model.Metric;

/** Lines of business with their metrics beneath. The input is a list of domains. */
final class MetricTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Domain domain ? domain.getMetrics().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Metric metric ? metric.getDomain() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Domain domain && !domain.getMetrics().isEmpty();
	}

}
