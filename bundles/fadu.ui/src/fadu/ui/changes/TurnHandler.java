package fadu.ui.changes;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** A step back or forth in the history; its menu item names what it would do. */
abstract class TurnHandler extends AbstractHandler implements IElementUpdater {

	private final String named;
	private final String unnamed;

	/**
	 * @param named   what the menu says, with the name of the step
	 * @param unnamed what the menu says where there is no such step
	 */
	TurnHandler(String named, String unnamed) {
		this.named = named;
		this.unnamed = unnamed;
	}

	/** The name of the step that would be done next. */
	abstract Optional<String> next(HistoryModel history);

	/** Does it. */
	abstract void turn(HistoryModel history);

	@Override
	public Object execute(ExecutionEvent event) {
		turn(history());
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setText(next(history()).map(what -> NLS.bind(named, escaped(what))).orElse(unnamed));
	}

	/** A file may have an ampersand in its name, which would underline a letter. */
	private static String escaped(String what) {
		return what.replace("&", "&&");
	}

	private static HistoryModel history() {
		return PlatformUI.getWorkbench().getService(HistoryModel.class);
	}

}
