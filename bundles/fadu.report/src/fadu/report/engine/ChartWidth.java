package fadu.report.engine;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.DimensionHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.util.DimensionUtil;

/** Draws charts no wider than the page that they go onto. Made smaller afterwards, their texts could not be read. */
final class ChartWidth {

	private static final String CHART = "Chart";

	private ChartWidth() {
	}

	/** Narrows the charts of the design to so many millimetres. */
	static void limit(ReportDesignHandle design, int millimetres) {
		try {
			limitIn(design.getBody(), millimetres);
		} catch (SemanticException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void limitIn(SlotHandle slot, int millimetres) throws SemanticException {
		for (int i = 0; i < slot.getCount(); i++) {
			DesignElementHandle element = slot.get(i);
			if (element instanceof ExtendedItemHandle item && CHART.equals(item.getExtensionName())
					&& isWider(item, millimetres)) {
				item.setWidth(millimetres + "mm");
			}
			for (int j = 0; j < element.getDefn().getSlotCount(); j++) {
				limitIn(element.getSlot(j), millimetres);
			}
		}
	}

	private static boolean isWider(ExtendedItemHandle chart, int millimetres) {
		DimensionHandle width = chart.getWidth();
		return width.getMeasure() <= 0 || !width.isSet()
				|| DimensionUtil
						.convertTo(width.getMeasure(), width.getUnits(), "mm").getMeasure() > millimetres;
	}

}
