package fadu.ui.imports;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the page of an import anew that was open when the window closed. */
public final class ImportInputFactory implements IElementFactory {

	/** Identifier in plugin.xml. */
	static final String ID = "fadu.ui.imports.input";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new ImportInput();
	}

}
