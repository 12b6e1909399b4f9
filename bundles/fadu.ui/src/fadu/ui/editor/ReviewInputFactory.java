package fadu.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the report again that an editor was open on when the window closed. */
public final class ReviewInputFactory implements IElementFactory {

	/** Identifier in plugin.xml. */
	static final String ID = "fadu.ui.editor.input";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String sha256 = memento.getString(ReviewInput.SHA256);
		String name = memento.getString(ReviewInput.NAME);
		return sha256 == null || name == null ? null : new ReviewInput(sha256, name);
	}

}
