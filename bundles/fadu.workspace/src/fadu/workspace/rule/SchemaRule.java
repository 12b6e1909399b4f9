package fadu.workspace.rule;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;

/** What an {@code .ecore} of registers says to people, it says in both languages. */
final class SchemaRule implements PlugInRule {

	private static final String ENDING = ".ecore";
	private static final String OURS = "urn:fadu:";
	private static final String HAN = ".*\\p{IsHan}.*";
	private static final String ENGLISH = "En";
	/** Beside them stands the English text, under the same key with {@link #ENGLISH}. */
	private static final List<String> TEXTS = List.of("label", "law");

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (String file : plugIn.files()) {
			if (file.endsWith(ENDING)) {
				plugIn.bytes(file).ifPresent(bytes -> look(file, bytes, found));
			}
		}
		return found.all();
	}

	/** What is not well-formed or has a DOCTYPE is told where the register is read. */
	private static void look(String file, byte[] bytes, Found found) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			String named = "";
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					String name = xml.getAttributeValue(null, "name");
					named = name == null ? named : name;
					if (xml.getLocalName().equals("eAnnotations") && String.valueOf(xml.getAttributeValue(null, "source"))
							.startsWith(OURS)) {
						annotation(xml, file, named, found);
					}
				}
			}
		} catch (XMLStreamException e) {
			return;
		}
	}

	private static void annotation(XMLStreamReader xml, String file, String named, Found found) throws XMLStreamException {
		int line = xml.getLocation().getLineNumber();
		Map<String, String> said = new HashMap<>();
		while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("eAnnotations")) {
			if (xml.isStartElement()) {
				said.put(String.valueOf(xml.getAttributeValue(null, "key")), xml.getAttributeValue(null, "value"));
			}
		}
		for (String text : TEXTS) {
			boolean chinese = isSaid(said.get(text));
			boolean english = isSaid(said.get(text + ENGLISH));
			if (chinese != english) {
				found.at(file, line, Messages.SchemaRule_oneLanguage, Messages.SchemaRule_oneLanguageRemedy, named,
						chinese ? text + ENGLISH : text);
			} else if (english && said.get(text + ENGLISH).matches(HAN)) {
				found.at(file, line, Messages.Rule_notEnglish, Messages.Rule_notEnglishRemedy, said.get(text + ENGLISH));
			}
		}
	}

	private static boolean isSaid(String text) {
		return text != null && !text.isBlank();
	}

}
