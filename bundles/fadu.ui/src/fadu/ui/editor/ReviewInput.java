package fadu.ui.editor;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import fadu.ui.widgets.PageInput;

/**
 * The report that an editor reviews; it comes back with the window.
 *
 * @param sha256 hash of its file
 * @param name   of its file
 */
record ReviewInput(String sha256, String name) implements PageInput, IPersistableElement {

	static final String SHA256 = "sha256";
	static final String NAME = "name";

	@Override
	public String icon() {
		return "review";
	}

	@Override
	public String getName() {
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
