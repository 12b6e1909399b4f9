package fadu.ui;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import fadu.ui.commands.Views;

/** What the menu of a tab offers; the words of the platform's are English. */
final class TabMenu {

	private static final String MAXIMIZE = "org.eclipse.ui.window.maximizePart";

	private TabMenu() {
	}

	/**
	 * Fills the menu.
	 *
	 * @param part     whose tab it is
	 * @param closable whether a user may close a part
	 */
	static void fill(Menu menu, MPart part, Predicate<MPart> closable) {
		EPartService service = part.getContext().get(EPartService.class);
		item(menu, Messages.TabMenu_maximize, () -> {
			service.activate(part, true);
			Views.command(MAXIMIZE);
		});
		goTo(menu, service, beside(part));
		if (!closable.test(part)) {
			return;
		}
		List<MPart> all = beside(part).stream().filter(closable).toList();
		List<MPart> others = all.stream().filter(other -> other != part).toList();
		item(menu, Messages.TabMenu_close, () -> close(service, List.of(part)));
		if (!others.isEmpty()) {
			item(menu, Messages.TabMenu_closeOthers, () -> close(service, others));
			item(menu, Messages.TabMenu_closeAll, () -> close(service, all));
		}
	}

	/** Also those whose tabs have no room. */
	private static void goTo(Menu menu, EPartService service, List<MPart> parts) {
		if (parts.size() > 1) {
			MenuItem item = new MenuItem(menu, SWT.CASCADE);
			item.setText(Messages.TabMenu_goTo);
			Menu names = new Menu(menu);
			item.setMenu(names);
			parts.forEach(part -> item(names, part.getLocalizedLabel().replace("&", "&&"), () -> service.activate(part, true)));
		}
	}

	private static List<MPart> beside(MPart part) {
		MElementContainer<?> stack = part.getParent();
		return stack == null
				? List.of(part)
				: stack.getChildren().stream().filter(MPart.class::isInstance).map(MPart.class::cast)
						.filter(MPart::isToBeRendered).toList();
	}

	/** What is not kept yet is asked for. */
	private static void close(EPartService service, List<MPart> parts) {
		parts.stream().filter(part -> service.savePart(part, true)).forEach(service::hidePart);
	}

	private static void item(Menu menu, String name, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(name);
		item.addListener(SWT.Selection, event -> work.run());
	}

}
