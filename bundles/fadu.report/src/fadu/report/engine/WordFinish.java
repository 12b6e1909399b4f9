package fadu.report.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Puts right what the engine's Word files say against ECMA-376 part 1: the column widths of a table stand in an attribute that
 * nobody reads, and line breaks stand inside texts. Tables that stand in a frame of one column, which is how the engine writes
 * lists and grids, are taken out of it. Rows are kept whole on a page.
 */
public final class WordFinish {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String DOCTYPE_REFUSED = "http://apache.org/xml/features/disallow-doctype-decl";

	private WordFinish() {
	}

	/** Rewrites the file. */
	public static void finish(Path file) throws IOException {
		Path finished = file.resolveSibling(file.getFileName() + ".docx");
		try {
			try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
					ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(finished))) {
				for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					copy(entry.getName(), in, out);
				}
			}
			Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(finished);
		}
	}

	private static void copy(String name, InputStream in, OutputStream out) throws IOException {
		if (!name.matches("word/(document|header\\d+|footer\\d+)\\.xml")) {
			in.transferTo(out);
			return;
		}
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(DOCTYPE_REFUSED, true);
			Document part = factory.newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()));
			correct(part);
			TransformerFactory.newInstance().newTransformer().transform(new DOMSource(part), new StreamResult(out));
		} catch (ParserConfigurationException | SAXException | TransformerException e) {
			throw new IOException(e);
		}
	}

	private static void correct(Document part) {
		for (Element column : elements(part, "gridCol")) {
			column.setAttributeNS(WORD, "w:w", column.getAttributeNS(WORD, "val"));
			column.removeAttributeNS(WORD, "val");
		}
		for (Element properties : elements(part, "trPr")) {
			properties.insertBefore(part.createElementNS(WORD, "w:cantSplit"), properties.getFirstChild());
		}
		elements(part, "t").forEach(WordFinish::hoistBreaks);
		elements(part, "tbl").stream().filter(WordFinish::isFrame).forEach(WordFinish::unframe);
	}

	private static boolean isFrame(Element table) {
		return table.getElementsByTagNameNS(WORD, "tbl").getLength() > 0
				&& children(table, "tr").stream().allMatch(row -> children(row, "tc").size() == 1);
	}

	private static void unframe(Element table) {
		for (Element row : children(table, "tr")) {
			Element cell = children(row, "tc").get(0);
			children(cell, "tcPr").forEach(cell::removeChild);
			for (Node child = cell.getFirstChild(); child != null; child = cell.getFirstChild()) {
				table.getParentNode().insertBefore(child, table);
			}
		}
		table.getParentNode().removeChild(table);
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && name.equals(element.getLocalName())) {
				children.add(element);
			}
		}
		return children;
	}

	/** Turns {@code <t>one<br/>two</t>} into {@code <t>one</t><br/><t>two</t>}. */
	private static void hoistBreaks(Element text) {
		if (text.getElementsByTagNameNS(WORD, "br").getLength() == 0) {
			return;
		}
		Node run = text.getParentNode();
		for (Node child = text.getFirstChild(); child != null; child = text.getFirstChild()) {
			text.removeChild(child);
			if (child instanceof Element) {
				run.insertBefore(child, text);
			} else {
				Element piece = (Element) text.cloneNode(false);
				piece.appendChild(child);
				run.insertBefore(piece, text);
			}
		}
		run.removeChild(text);
	}

	private static List<Element> elements(Document part, String name) {
		NodeList nodes = part.getElementsByTagNameNS(WORD, name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

}
