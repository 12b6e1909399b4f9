package fadu.report.engine;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.ParameterHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.core.DesignElement;
import org.eclipse.birt.report.model.core.StyledElement;

/**
 * Completes what a design takes from the library. Elements get the names of their styles: the engine hands down what a style looks
 * like, but not its name, and the name says what an element is. Parameters that the library's data sets name and the design does
 * not offer to its reader get declared without a value: the engine refuses a data set whose parameter the report does not know.
 */
final class LibraryParts {

	private LibraryParts() {
	}

	/** Completes the design in memory. */
	static void complete(ReportDesignHandle design) {
		try {
			for (Object library : design.getLibraries()) {
				declare(((LibraryHandle) library).getParameters(), design);
			}
			nameIn(design.getBody());
		} catch (SemanticException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void declare(SlotHandle offered, ReportDesignHandle design) throws SemanticException {
		for (int i = 0; i < offered.getCount(); i++) {
			ParameterHandle parameter = (ParameterHandle) offered.get(i);
			if (design.findParameter(parameter.getName()) == null) {
				ParameterHandle own = (ParameterHandle) design.getElementFactory().newElementFrom(parameter, parameter.getName());
				own.setHidden(true);
				design.getParameters().add(own);
			}
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
