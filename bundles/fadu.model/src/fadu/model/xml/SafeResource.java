package fadu.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.helpers.DefaultHandler;

import fadu.model.FaduPackage;
import fadu.model.xml.ModelFile.Fault;

/**
 * An XMI resource that knows the Fadu metamodel and nothing else: it follows no reference to another resource, be it an href,
 * a schema location or a namespace URI, and takes no DOCTYPE. It keeps the line of every object.
 */
final class SafeResource extends XMIResourceImpl {

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of( //
			"http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE, //
			"http://xml.org/sax/features/external-general-entities", Boolean.FALSE, //
			"http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE);

	/** A file with more faults than this is none that a person would mend by a list. */
	private static final int MOST_FAULTS = 100;

	private final Map<EObject, Integer> lines = new IdentityHashMap<>();
	private final List<Fault> missing = new ArrayList<>();

	SafeResource(URI uri) {
		super(uri);
		setEncoding("UTF-8");
		getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
		ResourceSet closed = new ResourceSetImpl();
		closed.setPackageRegistry(new EPackageRegistryImpl());
		closed.getPackageRegistry().put(FaduPackage.eNS_URI, FaduPackage.eINSTANCE);
		closed.setURIConverter(new ClosedDoor());
		closed.getResources().add(this);
	}

	Map<EObject, Integer> lines() {
		return lines;
	}

	/** The required attributes with a default that the file leaves out: it must state them, e.g. the level of a district. */
	List<Fault> missing() {
		return missing;
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new LineKeeper(resource, helper, options);
			}
		};
	}

	/** Notes on which line each object begins and which attributes it leaves out; gives up where faults have no end. */
	private final class LineKeeper extends SAXXMIHandler {

		LineKeeper(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		protected void handleObjectAttribs(EObject object) {
			lines.put(object, getLineNumber());
			object.eClass().getEAllAttributes().stream()
					.filter(attribute -> attribute.isRequired() && attribute.getDefaultValue() != null)
					.filter(attribute -> attribs.getValue(attribute.getName()) == null)
					.forEach(attribute -> missing.add(new Fault(getLineNumber(), Faults.missing(object, attribute.getName()))));
			super.handleObjectAttribs(object);
		}

		@Override
		public void error(XMIException failure) {
			super.error(failure);
			if (xmlResource.getErrors().size() > MOST_FAULTS || missing.size() > MOST_FAULTS) {
				throw new IllegalStateException(NLS.bind(Messages.Faults_tooMany, MOST_FAULTS));
			}
		}
	}

	/** Opens nothing. */
	private static final class ClosedDoor extends ExtensibleURIConverterImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(Messages.SafeResource_noOtherResource + ' ' + uri);
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(Messages.SafeResource_noOtherResource + ' ' + uri);
		}
	}

}
