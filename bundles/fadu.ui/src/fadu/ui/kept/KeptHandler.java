package fadu.ui.kept;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command of comparisons that are kept, by the end of its identifier. */
public final class KeptHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		KeptActions actions = new KeptActions(window);
		String command = event.getCommand().getId();
		switch (command.substring(command.lastIndexOf('.') + 1)) {
		case "save" -> actions.save();
		case "write" -> actions.write();
		case "bring" -> actions.bring();
		case "excel" -> actions.excel();
		default -> throw new ExecutionException(command);
		}
		return null;
	}

}
