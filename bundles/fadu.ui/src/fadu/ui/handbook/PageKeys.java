package fadu.ui.handbook;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Scrolls a page by keys: arrows, page by page, to its beginning and its end. */
final class PageKeys {

	private static final int LINE = 40;

	private PageKeys() {
	}

	/** Has the keys pressed in what the form holds scroll it. */
	static void scroll(ScrolledForm form, Control page) {
		page.addListener(SWT.KeyDown, event -> pressed(form, event));
	}

	private static void pressed(ScrolledForm form, Event event) {
		int height = form.getClientArea().height;
		int most = Math.max(0, form.getBody().getSize().y - height);
		Point at = form.getOrigin();
		int wanted = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> at.y + LINE;
		case SWT.ARROW_UP -> at.y - LINE;
		case SWT.PAGE_DOWN, ' ' -> at.y + Math.max(LINE, height - LINE);
		case SWT.PAGE_UP -> at.y - Math.max(LINE, height - LINE);
		case SWT.HOME -> 0;
		case SWT.END -> most;
		default -> at.y;
		};
		form.setOrigin(at.x, Math.clamp(wanted, 0, most));
	}

}
