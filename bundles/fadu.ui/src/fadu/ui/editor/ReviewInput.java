package fadu.ui.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import fadu.ui.widgets.Icons;

/**
 * The report that an editor reviews; it comes back with the window.
 *
 * @param sha256 hash of its file
 * @param name   of its file
 */
record ReviewInput(String sha256, String name) implements IEditorInput, IPersistableElement {

	static final String SHA256 = "sha256";
	static final String NAME = "name";

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("review");
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ReviewInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(SHA256, sha256);
		memento.putString(NAME, name);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	/** Two inputs of one report are one, whatever its file is called. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ReviewInput input && input.sha256.equals(sha256);
	}

	@Override
	public int hashCode() {
		return sha256.hashCode();
	}

}
