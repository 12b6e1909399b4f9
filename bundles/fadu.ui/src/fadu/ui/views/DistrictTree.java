package fadu.ui.views;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

import fadu.model.District;
import fadu.ui.comparison.CatalogueContent;

/** Districts beneath the areas that contain them, as far as the catalogue has these. The input is a list of districts. */
final class DistrictTree implements ITreeContentProvider {

	private final Supplier<CatalogueContent> catalogue;

	DistrictTree(Supplier<CatalogueContent> catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).stream().filter(district -> getParent(district) == null).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return catalogue.get().districts().stream().filter(district -> parent.equals(getParent(district))).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return catalogue.get().parent((District) element).orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

}
