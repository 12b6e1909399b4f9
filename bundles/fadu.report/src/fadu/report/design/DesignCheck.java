package fadu.report.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;

/**
 * Looks through a design before it is run. A design comes from outside and the engine would run any script in it; so only
 * Fadu's own data source, plain expressions and pictures that lie in the design itself are let through.
 */
public final class DesignCheck {

	/** The one data source that designs may use. */
	static final String DATA_SOURCE = "fadu.report.oda";
	/** The one kind of data set that designs may use. */
	static final String DATA_SET = "fadu.report.oda.question";

	private static final Set<String> SCRIPT_ELEMENTS = Set.of("method", "script-data-source", "script-data-set", "script");
	private static final Set<String> SCRIPT_PROPERTIES = Set.of("eventHandlerClass", "javaEventHandlerClass", "includeScripts",
			"scriptLibs", "propertyBindings");
	private static final Set<String> ADDRESS_PROPERTIES = Set.of("uri", "URI", "reportName", "targetFileType", "templateFile",
			"odaURL", "odaDriverClass");
	private static final Set<String> IMAGE_SOURCES = Set.of("embed", "expr");
	private static final Set<String> TAGS_IN_TEXT = Set.of("<value-of", "<script", "<img", "<image", "<iframe", "<object", "<link");

	private final List<DesignFinding> findings = new ArrayList<>();
	private final Deque<String> names = new ArrayDeque<>();

	private DesignCheck() {
	}

	/**
	 * What is wrong with the design; empty where it may be run.
	 *
	 * @throws IOException where the design cannot be read
	 */
	public static List<DesignFinding> of(InputStream design) throws IOException {
		DesignCheck check = new DesignCheck();
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(design);
			check.read(xml, 0);
			xml.close();
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
			check.findings.add(new DesignFinding(line, Messages.DesignCheck_notXml));
		}
		return List.copyOf(check.findings);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
		return factory;
	}

	private void read(XMLStreamReader xml, int lineOffset) throws XMLStreamException {
		while (xml.hasNext()) {
			int line = lineOffset + xml.getLocation().getLineNumber();
			switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> start(xml, line);
			case XMLStreamConstants.END_ELEMENT -> names.pop();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText().strip(), line);
			case XMLStreamConstants.DTD -> add(line, Messages.DesignCheck_notXml);
			default -> {
				// Comments and blanks do nothing.
			}
			}
		}
	}

	private void start(XMLStreamReader xml, int line) {
		String element = xml.getLocalName();
		String name = Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse(element);
		String extension = xml.getAttributeValue(null, "extensionID");
		if (SCRIPT_ELEMENTS.contains(element.toLowerCase(Locale.ROOT)) || SCRIPT_PROPERTIES.contains(name)) {
			add(line, NLS.bind(Messages.DesignCheck_script, name));
		}
		if (element.equals("oda-data-source") && !DATA_SOURCE.equals(extension)
				|| element.equals("oda-data-set") && !DATA_SET.equals(extension)) {
			add(line, NLS.bind(Messages.DesignCheck_dataSource, extension));
		}
		names.push(isExpression(xml) ? "expression" : name);
	}

	private static boolean isExpression(XMLStreamReader xml) {
		String element = xml.getLocalName();
		return element.equals("expression") || element.equals("Definition")
				|| element.equals("value") && xml.getAttributeValue(null, "type") != null;
	}

	private void text(String text, int line) throws XMLStreamException {
		if (text.isEmpty() || names.isEmpty()) {
			return;
		}
		String name = names.peek();
		if (name.equals("expression") && !PlainExpression.matches(text)) {
			add(line, NLS.bind(Messages.DesignCheck_expression, text));
		} else if (ADDRESS_PROPERTIES.contains(name) || name.equals("source") && !IMAGE_SOURCES.contains(text)) {
			add(line, NLS.bind(Messages.DesignCheck_address, text));
		} else if (name.equals("xmlRepresentation")) {
			readChart(text, line);
		} else if (TAGS_IN_TEXT.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)) {
			add(line, NLS.bind(Messages.DesignCheck_script, name));
		}
	}

	/** A chart lies in the design as a document of its own. */
	private void readChart(String chart, int line) throws XMLStreamException {
		XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(chart));
		read(xml, line - (int) chart.lines().count());
		xml.close();
	}

	private void add(int line, String message) {
		findings.add(new DesignFinding(line, message));
	}

}
