package fadu.ui.views;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

import fadu.model.District;
import fadu.model.Level;
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
		return Icons.get(icon((District) element));
	}

	/** The name of the icon of a district: an area of districts has another one. */
	static String icon(District district) {
		return district.getLevel() == Level.CITY || district.getLevel() == Level.PROVINCE ? "city" : "district";
	}

	@Override
	public String getToolTipText(Object element) {
		District district = (District) element;
		return Stream.of(district.getFullName(), "GB/T 2260 " + district.getCode(),
				WORDS.choose(district.getNote(), district.getNoteEn())).filter(line -> line != null && !line.isBlank())
				.collect(Collectors.joining("\n"));
	}

}
