package fadu.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;

import fadu.ui.grid.GridModel;

/** 全部列出, 只列有数字的行: each may be done where it would change something. */
public final class RowsHandler extends AbstractHandler implements IExecutableExtension {

	private static final String FILLED = "filled";

	private boolean filled;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object which) {
		filled = FILLED.equals(which);
	}

	@Override
	public boolean isEnabled() {
		return grid().settings().hideEmpty() != filled;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		grid().hideEmpty(filled);
		return null;
	}

	private static GridModel grid() {
		return PlatformUI.getWorkbench().getService(GridModel.class);
	}

}
