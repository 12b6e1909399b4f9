package fadu.report.engine;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.core.DesignElement;
import org.eclipse.birt.report.model.core.StyledElement;

/**
 * Gives the elements that a design takes from the library the names of their styles. The engine hands down what a style looks
 * like, but not its name, and the name says what an element is.
 */
final class LibraryStyles {

	private LibraryStyles() {
	}

	/** Sets the names in the design. */
	static void name(ReportDesignHandle design) {
		try {
			nameIn(design.getBody());
		} catch (SemanticException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void nameIn(SlotHandle slot) throws SemanticException {
		for (int i = 0; i < slot.getCount(); i++) {
			DesignElementHandle element = slot.get(i);
			String inherited = inherited(element.getElement());
			if (inherited != null && element.getStyle() == null) {
				element.setStyleName(inherited);
			}
			for (int j = 0; j < element.getDefn().getSlotCount(); j++) {
				nameIn(element.getSlot(j));
			}
		}
	}

	private static String inherited(DesignElement element) {
		for (DesignElement at = element; at != null; at = at.isVirtualElement() ? at.getVirtualParent() : at.getExtendsElement()) {
			if (at instanceof StyledElement styled && styled.getStyleName() != null) {
				return styled.getStyleName();
			}
		}
		return null;
	}

}
