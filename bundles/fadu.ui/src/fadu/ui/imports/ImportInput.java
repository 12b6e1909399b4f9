package fadu.ui.imports;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import fadu.ui.widgets.PageInput;

/** An import; there is one page for it at a time, which comes back empty after a restart. */
record ImportInput() implements PageInput, IPersistableElement {

	@Override
	public String icon() {
		return "import";
	}

	@Override
	public String getName() {
		return Messages.ImportPage_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ImportInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		// files may be elsewhere by then
	}

}
