package fadu.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Takes links out of a text whose places turned out not to be in the report, e.g. to the source of a figure in a report
 * without a table of sources. Their text stays. It is known only once the whole report is written.
 */
final class DeadLinks {

	private static final String LINK = "hyperlink";
	private static final QName PLACE = new QName(WordXml.WORD, "anchor");

	private DeadLinks() {
	}

	/** Rewrites the part without links to the bookmarks. */
	static void remove(PackagePart part, Set<String> bookmarks) throws IOException {
		ByteArrayOutputStream without = new ByteArrayOutputStream();
		try (InputStream in = part.getInputStream()) {
			XMLInputFactory factory = XMLInputFactory.newFactory();
			factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
			XMLEventReader reader = factory.createXMLEventReader(in);
			XMLEventWriter writer = XMLOutputFactory.newFactory().createXMLEventWriter(without, "UTF-8");
			Deque<Boolean> kept = new ArrayDeque<>();
			while (reader.hasNext()) {
				XMLEvent event = reader.nextEvent();
				if (keep(event, bookmarks, kept)) {
					writer.add(event);
				}
			}
			writer.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		part.clear();
		try (OutputStream out = part.getOutputStream()) {
			without.writeTo(out);
		}
	}

	private static boolean keep(XMLEvent event, Set<String> bookmarks, Deque<Boolean> kept) {
		if (event.isStartElement() && LINK.equals(event.asStartElement().getName().getLocalPart())) {
			kept.push(!leadsTo(event.asStartElement(), bookmarks));
			return kept.peek();
		}
		return !event.isEndElement() || !LINK.equals(event.asEndElement().getName().getLocalPart()) || kept.pop();
	}

	private static boolean leadsTo(StartElement link, Set<String> bookmarks) {
		Attribute place = link.getAttributeByName(PLACE);
		return place != null && bookmarks.contains(place.getValue());
	}

}
