package fadu.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

import fadu.model.FaduPackage;

/**
 * An XMI resource that knows the Fadu metamodel and nothing else: it follows no reference to another resource, be it an href,
 * a schema location or a namespace URI, and takes no DOCTYPE. It keeps the line of every object.
 */
final class SafeResource extends XMIResourceImpl {

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of( //
			"http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE, //
			"http://xml.org/sax/features/external-general-entities", Boolean.FALSE, //
			"http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE);

	private final Map<EObject, Integer> lines = new IdentityHashMap<>();

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

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new LineKeeper(resource, helper, options);
			}
		};
	}

	/** Notes on which line each object begins. */
	private final class LineKeeper extends SAXXMIHandler {

		LineKeeper(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		protected void handleObjectAttribs(EObject object) {
			lines.put(object, getLineNumber());
			super.handleObjectAttribs(object);
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
