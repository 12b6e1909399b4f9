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

	/** Has a screen reader call the control so. */
	public static void name(Control control, String name) {
		control.setData(NAMED, Boolean.TRUE);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

}
