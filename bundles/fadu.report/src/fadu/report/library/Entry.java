package fadu.report.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * One element of the description.
 *
 * @param kind       the name of the element
 * @param attributes what is said of it
 * @param children   what lies in it; an {@code each} is already written out
 */
record Entry(String kind, Map<String, String> attributes, List<Entry> children) {

	private static final String EACH = "each";
	private static final Set<String> ITEM = Set.of("of", "text", "content");
	private static final String HOLE = "{}";

	/** Reads a description. */
	static Entry read(InputStream in) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			return of(factory.newDocumentBuilder().parse(in).getDocumentElement(), "").getFirst();
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	/** What is said under a name. */
	Optional<String> text(String name) {
		return Optional.ofNullable(attributes.get(name));
	}

	/** What must be said under a name. */
	String required(String name) {
		return text(name).orElseThrow(() -> new IllegalArgumentException(kind + ": " + name));
	}

	/** The children of a kind. */
	List<Entry> children(String wanted) {
		return children.stream().filter(child -> child.kind().equals(wanted)).toList();
	}

	/** The only child of a kind. */
	Optional<Entry> child(String wanted) {
		return children(wanted).stream().findFirst();
	}

	/** This and all that lies in it. */
	Stream<Entry> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(Entry::all));
	}

	/** What is said of the one item in a cell, without what is said of the cell. */
	Entry alone() {
		Map<String, String> own = new TreeMap<>(attributes);
		own.keySet().retainAll(ITEM);
		return new Entry(kind, own, List.of());
	}

	/** The same with nothing but one attribute. */
	Entry only(String name) {
		return new Entry(kind, text(name).map(value -> Map.of(name, value)).orElse(Map.of()), List.of());
	}

	private static List<Entry> of(Element element, String number) {
		List<Entry> children = new ArrayList<>();
		boolean each = element.getTagName().equals(EACH);
		List<String> numbers = each
				? IntStream.rangeClosed(Integer.parseInt(element.getAttribute("from")),
						Integer.parseInt(element.getAttribute("to"))).mapToObj(Integer::toString).toList()
				: List.of(number);
		for (String own : numbers) {
			for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
				if (node instanceof Element child) {
					children.addAll(of(child, own));
				}
			}
		}
		return each ? children : List.of(new Entry(element.getTagName(), attributes(element, number), children));
	}

	private static Map<String, String> attributes(Element element, String number) {
		Map<String, String> attributes = new TreeMap<>();
		NamedNodeMap all = element.getAttributes();
		for (int i = 0; i < all.getLength(); i++) {
			attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue().replace(HOLE, number));
		}
		return attributes;
	}

}
