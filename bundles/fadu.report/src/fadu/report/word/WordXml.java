package fadu.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of a Word file (ECMA-376 part 1). Names are qualified, e.g. {@code w:p}. */
final class WordXml implements AutoCloseable {

	/** The namespace of texts, tables and sections. */
	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final Map<String, String> NAMESPACES = Map.of("w", WORD, //
			"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", //
			"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", //
			"a", DRAWING, "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");

	private final OutputStream out;
	private final XMLStreamWriter xml;

	/** Begins a part with its outermost element. */
	WordXml(OutputStream out, String root) {
		this.out = out;
		try {
			xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			start(root);
			for (String prefix : NAMESPACES.keySet().stream().sorted().toList()) {
				xml.writeNamespace(prefix, NAMESPACES.get(prefix));
			}
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Opens an element. */
	WordXml start(String name) {
		try {
			int colon = name.indexOf(':');
			String prefix = name.substring(0, colon);
			xml.writeStartElement(prefix, name.substring(colon + 1), NAMESPACES.get(prefix));
			return this;
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Gives the open element an attribute; a name without prefix has no namespace. */
	WordXml with(String name, Object value) {
		try {
			int colon = name.indexOf(':');
			if (colon < 0) {
				xml.writeAttribute(name, legal(value.toString()));
			} else {
				String prefix = name.substring(0, colon);
				xml.writeAttribute(prefix, NAMESPACES.get(prefix), name.substring(colon + 1), legal(value.toString()));
			}
			return this;
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Closes the open element. */
	WordXml end() {
		try {
			xml.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** An element without contents. */
	WordXml empty(String name) {
		try {
			int colon = name.indexOf(':');
			String prefix = name.substring(0, colon);
			xml.writeEmptyElement(prefix, name.substring(colon + 1), NAMESPACES.get(prefix));
			return this;
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** A setting: an element with nothing but a value. */
	WordXml value(String name, Object value) {
		return empty(name).with("w:val", value);
	}

	/** A piece of text whose blanks count. */
	WordXml text(String name, String text) {
		try {
			start(name);
			xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
			xml.writeCharacters(legal(text));
			return end();
		} catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			xml.writeEndDocument();
			xml.close();
			out.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** Leaves out what XML cannot hold: control characters and halves of surrogate pairs. */
	private static String legal(String text) {
		if (text.codePoints().allMatch(WordXml::isLegal)) {
			return text;
		}
		return text.codePoints().filter(WordXml::isLegal)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isLegal(int point) {
		return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
				|| point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
	}

	private static UncheckedIOException failed(XMLStreamException cause) {
		return new UncheckedIOException(new IOException(cause));
	}

}
