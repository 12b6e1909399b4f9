package fadu.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.imports.OpenImport;

/** 导入报告: opens the page on which files are added, looked at and imported. */
public final class ImportReportsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		OpenImport.of(HandlerUtil.getActiveWorkbenchWindow(event), List.of());
		return null;
	}

}
