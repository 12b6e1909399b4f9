package fadu.ui;

import java.util.Set;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * Keys that are typed in a field belong to the field: those that elsewhere change what is stored do not reach their commands then.
 * All other keys, such as those of the places of work, go on to theirs.
 */
final class FieldKeys {

	private static final Set<KeyStroke> OF_FIELDS = Set.of(key(SWT.MOD1, 'Z'), key(SWT.MOD1 | SWT.MOD2, 'Z'),
			key(SWT.MOD1, 'Y'), key(SWT.NONE, SWT.DEL), key(SWT.MOD1, SWT.DEL), key(SWT.MOD1, SWT.CR),
			key(SWT.MOD1 | SWT.MOD2, SWT.CR), key(SWT.NONE, ' '), key(SWT.NONE, SWT.INSERT), key(SWT.NONE, SWT.F2));

	private boolean kept;

	private FieldKeys() {
	}

	private static KeyStroke key(int modifiers, int key) {
		return KeyStroke.getInstance(modifiers, key);
	}

	/** Holds for the whole window; to be called before the workbench begins to look at keys. */
	static void keep(Display display) {
		FieldKeys keys = new FieldKeys();
		display.addFilter(SWT.KeyDown, keys::pressed);
		display.addFilter(SWT.Traverse, keys::pressed);
	}

	private void pressed(Event event) {
		boolean ofField = isField(event.display.getFocusControl()) && OF_FIELDS
				.contains(SWTKeySupport.convertAcceleratorToKeyStroke(SWTKeySupport.convertEventToUnmodifiedAccelerator(event)));
		if (ofField != kept && PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(!ofField);
			kept = ofField;
		}
	}

	private static boolean isField(Control focused) {
		return switch (focused) {
		case Text text -> text.getEditable();
		case StyledText text -> text.getEditable();
		case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
		case CCombo combo -> combo.getEditable();
		case Spinner spinner -> true;
		case DateTime time -> true;
		case null, default -> false;
		};
	}

}
