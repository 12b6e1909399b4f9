package fadu.ui.registers;

import java.util.Objects;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import fadu.ui.widgets.PageInput;

/**
 * The register that a part is open on; it comes back with the window.
 *
 * @param code   code of the register
 * @param name   what it is called
 * @param intake whether a spreadsheet is taken into it
 */
public record RegisterInput(String code, String name, boolean intake) implements PageInput, IPersistableElement {

	static final String CODE = "code";
	static final String NAME = "name";
	static final String INTAKE = "intake";

	@Override
	public String icon() {
		return intake ? "import" : "register";
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name + ' ' + code;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return RegisterInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CODE, code);
		memento.putString(NAME, name);
		memento.putBoolean(INTAKE, intake);
	}

	/** Two inputs of one register are one, whatever it is called. */
	@Override
	public boolean equals(Object other) {
		return other instanceof RegisterInput input && input.code.equals(code) && input.intake == intake;
	}

	@Override
	public int hashCode() {
		return Objects.hash(code, intake);
	}

}
