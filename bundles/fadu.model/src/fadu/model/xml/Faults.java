package fadu.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.osgi.util.NLS;

import fadu.model.xml.ModelFile.Fault;

/** Says what is wrong with a model file, in the user's language and with the line. */
record Faults(SafeResource resource) {

	/** What EMF adds to a message; the line is known already. */
	private static final Pattern PLACE = Pattern.compile(" \\(fadu:/\\S*, -?\\d+, -?\\d+\\)$");

	/** Why the file could not be loaded. */
	List<Fault> ofLoading(Exception failure) {
		if (resource.getErrors().isEmpty()) {
			return List.of(new Fault(0, message(failure)));
		}
		return resource.getErrors().stream().map(error -> new Fault(error.getLine(), message(error))).toList();
	}

	/** What the content lacks. */
	List<Fault> ofContent(EObject root) {
		List<Fault> faults = new ArrayList<>(resource.missing());
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
		diagnostic.getChildren().stream().filter(child -> child.getSeverity() >= Diagnostic.ERROR).map(this::fault)
				.forEach(faults::add);
		return faults;
	}

	private Fault fault(Diagnostic diagnostic) {
		List<?> data = diagnostic.getData();
		if (data.isEmpty() || !(data.get(0) instanceof EObject object)) {
			return new Fault(0, diagnostic.getMessage());
		}
		return new Fault(resource.lines().getOrDefault(object, 0), message(diagnostic, object));
	}

	private static String message(Diagnostic diagnostic, EObject object) {
		boolean feature = diagnostic.getData().size() > 1 && diagnostic.getData().get(1) instanceof EStructuralFeature;
		String name = feature ? ((EStructuralFeature) diagnostic.getData().get(1)).getName() : "";
		return switch (diagnostic.getCode()) {
		case EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS -> missing(object, name);
		case EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES -> Messages.SafeResource_noOtherResource + ' ' + name;
		default -> diagnostic.getMessage();
		};
	}

	/** A required attribute is not there. */
	static String missing(EObject object, String attribute) {
		return NLS.bind(Messages.Faults_missing, object.eClass().getName(), attribute);
	}

	private static String message(Object error) {
		if (error instanceof IllegalValueException wrong && wrong.getFeature() != null) {
			return NLS.bind(Messages.Faults_value, wrong.getFeature().getName(), wrong.getValue());
		}
		if (error instanceof FeatureNotFoundException unknown) {
			return NLS.bind(Messages.Faults_unknown, unknown.getObject().eClass().getName(), unknown.getName());
		}
		Throwable cause = (Throwable) error;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		return PLACE.matcher(message).replaceFirst("");
	}

}
