package fadu.report.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlException;

import fadu.report.official.OfficialShell;

/**
 * The stamp of a Word file and of an Excel workbook: a custom XML part (ECMA-376 part 1, 15.2.5), which both programs keep when the
 * file is saved. The short facts stand in the custom properties too, where a user sees them.
 */
final class OfficeStamp {

	private static final String NAMESPACE = "urn:fadu:stamp";
	private static final String ELEMENT = "stamp";
	private static final String PART = "/customXml/fadu.xml";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
	private static final int MOST_PARTS = 50;
	private static final int MOST_BYTES = 16_000_000;

	private OfficeStamp() {
	}

	static void write(Path file, Stamp stamp, String line) throws IOException {
		Path stamped = file.resolveSibling(file.getFileName() + ".stamped");
		try {
			try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ_WRITE)) {
				PackagePartName name = PackagingURIHelper.createPartName(PART);
				PackagePart part = document.createPart(name, "application/xml");
				try (OutputStream out = part.getOutputStream()) {
					content(line, out);
				}
				main(document).addRelationship(name, TargetMode.INTERNAL, RELATION);
				if (!OfficialShell.isAsked(stamp.parameters())) {
					POIXMLProperties properties = new POIXMLProperties(document);
					properties.getCustomProperties().addProperty("FaduVersion", stamp.versions().getOrDefault("product", ""));
					properties.getCustomProperties().addProperty("FaduDesign", stamp.design());
					properties.getCustomProperties().addProperty("FaduGenerated", stamp.generated());
					properties.commit();
				}
				document.save(stamped.toFile());
				document.revert();
			}
			Files.move(stamped, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (OpenXML4JException | XmlException | XMLStreamException e) {
			throw new IOException(e);
		} finally {
			Files.deleteIfExists(stamped);
		}
	}

	private static PackagePart main(OPCPackage document) {
		return document.getPart(document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0));
	}

	private static void content(String line, OutputStream out) throws XMLStreamException {
		XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		xml.writeStartElement(ELEMENT);
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeCharacters(line);
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.flush();
	}

	/** The stamp, under whatever name the part has come to be kept. */
	static Optional<String> read(ZipFile zip) throws IOException {
		for (ZipEntry entry : Collections.list(zip.entries()).stream()
				.filter(each -> each.getName().startsWith("customXml/") && each.getName().endsWith(".xml")).limit(MOST_PARTS)
				.toList()) {
			try (InputStream in = zip.getInputStream(entry)) {
				Optional<String> found = content(new Bounded(in, MOST_BYTES));
				if (found.isPresent()) {
					return found;
				}
			} catch (XMLStreamException e) {
				// A part of somebody else.
				continue;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> content(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		XMLStreamReader xml = factory.createXMLStreamReader(in);
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT) {
				boolean own = ELEMENT.equals(xml.getLocalName()) && NAMESPACE.equals(xml.getNamespaceURI());
				return own ? Optional.of(xml.getElementText()) : Optional.empty();
			}
		}
		return Optional.empty();
	}

}
