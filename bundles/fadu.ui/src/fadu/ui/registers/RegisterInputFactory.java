package fadu.ui.registers;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the register again that a part was open on when the window closed. */
public final class RegisterInputFactory implements IElementFactory {

	/** Identifier in plugin.xml. */
	static final String ID = "fadu.ui.registers.input";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String code = memento.getString(RegisterInput.CODE);
		String name = memento.getString(RegisterInput.NAME);
		return code == null || name == null
				? null
				: new RegisterInput(code, name, Boolean.TRUE.equals(memento.getBoolean(RegisterInput.INTAKE)));
	}

}
