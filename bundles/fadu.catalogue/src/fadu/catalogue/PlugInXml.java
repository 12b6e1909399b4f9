package fadu.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The elements of a plugin.xml with their lines, which the registry of the platform does not keep. Nothing is opened by it, and
 * a file that is written to fill the memory is refused.
 *
 * @param elements the elements down to what lies in the contributions, in the order of the file
 */
public record PlugInXml(List<Element> elements) {

	/** Where it lies in a plug-in. */
	public static final String FILE = "plugin.xml";

	/** No plug-in needs more. */
	private static final int MOST_ELEMENTS = 20_000;

	private static final int MOST_DEPTH = 50;

	/** The depth of what lies in a contribution. */
	private static final int INNERMOST = 4;

	/** The attributes by which elements of one name are told apart; none of them is translated. */
	private static final List<String> TOLD_BY = List.of("model", "design", "id", "divisions", "name", "type");

	/**
	 * An element.
	 *
	 * @param depth      1 for the root, 2 for an extension, 3 for a contribution, 4 for what lies in it
	 * @param name       its name
	 * @param point      the extension point that it or the element around it contributes to; empty for none
	 * @param line       its line, from 1
	 * @param attributes its attributes
	 */
	public record Element(int depth, String name, String point, int line, Map<String, String> attributes) {
	}

	/**
	 * Reads a plugin.xml.
	 *
	 * @throws SAXParseException where it is not well-formed or not acceptable
	 */
	static PlugInXml parse(byte[] content) throws SAXException {
		Reader reader = new Reader();
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			XMLReader xml = factory.newSAXParser().getXMLReader();
			xml.setContentHandler(reader);
			xml.setErrorHandler(reader);
			xml.setEntityResolver(reader);
			xml.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
			xml.parse(new InputSource(new ByteArrayInputStream(content)));
		} catch (IOException | ParserConfigurationException e) {
			throw new SAXException(e);
		}
		return new PlugInXml(List.copyOf(reader.elements));
	}

	/** The line on which a contribution of a plug-in stands, or 0 where that cannot be told. */
	static int line(EntryContent plugIn, IConfigurationElement contribution) {
		try {
			Optional<byte[]> content = plugIn.read(FILE);
			return content.isEmpty() ? 0 : parse(content.get()).line(contribution);
		} catch (IOException | SAXException e) {
			return 0;
		}
	}

	private int line(IConfigurationElement contribution) {
		int place = place(contribution);
		return place < 0 ? 0 : elements.get(place).line();
	}

	/** Where it stands among the elements, or -1; what lies in another is looked for behind that. */
	private int place(IConfigurationElement wanted) {
		Optional<IConfigurationElement> outer = wanted.getParent() instanceof IConfigurationElement parent
				? Optional.of(parent)
				: Optional.empty();
		int from = outer.map(this::place).orElse(0);
		for (int i = Math.max(from, 0); i < elements.size(); i++) {
			Element element = elements.get(i);
			if (element.depth() == (outer.isPresent() ? INNERMOST : INNERMOST - 1) && element.name().equals(wanted.getName())
					&& TOLD_BY.stream()
							.allMatch(name -> Objects.equals(element.attributes().get(name), wanted.getAttribute(name)))) {
				return i;
			}
		}
		return -1;
	}

	/** Collects the elements. */
	private static final class Reader extends DefaultHandler2 {

		private final List<Element> elements = new ArrayList<>();
		private Locator locator;
		private int count;
		private int depth;
		private String point = "";

		@Override
		public void setDocumentLocator(Locator here) {
			locator = here;
		}

		@Override
		public void startDTD(String name, String publicId, String systemId) throws SAXException {
			throw new SAXParseException(Messages.PlugInXml_doctype, locator);
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			depth++;
			if (++count > MOST_ELEMENTS || depth > MOST_DEPTH) {
				throw new SAXParseException(
						NLS.bind(Messages.PlugInXml_tooMany, Integer.toString(MOST_ELEMENTS), Integer.toString(MOST_DEPTH)),
						locator);
			}
			if (depth == 2) {
				String named = attributes.getValue("point");
				point = named == null ? "" : named;
			}
			if (depth <= INNERMOST) {
				Map<String, String> values = new HashMap<>();
				for (int i = 0; i < attributes.getLength(); i++) {
					values.put(attributes.getQName(i), attributes.getValue(i));
				}
				elements.add(new Element(depth, name, point, locator.getLineNumber(), values));
			}
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			depth--;
		}

		@Override
		public void error(SAXParseException fault) throws SAXException {
			throw fault;
		}
	}

}
