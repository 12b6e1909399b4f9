package fadu.ui.imports;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import fadu.ui.widgets.Icons;

/** An import; there is one page for it at a time, which comes back empty after a restart. */
record ImportInput() implements IEditorInput, IPersistableElement {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("import");
	}

	@Override
	public String getName() {
		return Messages.ImportPage_name;
	}

	@Override
	public String getToolTipText() {
		return getName();
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

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

}
