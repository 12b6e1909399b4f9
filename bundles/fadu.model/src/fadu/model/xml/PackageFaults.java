package fadu.model.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.ETypeParameter;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;

import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.ModelFile.Fault;

/** What a package must not have that is to be loaded closed. Nothing is resolved or called while it is looked at. */
record PackageFaults(EPackage root, Map<EObject, Integer> lines) {

	/** So many faults of one file are told. */
	static final int MOST_TOLD = 20;

	private static final int MOST_OBJECTS = 20_000;
	private static final int MOST_CLASSIFIERS = 200;
	private static final int MOST_ATTRIBUTES = 200;
	private static final int MOST_LITERALS = 1000;
	private static final int LONGEST_NAME = 40;

	/** Their names become names of columns and words of expressions. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0," + (LONGEST_NAME - 1) + "}");

	/** The first two are Fadu's own; the third is what Ecore editors write a description into. */
	private static final Set<String> SOURCES = Set.of("urn:fadu:register", "urn:fadu:limit",
			"http://www.eclipse.org/emf/2002/GenModel");

	/** All of them, at most so many. */
	List<Fault> find() {
		List<Fault> faults = new ArrayList<>();
		look(root, faults);
		if (root.getEClassifiers().size() > MOST_CLASSIFIERS) {
			add(root, many(EcorePackage.Literals.ECLASSIFIER, MOST_CLASSIFIERS), faults);
			return faults;
		}
		int count = 0;
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext() && faults.size() < MOST_TOLD;) {
			if (++count > MOST_OBJECTS) {
				add(root, many(EcorePackage.Literals.EOBJECT, MOST_OBJECTS), faults);
				return faults;
			}
			look(all.next(), faults);
		}
		return List.copyOf(faults);
	}

	private void look(EObject object, List<Fault> faults) {
		switch (object) {
		case EAnnotation annotation -> annotation(annotation, faults);
		case EPackage nested when nested != root -> add(nested, Messages.EcoreFile_subpackage, faults);
		case EOperation operation -> add(operation, NLS.bind(Messages.EcoreFile_operation, name(operation.eContainer())), faults);
		case EReference reference -> add(reference, NLS.bind(Messages.EcoreFile_reference, name(reference)), faults);
		case EAttribute attribute -> type(attribute, attribute, faults);
		case EGenericType type -> generic(type, faults);
		case EClass type -> type(type, faults);
		case EEnum list -> list(list, faults);
		case EDataType own -> add(own, NLS.bind(Messages.EcoreFile_type, name(own)), faults);
		case ETypeParameter parameter -> add(parameter, NLS.bind(Messages.EcoreFile_code, name(parameter)), faults);
		default -> {
			// The package itself, and literals of a code list, which may be called anything.
		}
		}
		if (object instanceof ENamedElement named && !(object instanceof EEnumLiteral)
				&& (named.getName() == null || !NAME.matcher(named.getName()).matches())) {
			add(object, NLS.bind(Messages.EcoreFile_name, FaultText.cut(String.valueOf(named.getName())), LONGEST_NAME), faults);
		}
	}

	private void annotation(EAnnotation annotation, List<Fault> faults) {
		if (!SOURCES.contains(String.valueOf(annotation.getSource())) || !annotation.getContents().isEmpty()) {
			add(annotation, NLS.bind(Messages.EcoreFile_annotation, FaultText.cut(String.valueOf(annotation.getSource()))), faults);
		}
		for (EObject target : ((InternalEList<EObject>) annotation.getReferences()).basicList()) {
			add(annotation, NLS.bind(Messages.EcoreFile_noOther, annotation.getSource(), name(target)), faults);
		}
	}

	private void type(EClass type, List<Fault> faults) {
		if (type.getInstanceTypeName() != null) {
			add(type, NLS.bind(Messages.EcoreFile_code, name(type)), faults);
		}
		if (!type.getEGenericSuperTypes().isEmpty()) {
			add(type, NLS.bind(Messages.EcoreFile_supertype, name(type)), faults);
		}
		if (type.getEStructuralFeatures().size() > MOST_ATTRIBUTES) {
			add(type, many(EcorePackage.Literals.EATTRIBUTE, MOST_ATTRIBUTES), faults);
		}
	}

	private void list(EEnum list, List<Fault> faults) {
		if (list.getInstanceTypeName() != null) {
			add(list, NLS.bind(Messages.EcoreFile_code, name(list)), faults);
		}
		if (list.getELiterals().size() > MOST_LITERALS) {
			add(list, many(EcorePackage.Literals.EENUM_LITERAL, MOST_LITERALS), faults);
		}
	}

	private void type(EObject at, EAttribute attribute, List<Fault> faults) {
		Object type = attribute.eGet(EcorePackage.Literals.ETYPED_ELEMENT__ETYPE, false);
		if (type instanceof EClassifier found && isForeign(found)) {
			add(at, NLS.bind(Messages.EcoreFile_noOther, name(attribute), name(found)), faults);
		}
	}

	private void generic(EGenericType type, List<Fault> faults) {
		boolean plain = type.getETypeArguments().isEmpty() && type.getELowerBound() == null && type.getEUpperBound() == null
				&& type.getETypeParameter() == null;
		if (!plain) {
			add(type, NLS.bind(Messages.EcoreFile_code, name(type.eContainer())), faults);
		}
	}

	/** The data types of Ecore are found in the package that the program has; nothing else is looked for. */
	private boolean isForeign(EClassifier type) {
		if (type.eIsProxy()) {
			URI uri = ((InternalEObject) type).eProxyURI();
			return !uri.trimFragment().toString().equals(EcorePackage.eNS_URI);
		}
		return type.eContainer() != root && type.eContainer() != EcorePackage.eINSTANCE;
	}

	private static String name(EObject object) {
		if (object.eIsProxy()) {
			return FaultText.cut(String.valueOf(((InternalEObject) object).eProxyURI()));
		}
		return object instanceof ENamedElement named ? FaultText.cut(String.valueOf(named.getName())) : object.eClass().getName();
	}

	private static String many(EClass of, int most) {
		return NLS.bind(Messages.EcoreFile_many, of.getName(), Integer.toString(most));
	}

	private void add(EObject object, String message, List<Fault> faults) {
		EObject known = object;
		while (known != null && !lines.containsKey(known)) {
			known = known.eContainer();
		}
		faults.add(new Fault(known == null ? 0 : lines.get(known), message, Cost.FILE));
	}

}
