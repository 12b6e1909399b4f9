package fadu.ui.widgets;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Makes buttons. */
public final class Buttons {

	private Buttons() {
	}

	/** A button that does something when it is pressed. */
	public static Button push(Composite parent, String name, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	/** Offers what buttons do in the context menu of a list, too: those that are to be seen, enabled as they are. */
	public static void menu(Control list, List<Button> buttons) {
		menu(list, Map.of(), buttons);
	}

	/** The same, behind what is done by keys and has no button, by its names. */
	public static void menu(Control list, Map<String, Runnable> keys, List<Button> buttons) {
		Menu menu = new Menu(list);
		menu.addListener(SWT.Show, event -> {
			List.of(menu.getItems()).forEach(MenuItem::dispose);
			keys.forEach((name, work) -> {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(name);
				item.addListener(SWT.Selection, chosen -> work.run());
			});
			buttons.stream().filter(Button::getVisible).forEach(button -> {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(button.getText());
				item.setEnabled(button.isEnabled());
				item.addListener(SWT.Selection, chosen -> button.notifyListeners(SWT.Selection, new Event()));
			});
		});
		list.setMenu(menu);
	}

}
