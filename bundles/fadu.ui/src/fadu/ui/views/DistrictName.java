package fadu.ui.views;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

import fadu.model.District;
import fadu.ui.widgets.DistrictLook;
import fadu.ui.widgets.Icons;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Names a district; its full name, its code and how its identity is known are in the tool tip. */
final class DistrictName extends ColumnLabelProvider {

	private static final Wording WORDS = UserWording.get();

	@Override
	public String getText(Object element) {
		return WORDS.name((District) element);
	}

	@Override
	public Image getImage(Object element) {
		return Icons.get(DistrictLook.icon((District) element));
	}

	@Override
	public String getToolTipText(Object element) {
		return DistrictLook.tip((District) element);
	}

}
