package fadu.report.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/** Walks through a design or a library by {@link AllowList#DESIGN}. */
final class DesignWalk extends XmlWalk {

	private static final String NAMESPACE = "http://www.eclipse.org/birt/2005/design";
	/** Older files are converted when they are read, and newer ones may hold what the list does not know. */
	private static final String VERSIONS = "3\\.2\\.2[4-7]";
	private static final Set<String> ROOTS = Set.of("report", "library");
	private static final Set<String> PROPERTIES = Set.of("property", "expression", "text-property", "html-property", "xml-property",
			"list-property", "simple-property-list");
	private static final Set<String> TEXTS = Set.of("text", "text-data");
	private static final Set<String> EXPRESSION_TYPES = Set.of("javascript", "constant");
	private static final String CONSTANT = "constant";
	private static final String PLAIN_TEXT = "contentType";
	private static final String CHART = "Chart";

	DesignWalk(List<DesignFinding> findings) {
		super(findings, 0);
	}

	@Override
	Frame enter(XMLStreamReader xml, int line) {
		String element = xml.getLocalName();
		String name = attribute(xml, "name").orElse(element);
		Frame frame = new Frame(element, name, line);
		if (!AllowList.DESIGN.has("element", element) || !plain(xml)) {
			add(line, AllowList.DESIGN.refusal(element, Rule.ELEMENT), element);
			return frame.of(Kind.IGNORED);
		}
		attributes(xml, line);
		if (parent() == null) {
			root(xml, line);
		}
		return frame.of(kind(xml, element, line));
	}

	private Kind kind(XMLStreamReader xml, String element, int line) {
		Optional<String> name = attribute(xml, "name");
		if (element.equals("value")) {
			return value(xml, line);
		}
		if (element.equals("oda-data-source")) {
			extension(xml, "extensionID", DesignCheck.DATA_SOURCE, Rule.DATA_SOURCE, line);
		} else if (element.equals("oda-data-set")) {
			extension(xml, "extensionID", DesignCheck.DATA_SET, Rule.DATA_SOURCE, line);
		} else if (element.equals("extended-item")) {
			extension(xml, "extensionName", CHART, Rule.ELEMENT, line);
		}
		if (!PROPERTIES.contains(element) && !(element.equals("structure") && name.isPresent())) {
			return Kind.NONE;
		}
		if (element.equals("expression") && !EXPRESSION_TYPES.contains(attribute(xml, "type").orElse(CONSTANT))) {
			add(line, Rule.EXPRESSION, attribute(xml, "type").orElse(""));
		}
		Optional<Kind> kind = AllowList.DESIGN.kind(element, name.orElse(""));
		if (kind.isEmpty()) {
			add(line, AllowList.DESIGN.refusal(name.orElse(""), Rule.PROPERTY), element + ' ' + name.orElse(""));
		}
		return kind.orElse(Kind.IGNORED);
	}

	/** What a value may be, the list around it says. */
	private Kind value(XMLStreamReader xml, int line) {
		String type = attribute(xml, "type").orElse(CONSTANT);
		if (parent() == null || !parent().element.equals("simple-property-list") || !EXPRESSION_TYPES.contains(type)) {
			add(line, Rule.ELEMENT, "value " + type);
			return Kind.IGNORED;
		}
		boolean constant = parent().kind() == Kind.DEFAULT && attribute(xml, "type").filter(CONSTANT::equals).isPresent();
		return constant ? Kind.TEXT : parent().kind();
	}

	private void extension(XMLStreamReader xml, String attribute, String allowed, Rule rule, int line) {
		String found = attribute(xml, attribute).orElse(attribute(xml, "extends").isPresent() ? allowed : "");
		if (!found.equals(allowed)) {
			add(line, rule, found);
		}
	}

	private void attributes(XMLStreamReader xml, int line) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String name = xml.getAttributeLocalName(i);
			if (!AllowList.DESIGN.has("attribute", name) || !xml.getAttributePrefix(i).isEmpty()) {
				add(line, Rule.PROPERTY, xml.getLocalName() + ' ' + name);
			} else if (!Kind.TEXT.allows(xml.getAttributeValue(i))) {
				add(line, Rule.LENGTH, xml.getAttributeValue(i));
			}
		}
	}

	private void root(XMLStreamReader xml, int line) {
		if (!ROOTS.contains(xml.getLocalName())) {
			add(line, Rule.XML, xml.getLocalName());
		} else if (!attribute(xml, "version").orElse("").matches(VERSIONS)) {
			add(line, Rule.VERSION, attribute(xml, "version").orElse("–"));
		}
	}

	@Override
	void leave(Frame frame, String text) {
		if (frame.kind() == Kind.CHART) {
			new ChartWalk(findings(), frame.line - 1).read(text.strip());
		} else if (frame.kind() == Kind.PICTURE) {
			if (!PictureCheck.passes(text)) {
				add(frame.line, Rule.PICTURE, frame.name);
			}
		} else if (!frame.element.equals("simple-property-list")) {
			super.leave(frame, text);
		}
		if (TEXTS.contains(frame.element) && !frame.seen.contains(PLAIN_TEXT)) {
			add(frame.line, Rule.MARKUP, frame.name);
		}
		if (parent() != null) {
			parent().seen.add(frame.name);
		}
	}

	private static boolean plain(XMLStreamReader xml) {
		String namespace = xml.getNamespaceURI();
		return xml.getPrefix().isEmpty() && (namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE));
	}

	private static Optional<String> attribute(XMLStreamReader xml, String name) {
		return Optional.ofNullable(xml.getAttributeValue(null, name));
	}

}
