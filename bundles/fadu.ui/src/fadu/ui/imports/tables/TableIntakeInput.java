package fadu.ui.imports.tables;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import fadu.ui.widgets.Icons;

/** The import of a table; there is one page for it at a time, which does not come back after a restart. */
record TableIntakeInput() implements IEditorInput {

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
		return Messages.TableIntakePage_name;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

}
