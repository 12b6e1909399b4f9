package fadu.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.model.FaduPackage;

/**
 * Writes a model in the layout of the model files: one observation a line, long texts on lines of their own, attributes
 * always in the same order. The same model gives the same text, so that two versions of a file differ only where figures do.
 */
public final class ModelWriter {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<fadu:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="%s">
			""";
	private static final String FOOT = "</fadu:%s>\n";

	/** Attributes in the order in which a person reads them; any other follows in the order of the metamodel. */
	private static final Map<EClass, List<String>> FIRST = Map.of( //
			FaduPackage.Literals.SOURCE_DOCUMENT, List.of("title", "publisher", "published"), //
			FaduPackage.Literals.PROGRAMME, List.of("id", "name", "nameEn", "district"), //
			FaduPackage.Literals.OBSERVATION, List.of("id", "metric", "metricName", "domain", "district", "quantity", "kind",
					"period", "start", "end", "text", "scope", "relation", "relatedTo", "confidence", "status"));

	/** Attributes that stand on lines of their own, after the others. */
	private static final Map<EClass, List<String>> APART = Map.of( //
			FaduPackage.Literals.DISTRICT, List.of("note", "noteEn"), //
			FaduPackage.Literals.SOURCE_DOCUMENT, List.of("fileName", "sha256", "note", "noteEn"), //
			FaduPackage.Literals.PROGRAMME, List.of("purpose", "purposeEn"), //
			FaduPackage.Literals.COMPOSITE_INDEX, List.of("definition", "definitionEn"));

	private final StringBuilder text = new StringBuilder();

	private ModelWriter() {
	}

	/** The content of the file, in which lines end with a line feed. */
	public static String write(EObject model) {
		ModelWriter writer = new ModelWriter();
		writer.text.append(HEAD.formatted(model.eClass().getName(), FaduPackage.eNS_URI));
		writer.children(model, 1);
		return writer.text.append(FOOT.formatted(model.eClass().getName())).toString();
	}

	private void element(String name, EObject object, int depth) {
		text.append("\t".repeat(depth)).append('<').append(name);
		for (EAttribute attribute : inLine(object.eClass())) {
			attribute(object, attribute, " ");
		}
		for (String apart : APART.getOrDefault(object.eClass(), List.of())) {
			attribute(object, (EAttribute) object.eClass().getEStructuralFeature(apart), '\n' + "\t".repeat(depth + 2));
		}
		int end = text.length();
		text.append(">\n");
		int start = text.length();
		children(object, depth + 1);
		if (text.length() == start) {
			text.setLength(end);
			text.append("/>\n");
		} else {
			text.append("\t".repeat(depth)).append("</").append(name).append(">\n");
		}
	}

	private static List<EAttribute> inLine(EClass type) {
		List<EAttribute> attributes = new ArrayList<>();
		FIRST.getOrDefault(type, List.of()).forEach(name -> attributes.add((EAttribute) type.getEStructuralFeature(name)));
		List<String> apart = APART.getOrDefault(type, List.of());
		type.getEAllAttributes().stream().filter(attribute -> !attribute.isMany() && !attribute.isTransient())
				.filter(attribute -> !attributes.contains(attribute) && !apart.contains(attribute.getName()))
				.forEach(attributes::add);
		return attributes;
	}

	/** Whether the cut-off is stated is too important to be left to a default. */
	private void attribute(EObject object, EAttribute attribute, String before) {
		boolean stated = object.eIsSet(attribute) || attribute.isRequired()
				|| attribute == FaduPackage.Literals.SOURCE_DOCUMENT__CUT_OFF_STATED;
		if (stated && object.eGet(attribute) != null) {
			text.append(before).append(attribute.getName()).append("=\"").append(value(attribute, object.eGet(attribute)))
					.append('"');
		}
	}

	private void children(EObject object, int depth) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				values(object, feature).forEach(child -> element(feature.getName(), (EObject) child, depth));
			} else if (feature instanceof EAttribute attribute && attribute.isMany()) {
				values(object, feature).forEach(value -> text.append("\t".repeat(depth)).append('<').append(feature.getName())
						.append('>').append(value(attribute, value)).append("</").append(feature.getName()).append(">\n"));
			}
		}
	}

	private static Stream<?> values(EObject object, EStructuralFeature feature) {
		return object.eGet(feature) instanceof List<?> list ? list.stream() : Stream.ofNullable(object.eGet(feature));
	}

	private static String value(EAttribute attribute, Object value) {
		StringBuilder escaped = new StringBuilder();
		EcoreUtil.convertToString(attribute.getEAttributeType(), value).codePoints().forEach(character -> {
			switch (character) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\t', '\n', '\r' -> escaped.append("&#").append(character).append(';');
			default -> escaped.appendCodePoint(inXml(character) ? character : 0xFFFD);
			}
		});
		return escaped.toString();
	}

	/** XML 1.0, production 2: a file with any other character could not be read again. */
	private static boolean inXml(int character) {
		return character >= ' ' && (character < 0xD800 || character > 0xDFFF) && character != 0xFFFE && character != 0xFFFF;
	}

}
