package fadu.report.engine;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/**
 * Sets the charts of a design in the typeface that was found. AWT draws charts; for a family that it does not know it takes any
 * other, which may have no Chinese characters.
 */
final class ChartFont {

	private static final String CHART = "Chart";

	private ChartFont() {
	}

	static void set(ReportDesignHandle design, String family) {
		setBelow(design, '"' + family + '"');
	}

	private static void setBelow(DesignElementHandle element, String family) {
		if (element instanceof ExtendedItemHandle item && CHART.equals(item.getExtensionName())) {
			try {
				item.setProperty(StyleHandle.FONT_FAMILY_PROP, family);
			} catch (SemanticException e) {
				throw new IllegalStateException(e);
			}
		}
		for (int i = 0; i < element.getDefn().getSlotCount(); i++) {
			SlotHandle slot = element.getSlot(i);
			for (int j = 0; j < slot.getCount(); j++) {
				setBelow(slot.get(j), family);
			}
		}
	}

}
