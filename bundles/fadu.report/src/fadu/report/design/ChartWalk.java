package fadu.report.design;

import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** Walks through a chart, which lies in the design as a document of its own, by {@link AllowList#CHART}. */
final class ChartWalk extends XmlWalk {

	private static final String NAMESPACES = "http://www.birt.eclipse.org/ChartModel[A-Za-z]*";
	private static final String ORDER = "ZOrder";

	ChartWalk(List<DesignFinding> findings, int lineOffset) {
		super(findings, lineOffset);
	}

	@Override
	Frame enter(XMLStreamReader xml, int line) {
		String element = xml.getLocalName();
		Frame frame = new Frame(element, element, line);
		Kind kind = AllowList.CHART.kind(element).orElse(Kind.TEXT);
		if (kind == Kind.TEXT && !AllowList.CHART.has("element", element)) {
			add(line, AllowList.CHART.refusal(element, Rule.CHART), element);
			return frame.of(Kind.IGNORED);
		}
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (!attribute(xml, i)) {
				String value = xml.getAttributeValue(i);
				String type = value.substring(value.indexOf(':') + 1);
				add(line, AllowList.CHART.refusal(type, Rule.CHART), xml.getAttributeLocalName(i) + ' ' + value);
			}
		}
		for (int i = 0; i < xml.getNamespaceCount(); i++) {
			String namespace = xml.getNamespaceURI(i);
			if (namespace != null && !namespace.matches(NAMESPACES)
					&& !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
				add(line, Rule.CHART, namespace);
			}
		}
		return frame.of(kind);
	}

	private static boolean attribute(XMLStreamReader xml, int index) {
		String value = xml.getAttributeValue(index);
		return switch (xml.getAttributeLocalName(index)) {
		case "type" -> XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(index))
				&& AllowList.CHART.has("type", value.substring(value.indexOf(':') + 1));
		case ORDER -> Kind.COUNT.allows(value);
		default -> false;
		};
	}

	@Override
	void leave(Frame frame, String text) {
		if (frame.kind() == Kind.EMPTY && !text.isBlank()) {
			add(frame.line, AllowList.CHART.refusal(frame.element, Rule.CHART), frame.element);
		} else {
			super.leave(frame, text);
		}
	}

}
