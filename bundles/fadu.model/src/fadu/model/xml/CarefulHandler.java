package fadu.model.xml;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

import fadu.model.FaduPackage;
import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.SafeResource.Misfit;

/**
 * Reads on after what does not fit the metamodel, and notes for which object it was written; gives up where elements, depth or
 * faults have no end.
 */
final class CarefulHandler extends SAXXMIHandler {

	/** No district reports more; a file of more elements is written to fill the memory. */
	private static final int MOST_ELEMENTS = 400_000;

	/** The metamodel needs four. */
	private static final int MOST_DEPTH = 32;

	/** A file with more faults than this is none that a person would mend by a list. */
	private static final int MOST_FAULTS = 1000;

	private final SafeResource resource;
	private EObject beingRead;
	private int elements;
	private int depth;

	CarefulHandler(SafeResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
		this.resource = resource;
	}

	@Override
	public void startDTD(String name, String publicId, String systemId) {
		throw new GivenUpException(getLineNumber(), Messages.CarefulHandler_doctype);
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (++elements > MOST_ELEMENTS) {
			throw new GivenUpException(getLineNumber(), NLS.bind(Messages.CarefulHandler_elements, MOST_ELEMENTS));
		}
		if (++depth > MOST_DEPTH) {
			throw new GivenUpException(getLineNumber(), NLS.bind(Messages.CarefulHandler_depth, MOST_DEPTH));
		}
		super.startElement(uri, localName, name, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	/** A required attribute with a default must be stated all the same, e.g. the level of a district. */
	@Override
	protected void handleObjectAttribs(EObject object) {
		resource.lines().put(object, getLineNumber());
		object.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEContainingClass().getEPackage() == FaduPackage.eINSTANCE)
				.filter(attribute -> attribute.isRequired() && attribute.getDefaultValue() != null)
				.filter(attribute -> attribs.getValue(attribute.getName()) == null)
				.forEach(attribute -> note(object, object, attribute.getName(), Cost.ELEMENT,
						FaultText.missing(object, attribute.getName())));
		beingRead = object;
		super.handleObjectAttribs(object);
		beingRead = null;
	}

	/**
	 * A wrong value costs the object that it was written for. A word that nobody knows may limit what a figure says, so the
	 * figure is not used; anything else is used without it. What could not be made an object at all costs itself.
	 */
	@Override
	public void error(XMIException failure) {
		String message = FaultText.of(failure);
		switch (failure) {
		case IllegalValueException wrong when wrong.getValue() instanceof EObject child -> {
			resource.misfits().removeIf(misfit -> misfit.owner() == child); // it fits nowhere anyway
			note(child, child, "", Cost.ELEMENT, message);
		}
		case IllegalValueException wrong when wrong.getObject() != null ->
			note(wrong.getObject(), wrong.getObject(), wrong.getFeature() == null ? "" : wrong.getFeature().getName(), Cost.ELEMENT,
					message);
		case FeatureNotFoundException unknown ->
			note(unknown.getObject(), isFigure(unknown.getObject()) ? unknown.getObject() : null, "",
					beingRead == null ? Cost.ELEMENT : Cost.NOTHING, message);
		default -> note(beingRead, beingRead, "", Cost.ELEMENT, message);
		}
	}

	private static boolean isFigure(EObject object) {
		return object != null && object.eClass() == FaduPackage.Literals.OBSERVATION;
	}

	private void note(EObject owner, EObject lost, String attribute, Cost cost, String message) {
		resource.misfits().add(new Misfit(owner, lost, attribute, cost, getLineNumber(), message));
		if (resource.misfits().size() > MOST_FAULTS) {
			throw new GivenUpException(getLineNumber(), NLS.bind(Messages.CarefulHandler_faults, MOST_FAULTS));
		}
	}

	/** The reading ends here. */
	static final class GivenUpException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final int line;

		GivenUpException(int line, String message) {
			super(message);
			this.line = line;
		}

		int line() {
			return line;
		}
	}

}
