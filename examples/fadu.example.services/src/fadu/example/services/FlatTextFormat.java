package fadu.example.services;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fadu.reading.formats.ReportFileFormat;

/** A reader of a file format: the paragraphs of a flat OpenDocument text ({@code .fodt}), one XML file, which Fadu does not read. */
public final class FlatTextFormat implements ReportFileFormat {

	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

	@Override
	public String extension() {
		return "fodt";
	}

	/** By its first bytes: a name may be anything. */
	@Override
	public boolean recognises(byte[] head, String name) {
		String start = new String(head, StandardCharsets.UTF_8);
		return start.contains("<office:document ") && start.contains("application/vnd.oasis.opendocument.text");
	}

	/** A line for each paragraph or heading. What is damaged fails with an IOException, which becomes one line for the user. */
	@Override
	public String text(Path file) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		StringBuilder text = new StringBuilder();
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			int depth = 0;
			while (xml.hasNext()) {
				int event = xml.next();
				boolean paragraph = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
						&& TEXT.equals(xml.getNamespaceURI()) && (xml.getLocalName().equals("p") || xml.getLocalName().equals("h"));
				if (paragraph && event == XMLStreamConstants.START_ELEMENT) {
					depth++;
				} else if (paragraph) {
					depth--;
					text.append('\n');
				} else if (event == XMLStreamConstants.CHARACTERS && depth > 0) {
					text.append(xml.getText());
				}
			}
			return text.toString();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

}
