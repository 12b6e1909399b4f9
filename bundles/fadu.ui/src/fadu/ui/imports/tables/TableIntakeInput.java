package fadu.ui.imports.tables;

import org.eclipse.ui.IPersistableElement;

import fadu.ui.widgets.PageInput;

/** The import of a table; there is one page for it at a time, which does not come back after a restart. */
record TableIntakeInput() implements PageInput {

	@Override
	public String icon() {
		return "import";
	}

	@Override
	public String getName() {
		return Messages.TableIntakePage_name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

}
