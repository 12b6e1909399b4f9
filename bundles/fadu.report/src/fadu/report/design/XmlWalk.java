package fadu.report.design;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an XML file of unknown origin and asks at each element what its text may be. */
abstract class XmlWalk {

	/** The deepest nesting; Fadu's own designs use a third of it. */
	private static final int DEEPEST = 64;
	/** The most elements; Fadu's largest design has three thousand. */
	private static final int MOST = 100_000;
	private static final String UTF_8 = "UTF-8";

	private final List<DesignFinding> findings;
	private final int lineOffset;
	private final Deque<Frame> open = new ArrayDeque<>();

	/**
	 * @param findings   where findings are added
	 * @param lineOffset what to add to line numbers, for a document within a document
	 */
	XmlWalk(List<DesignFinding> findings, int lineOffset) {
		this.findings = findings;
		this.lineOffset = lineOffset;
	}

	/** An element that has begun and not ended. */
	static final class Frame {
		final String element;
		final String name;
		final int line;
		final List<String> seen = new ArrayList<>();
		private final StringBuilder text = new StringBuilder();
		private Kind kind = Kind.NONE;

		Frame(String element, String name, int line) {
			this.element = element;
			this.name = name;
			this.line = line;
		}

		/** Says what the text of the element may be. */
		Frame of(Kind allowed) {
			kind = allowed;
			return this;
		}

		Kind kind() {
			return kind;
		}
	}

	/** Reads the document to its end or to the place where it is no XML. */
	final void read(String document) {
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(document));
			try {
				read(xml);
			} finally {
				xml.close();
			}
		} catch (XMLStreamException e) {
			add(lineOffset + (e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber())), Rule.XML, "");
		}
	}

	private void read(XMLStreamReader xml) throws XMLStreamException {
		if (xml.getCharacterEncodingScheme() != null && !UTF_8.equalsIgnoreCase(xml.getCharacterEncodingScheme())) {
			add(lineOffset + 1, Rule.XML, "");
			return;
		}
		int elements = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			int line = lineOffset + xml.getLocation().getLineNumber();
			if (event == XMLStreamConstants.START_ELEMENT) {
				open.push(enter(xml, line));
				if (open.size() > DEEPEST || ++elements > MOST) {
					add(line, Rule.SIZE, "");
					return;
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				Frame frame = open.pop();
				leave(frame, frame.text.toString());
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				open.peek().text.append(xml.getText());
			} else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				add(line, Rule.XML, "");
				return;
			}
		}
	}

	/** An element begins: checks its name and attributes and says what its text may be. */
	abstract Frame enter(XMLStreamReader xml, int line);

	/** An element ends: checks its text. Overridden where that is more than a look at its kind. */
	void leave(Frame frame, String text) {
		if (!frame.kind().allows(text.strip())) {
			add(frame.line, frame.kind().rule(), text.isBlank() ? frame.name : text);
		}
	}

	/** The element around the present one; null at the root. */
	final Frame parent() {
		return open.peek();
	}

	final void add(int line, Rule rule, String found) {
		findings.add(DesignFinding.of(line, rule, found));
	}

	final List<DesignFinding> findings() {
		return findings;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
		return factory;
	}

}
