package fadu.model.xml;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

import fadu.model.FaduPackage;
import fadu.model.xml.CarefulHandler.GivenUpException;
import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.ModelFile.Fault;

/** Puts words to what is wrong with a model file, in the user's language. */
final class FaultText {

	/** What EMF adds to a message; the line is known already. */
	private static final Pattern PLACE = Pattern.compile(" \\(fadu:/\\S*, -?\\d+, -?\\d+\\)$");

	/** A value written to fill the screen is cut. */
	private static final int LONGEST_VALUE = 80;

	private FaultText() {
	}

	/** Why the file could not be read to its end. */
	static Fault ofFailure(Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof GivenUpException given) {
				return new Fault(given.line(), given.getMessage(), Cost.FILE);
			}
			if (cause instanceof SAXParseException parse) {
				return new Fault(Math.max(0, parse.getLineNumber()),
						NLS.bind(Messages.FaultText_notXml, oneLine(parse.getMessage())),
						Cost.FILE);
			}
		}
		return new Fault(0, rootMessage(failure), Cost.FILE);
	}

	/** What does not fit the metamodel. */
	static String of(XMIException error) {
		return switch (error) {
		case IllegalValueException wrong when wrong.getFeature() != null -> value(wrong.getFeature().getName(), wrong.getValue());
		case FeatureNotFoundException unknown when unknown.getObject() != null ->
			NLS.bind(Messages.FaultText_unknown, unknown.getObject().eClass().getName(), cut(unknown.getName()));
		case PackageNotFoundException unknown -> NLS.bind(Messages.FaultText_namespace, cut(unknown.uri()), FaduPackage.eNS_URI);
		default -> rootMessage(error);
		};
	}

	/** A value that the attribute cannot have. */
	static String value(String attribute, Object value) {
		String text = value instanceof EObject object ? object.eClass().getName() : String.valueOf(value);
		return NLS.bind(Messages.FaultText_value, attribute, cut(text));
	}

	/** A required attribute is not there. */
	static String missing(EObject object, String attribute) {
		return NLS.bind(Messages.FaultText_missing, object.eClass().getName(), attribute);
	}

	private static String rootMessage(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		return cut(oneLine(PLACE.matcher(message).replaceFirst("")));
	}

	private static String oneLine(String text) {
		return String.join(" ", text.lines().map(String::strip).toList());
	}

	/** At most so many characters of a text that a stranger wrote. */
	static String cut(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST_VALUE
				? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + '…';
	}

}
