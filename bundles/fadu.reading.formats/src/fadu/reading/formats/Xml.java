package fadu.reading.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;

/** Reads the XML parts of office files as a stream, without document types and external entities. */
final class Xml implements AutoCloseable {

	/** Deeper nesting is no document but an attack on the stack. */
	private static final int DEEPEST = 500;
	private static final int MOST_DIGITS = 9;
	private static final XMLInputFactory FACTORY = factory();

	private final InputStream in;
	private final XMLStreamReader reader;
	private final Budget budget;
	private int depth;

	private Xml(InputStream in, Charset charset, Budget budget) throws XMLStreamException {
		this.in = in;
		this.budget = budget;
		this.reader = FACTORY.createXMLStreamReader(new InputStreamReader(in, charset));
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	static Xml open(PackagePart part, Budget budget) throws IOException {
		return open(part.getInputStream(), budget);
	}

	static Xml open(InputStream source, Budget budget) throws IOException {
		InputStream in = new BufferedInputStream(budget.counted(source));
		try {
			return new Xml(in, charset(in), budget);
		} catch (XMLStreamException e) {
			in.close();
			throw new IOException(e);
		}
	}

	/** The parts of office files are UTF-8 or UTF-16. Decoded here, since the parser prints what it finds wrong in bytes. */
	private static Charset charset(InputStream in) throws IOException {
		in.mark(3);
		byte[] start = in.readNBytes(3);
		if (Encoding.begins(start, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8; // and the mark is left behind
		}
		in.reset();
		if (Encoding.begins(start, 0x3C, 0)) {
			return StandardCharsets.UTF_16LE;
		}
		boolean wide = Encoding.begins(start, 0xFE, 0xFF) || Encoding.begins(start, 0xFF, 0xFE) || Encoding.begins(start, 0, 0x3C);
		return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	/** The part that another one refers to by a relationship whose type ends with a word, such as {@code /numbering}. */
	static Optional<PackagePart> related(PackagePart part, String type) throws IOException {
		try {
			PackageRelationshipCollection relations = part.getRelationships();
			for (int i = 0; i < relations.size(); i++) {
				if (relations.getRelationship(i).getRelationshipType().endsWith(type)) {
					return Optional.ofNullable(part.getRelatedPart(relations.getRelationship(i)));
				}
			}
			return Optional.empty();
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	/** Steps on; false at the end of the part. */
	boolean next() throws IOException {
		budget.check();
		try {
			if (!reader.hasNext()) {
				return false;
			}
			int event = reader.next();
			if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
				throw new IOException("document type");
			}
			depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
			if (depth > DEEPEST) {
				throw new IOException("nested too deeply");
			}
			return true;
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	boolean isStart() {
		return reader.getEventType() == XMLStreamReader.START_ELEMENT;
	}

	boolean isStart(String name) {
		return isStart() && reader.getLocalName().equals(name);
	}

	/** Whether the element that began at this depth ends here. */
	boolean isEnd(int begun) {
		return reader.getEventType() == XMLStreamReader.END_ELEMENT && depth < begun;
	}

	boolean isEnd(String name) {
		return reader.getEventType() == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(name);
	}

	int depth() {
		return depth;
	}

	String name() {
		return reader.getLocalName();
	}

	/** Whether the element belongs to the language of Word itself, not to a drawing or formula within. */
	boolean isWord() {
		String namespace = reader.getNamespaceURI();
		return namespace != null && (namespace.endsWith("/wordprocessingml/2006/main")
				|| namespace.equals("http://purl.oclc.org/ooxml/wordprocessingml/main"));
	}

	/** An attribute by its local name, whatever its namespace; empty where there is none. */
	String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return "";
	}

	/** All attributes of a local name, whatever their namespaces. */
	List<String> attributes(String name) {
		return IntStream.range(0, reader.getAttributeCount()).filter(i -> reader.getAttributeLocalName(i).equals(name))
				.mapToObj(reader::getAttributeValue).toList();
	}

	int number(String name, int otherwise) {
		return count(attribute(name), otherwise);
	}

	/** A whole number of at most nine digits; what is none counts as the other. */
	static int count(String text, int otherwise) {
		int number = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9' || i == MOST_DIGITS) {
				return otherwise;
			}
			number = number * 10 + c - '0';
		}
		return text.isEmpty() ? otherwise : number;
	}

	/** The switch in an attribute {@code val}: on unless it says otherwise. */
	boolean isOn() {
		return !attribute("val").matches("0|false|off|none");
	}

	/** The characters that stand here between two elements; empty elsewhere. */
	String characters() {
		return reader.isCharacters() ? reader.getText() : "";
	}

	/** The text within the element that starts here; ends behind it. */
	String text() throws IOException {
		int begun = depth;
		StringBuilder text = new StringBuilder();
		while (next() && !isEnd(begun)) {
			if (reader.isCharacters()) {
				text.append(reader.getText());
			}
		}
		return text.toString();
	}

	/** Leaves out the element that starts here. */
	void skip() throws IOException {
		int begun = depth;
		while (next() && !isEnd(begun)) {
			continue;
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

}
