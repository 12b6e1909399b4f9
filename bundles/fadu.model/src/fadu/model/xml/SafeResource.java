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
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

import fadu.model.FaduPackage;
import fadu.model.xml.ModelFile.Cost;

/**
 * An XMI resource that knows one metamodel, that of Fadu or Ecore itself, and nothing else: it follows no reference to another
 * resource, be it an href,
 * a schema location or a namespace URI, and takes no DOCTYPE. It keeps the line of every object, and goes on after a fault.
 */
final class SafeResource extends XMIResourceImpl {

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of( //
			"http://xml.org/sax/features/external-general-entities", Boolean.FALSE, //
			"http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE);

	private final Map<EObject, Integer> lines = new IdentityHashMap<>();
	private final List<Misfit> misfits = new ArrayList<>();

	SafeResource(URI uri) {
		this(uri, FaduPackage.eINSTANCE);
	}

	/** @param known the one package whose classes the elements are of */
	SafeResource(URI uri, EPackage known) {
		super(uri);
		setEncoding("UTF-8");
		getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_LEXICAL_HANDLER, Boolean.TRUE); // it hears of a DOCTYPE
		ResourceSet closed = new ResourceSetImpl();
		closed.setPackageRegistry(new EPackageRegistryImpl());
		closed.getPackageRegistry().put(known.getNsURI(), known);
		closed.setURIConverter(new ClosedDoor());
		closed.getResources().add(this);
	}

	/** The line on which each object begins. */
	Map<EObject, Integer> lines() {
		return lines;
	}

	/** What does not fit the metamodel, in the order of the file. */
	List<Misfit> misfits() {
		return misfits;
	}

	/**
	 * An attribute, value or element that does not fit.
	 *
	 * @param owner     the object that it was written for; null where there is none
	 * @param lost      the object that must not be used for it; null where there is none
	 * @param attribute name of the attribute, or empty
	 * @param cost      what it costs where no object is lost
	 * @param line      the line, from 1
	 * @param message   one sentence
	 */
	record Misfit(EObject owner, EObject lost, String attribute, Cost cost, int line, String message) {
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new CarefulHandler(SafeResource.this, helper, options);
			}

			/** What is not well-formed has ended the reading already; each of the others is a fault of its own. */
			@Override
			protected void handleErrors() {
				getErrors().clear();
			}
		};
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
