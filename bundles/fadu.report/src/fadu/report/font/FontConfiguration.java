package fadu.report.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report engine's font configuration for one typeface: every family that designs name is set in it, and only its files are
 * loaded, which saves the engine a walk through all fonts of the system.
 */
public final class FontConfiguration {

	/** The families that designs may name: those of Fadu's own style sheet and the generic ones. */
	private static final List<String> ALIASES = List.of("serif", "sans-serif", "monospace", "cursive", "fantasy",
			"Microsoft YaHei", "SimSun", "SimHei", "FangSong", "KaiTi", "Times-Roman", "Helvetica", "Courier");

	private FontConfiguration() {
	}

	/** Writes the configuration. */
	public static void write(Typeface typeface, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("font");
			xml.writeStartElement("font-aliases");
			for (String alias : ALIASES) {
				xml.writeEmptyElement("mapping");
				xml.writeAttribute("name", alias);
				xml.writeAttribute("font-family", typeface.family());
			}
			xml.writeEndElement();
			xml.writeStartElement("composite-font");
			xml.writeAttribute("name", "all-fonts");
			for (RareCharacters.Block block : RareCharacters.blocks(typeface)) {
				xml.writeEmptyElement("block");
				xml.writeAttribute("name", block.name());
				xml.writeAttribute("range-start", Integer.toHexString(block.first()));
				xml.writeAttribute("range-end", Integer.toHexString(block.last()));
				xml.writeAttribute("font-family", block.typeface().family());
			}
			xml.writeEndElement();
			xml.writeStartElement("font-paths");
			for (Path path : typeface.allFiles()) {
				xml.writeEmptyElement("path");
				xml.writeAttribute("path", path.toString());
			}
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

}
