package fadu.export.data;

import java.io.ByteArrayOutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import fadu.analysis.value.EmptyCell;
import fadu.export.ExportTable;
import fadu.model.value.Bound;
import fadu.question.Column;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * The structure message (SDMX-ML 3.0) that the rows of {@link Sdmx} keep to: code lists, concepts, the data structure and the data
 * flow that each row names.
 */
final class SdmxStructure {

	private static final Wording WORDS = UserWording.get();
	private static final String NAMESPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
	private static final String MESSAGE = "mes";
	private static final String STRUCTURE = "str";
	private static final String COMMON = "com";
	private static final String VERSION = "1.0.0";
	private static final String TIME = "TIME_PERIOD";
	private static final String VALUE = "OBS_VALUE";
	private static final List<String> MANDATORY = List.of("OBS_STATUS", "CELL_STATE", "UNIT_MEASURE");

	private final ExportTable<Figure> table;
	private final ZonedDateTime made;
	private final Map<String, Map<String, String>> codes = new LinkedHashMap<>();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final XMLStreamWriter xml;

	/** @param table the rows, before what each row of a message begins with */
	SdmxStructure(ExportTable<Figure> table, ZonedDateTime made) throws XMLStreamException {
		this.table = table;
		this.made = made;
		Map<String, String> areas = new LinkedHashMap<>();
		Map<String, String> indicators = new LinkedHashMap<>();
		for (Figure figure : table.answer().rows()) {
			areas.put(Sdmx.code(figure.district().getCode()), WORDS.name(figure.district()));
			indicators.put(Sdmx.code(figure.metric().getCode()), WORDS.name(figure.metric()));
		}
		codes.put("REF_AREA", areas);
		codes.put("INDICATOR", indicators);
		codes.put("OBS_STATUS", Map.of("A", Messages.Sdmx_normal, "E", Messages.Sdmx_estimated, "L", Messages.Sdmx_elsewhere, "O",
				Messages.Sdmx_missing, "V", Messages.Sdmx_unvalidated));
		codes.put("CELL_STATE", states());
		Map<String, String> bounds = new LinkedHashMap<>();
		Stream.of(Bound.values()).forEach(bound -> bounds.put(bound.qualifier(), bound.symbol()));
		codes.put("BOUND", bounds);
		xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
	}

	private static Map<String, String> states() {
		Map<String, String> states = new LinkedHashMap<>();
		Stream.of("REPORTED", "COMPUTED", "NOT_COMPUTABLE").forEach(state -> states.put(state, state));
		Stream.of(EmptyCell.values()).forEach(empty -> states.put(empty.name(), WORDS.display(empty)));
		return states;
	}

	byte[] write() throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		start(MESSAGE, "Structure");
		xml.writeNamespace(MESSAGE, NAMESPACE + "message");
		xml.writeNamespace(STRUCTURE, NAMESPACE + "structure");
		xml.writeNamespace(COMMON, NAMESPACE + "common");
		start(MESSAGE, "Header");
		text(MESSAGE, "ID", id());
		text(MESSAGE, "Test", "false");
		text(MESSAGE, "Prepared", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made));
		start(MESSAGE, "Sender");
		xml.writeAttribute("id", "FADU");
		end(2);
		start(MESSAGE, "Structures");
		start(STRUCTURE, "Codelists");
		for (Map.Entry<String, Map<String, String>> list : codes.entrySet()) {
			maintained("Codelist", "CL_" + list.getKey(), title(list.getKey()));
			for (Map.Entry<String, String> code : list.getValue().entrySet()) {
				named("Code", code.getKey(), code.getValue());
			}
			end(1);
		}
		end(1);
		start(STRUCTURE, "ConceptSchemes");
		maintained("ConceptScheme", "CONCEPTS", id());
		for (Column<Figure> column : table.answer().columns()) {
			named("Concept", column.name(), title(column.name()));
		}
		end(2);
		start(STRUCTURE, "Dataflows");
		maintained("Dataflow", id(), id());
		text(STRUCTURE, "Structure", urn("datastructure.DataStructure", id()));
		end(2);
		start(STRUCTURE, "DataStructures");
		maintained("DataStructure", id(), id());
		components();
		end(4);
		xml.writeEndDocument();
		xml.flush();
		return bytes.toByteArray();
	}

	private void components() throws XMLStreamException {
		start(STRUCTURE, "DataStructureComponents");
		list("DimensionList", "DimensionDescriptor");
		for (String dimension : table.key().stream().filter(key -> !key.equals(TIME)).toList()) {
			component("Dimension", dimension, Optional.empty());
			end(1);
		}
		component("TimeDimension", TIME, Optional.empty());
		end(2);
		list("AttributeList", "AttributeDescriptor");
		for (String attribute : table.answer().columns().stream().map(Column::name)
				.filter(name -> !table.key().contains(name) && !name.equals(VALUE)).toList()) {
			component("Attribute", attribute, Optional.of(MANDATORY.contains(attribute)));
			start(STRUCTURE, "AttributeRelationship");
			xml.writeEmptyElement(STRUCTURE, "Observation", NAMESPACE + "structure");
			end(2);
		}
		end(1);
		list("MeasureList", "MeasureDescriptor");
		component("Measure", VALUE, Optional.of(false));
		end(3);
	}

	private void list(String element, String id) throws XMLStreamException {
		start(STRUCTURE, element);
		xml.writeAttribute("id", id);
	}

	/** Begins a component with its concept and what it may hold; the caller ends it. */
	private void component(String element, String name, Optional<Boolean> mandatory) throws XMLStreamException {
		list(element, name);
		if (mandatory.isPresent()) {
			xml.writeAttribute("usage", mandatory.get() ? "mandatory" : "optional");
		}
		text(STRUCTURE, "ConceptIdentity", urn("conceptscheme.Concept", "CONCEPTS") + '.' + name);
		start(STRUCTURE, "LocalRepresentation");
		if (codes.containsKey(name)) {
			text(STRUCTURE, "Enumeration", urn("codelist.Codelist", "CL_" + name));
		} else {
			xml.writeEmptyElement(STRUCTURE, "TextFormat", NAMESPACE + "structure");
			xml.writeAttribute("textType", name.equals(TIME) ? "ObservationalTimePeriod" : type(name));
		}
		end(1);
	}

	private String type(String name) {
		return switch (table.answer().column(name).orElseThrow().type()) {
		case NUMBER -> "Integer";
		case DECIMAL -> "Decimal";
		case TEXT, FLAG -> "String";
		};
	}

	private void maintained(String element, String id, String name) throws XMLStreamException {
		start(STRUCTURE, element);
		xml.writeAttribute("id", id);
		xml.writeAttribute("agencyID", "FADU");
		xml.writeAttribute("version", VERSION);
		name(name);
	}

	private void named(String element, String id, String name) throws XMLStreamException {
		start(STRUCTURE, element);
		xml.writeAttribute("id", id);
		name(name);
		end(1);
	}

	private void name(String name) throws XMLStreamException {
		start(COMMON, "Name");
		xml.writeAttribute("xml:lang", WORDS.english() ? "en" : "zh");
		xml.writeCharacters(name);
		end(1);
	}

	private String title(String column) {
		return table.answer().column(column).orElseThrow().description(WORDS.english() ? Locale.ENGLISH : Locale.ROOT);
	}

	private String id() {
		return table.name().toUpperCase(Locale.ROOT);
	}

	private static String urn(String kind, String id) {
		return "urn:sdmx:org.sdmx.infomodel." + kind + "=FADU:" + id + '(' + VERSION + ')';
	}

	private void start(String prefix, String element) throws XMLStreamException {
		xml.writeStartElement(prefix, element, NAMESPACE + switch (prefix) {
		case MESSAGE -> "message";
		case STRUCTURE -> "structure";
		default -> "common";
		});
	}

	private void text(String prefix, String element, String text) throws XMLStreamException {
		start(prefix, element);
		xml.writeCharacters(text);
		end(1);
	}

	private void end(int elements) throws XMLStreamException {
		for (int i = 0; i < elements; i++) {
			xml.writeEndElement();
		}
	}

}
