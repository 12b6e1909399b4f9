package fadu.ui.widgets;

import java.util.List;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Names of controls for screen readers. */
public final class Names {

	private static final String NAMED = Names.class.getName();

	private Names() {
	}

	/** Whether a screen reader has a name for the control: one of its own, or the words of the label made just before it. */
	public static boolean isNamed(Control control) {
		if (control.getData(NAMED) != null) {
			return true;
		}
		List<Control> beside = List.of(control.getParent().getChildren());
		int place = beside.indexOf(control);
		return place > 0 && beside.get(place - 1) instanceof Label label && !label.getText().isBlank();
	}

	/** Has a screen reader call the control so, until it is called otherwise. */
	public static void name(Control control, String name) {
		boolean first = control.getData(NAMED) == null;
		control.setData(NAMED, name);
		if (first) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = (String) control.getData(NAMED);
				}
			});
		}
	}

	/** What a screen reader calls it; empty where it was given no name. */
	public static String of(Control control) {
		return control.getData(NAMED) instanceof String name ? name : "";
	}

}
