package fadu.report.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML of a Word file, and what in it is against the form of official documents or hard to edit. */
final class WordStructure {

	private static final int TYPE_AREA = 8845;
	private static final int TYPE_AREA_ON_ITS_SIDE = 12756;
	private static final Set<String> FIELDS = Set.of("SEQ", "NOTEREF", "PAGE");

	private final Path file;
	private final Document body;

	WordStructure(Path file) throws IOException {
		this.file = file;
		this.body = part("word/document.xml");
	}

	/** A part of the file. */
	Document part(String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry entry = zip.getEntry(name);
			try (InputStream in = zip.getInputStream(entry)) {
				return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
			}
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}

	/** The elements or attributes of the body that the path leads to. */
	List<Node> find(String path) {
		return find(body, path);
	}

	/** Those below a node. */
	static List<Node> find(Node from, String path) {
		try {
			String qualified = path.replaceAll("@w:(\\w+)", "@*[name()='w:$1']")
					.replaceAll("(?<![\\w'])((?:w|wp|a|pic):\\w+)", "*[name()='$1']");
			NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(qualified, from, XPathConstants.NODESET);
			return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
		} catch (XPathExpressionException e) {
			throw new IllegalArgumentException(path, e);
		}
	}

	/** The values of the attributes that the path leads to. */
	List<String> values(String path) {
		return find(path).stream().map(Node::getNodeValue).toList();
	}

	/** The texts of the paragraphs in the style that stand outside tables. */
	List<String> texts(String style) {
		return find("/w:document/w:body/w:p[w:pPr/w:pStyle[@w:val='" + style + "']]").stream().map(Node::getTextContent).toList();
	}

	/** What is amiss; empty where nothing is. */
	List<String> problems() throws IOException {
		List<String> problems = new ArrayList<>();
		none(problems, "a frame", "//w:framePr");
		none(problems, "a text box", "//w:txbxContent | //w:pict | //w:object | //wp:anchor");
		none(problems, "a table in a table", "//w:tbl//w:tbl");
		none(problems, "a paragraph without text", "/w:document/w:body/w:p[not(.//w:t or .//w:drawing or w:pPr/w:sectPr)]"
				+ "[not(preceding-sibling::*[1][name()='w:tbl']"
				+ " and following-sibling::*[1][name()='w:tbl' or name()='w:sectPr'])]"
				// a table that floats, as the imprint, is on the page of the paragraph behind it
				+ "[not(preceding-sibling::*[1][name()='w:tbl'][w:tblPr/w:tblpPr])]");
		none(problems, "a table next to a table", "//w:tbl[following-sibling::*[1][name()='w:tbl']]");
		none(problems, "a font, size or colour beside the styles",
				"//w:rPr/*[not(name()='w:rStyle' or name()='w:rFonts')] | //w:rFonts/@*[not(name()='w:hint')]");
		none(problems, "a row that may split", "//w:tr[not(w:trPr/w:cantSplit)]");
		none(problems, "a picture without description", "//wp:docPr[not(@descr) or @descr='']");
		styles(problems);
		tables(problems);
		links(problems);
		fields(problems);
		if (texts("Title").size() != 1) {
			problems.add("titles: " + texts("Title"));
		}
		return problems;
	}

	private void none(List<String> problems, String what, String path) {
		List<Node> found = find(path);
		if (!found.isEmpty()) {
			problems.add(what + ": " + found.get(0).getNodeName() + ' ' + found.get(0).getTextContent());
		}
	}

	private void styles(List<String> problems) throws IOException {
		Set<String> known = find(part("word/styles.xml"), "//w:style/@w:styleId").stream().map(Node::getNodeValue)
				.collect(Collectors.toSet());
		values("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val").stream().filter(style -> !known.contains(style))
				.forEach(style -> problems.add("an unknown style: " + style));
	}

	private void tables(List<String> problems) {
		for (Node table : find("//w:tbl")) {
			List<Node> columns = find(table, "w:tblGrid/w:gridCol/@w:w");
			int width = columns.stream().mapToInt(column -> Integer.parseInt(column.getNodeValue())).sum();
			if (width != TYPE_AREA && width != TYPE_AREA_ON_ITS_SIDE) {
				problems.add("a table " + width + " wide");
			}
			for (Node row : find(table, "w:tr")) {
				int cells = find(row, "w:tc").stream().mapToInt(WordStructure::span).sum();
				if (cells != columns.size()) {
					problems.add("a row of " + cells + " cells for " + columns.size() + " columns: " + row.getTextContent());
				}
			}
		}
	}

	private static int span(Node cell) {
		List<Node> span = find(cell, "w:tcPr/w:gridSpan/@w:val");
		return span.isEmpty() ? 1 : Integer.parseInt(span.get(0).getNodeValue());
	}

	private void links(List<String> problems) {
		List<String> bookmarks = values("//w:bookmarkStart/@w:name");
		values("//w:hyperlink/@w:anchor").stream().filter(anchor -> !bookmarks.contains(anchor)).distinct()
				.forEach(anchor -> problems.add("a link to nowhere: " + anchor));
		bookmarks.stream().filter(name -> !name.matches("\\p{L}[\\p{L}\\p{Nd}_]{0,39}"))
				.forEach(name -> problems.add("a bookmark that Word does not take: " + name));
		if (Set.copyOf(bookmarks).size() != bookmarks.size()) {
			problems.add("a bookmark that stands twice");
		}
	}

	private void fields(List<String> problems) {
		none(problems, "a field in the text", "//w:instrText | //w:fldChar");
		for (String field : values("//w:fldSimple/@w:instr")) {
			if (!FIELDS.contains(field.strip().split(" ")[0])) {
				problems.add("a field: " + field);
			}
		}
	}

	/** An attribute of an element of the body. */
	static String attribute(Node element, String name) {
		return ((Element) element).getAttribute(name);
	}

}
