package fadu.model.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.osgi.util.NLS;

import fadu.model.SourceDocument;
import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.ModelFile.Fault;
import fadu.model.xml.SafeResource.Misfit;

/**
 * What is wrong with the content of a file that is well-formed. An object at fault is taken out of the list that it stands in;
 * where it does not stand in a list (the root, the district), the file is lost.
 */
final class Faults {

	/** So many faults of one file are told, then how many more there are. */
	private static final int MOST_TOLD = 50;

	private final SafeResource resource;
	private final EObject root;
	private final List<Fault> faults = new ArrayList<>();
	private final Set<EObject> lost = Collections.newSetFromMap(new IdentityHashMap<>());

	private Faults(SafeResource resource, EObject root) {
		this.resource = resource;
		this.root = root;
	}

	/** Finds all faults below the root, and takes what is at fault out of it. */
	static Faults of(SafeResource resource, EObject root) {
		Faults faults = new Faults(resource, root);
		resource.misfits().forEach(faults::add);
		Diagnostician.INSTANCE.validate(root).getChildren().stream().filter(child -> child.getSeverity() >= Diagnostic.ERROR)
				.forEach(faults::add);
		faults.takeOut(root);
		for (EObject child : root.eContents()) {
			if (child instanceof SourceDocument document) {
				new DocumentFaults(document, faults::add).find();
			}
		}
		faults.takeOut(root);
		return faults;
	}

	/** Whether the file as a whole cannot be used. */
	boolean isFileLost() {
		return faults.stream().anyMatch(fault -> fault.cost() == Cost.FILE);
	}

	/** By line. */
	List<Fault> all() {
		List<Fault> all = faults.stream().distinct().sorted(Comparator.comparingInt(Fault::line)).toList();
		if (all.size() <= MOST_TOLD) {
			return all;
		}
		List<Fault> told = new ArrayList<>(all.subList(0, MOST_TOLD));
		Fault next = all.get(MOST_TOLD);
		told.add(new Fault(next.line(), NLS.bind(Messages.Faults_more, all.size() - MOST_TOLD), next.cost()));
		return List.copyOf(told);
	}

	private void add(Misfit misfit) {
		if (misfit.lost() == null) {
			faults.add(new Fault(misfit.line(), misfit.message(), misfit.cost()));
		} else {
			lose(misfit.lost(), misfit.line(), misfit.message());
		}
	}

	private void add(Diagnostic diagnostic) {
		List<?> data = diagnostic.getData();
		EObject object = !data.isEmpty() && data.get(0) instanceof EObject found ? found : root;
		String name = data.size() > 1 && data.get(1) instanceof EStructuralFeature feature ? feature.getName() : "";
		switch (diagnostic.getCode()) {
		case EObjectValidator.EOBJECT__UNIQUE_ID -> {
			// of two with one code the catalogue keeps the first, whichever files they stand in
		}
		case EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS -> addMissing(object, name);
		case EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES -> {
			EObject foreign = data.size() > 2 && data.get(2) instanceof EObject proxy && stands(proxy) ? proxy : object;
			lose(foreign, line(object), Messages.SafeResource_noOtherResource + ' ' + name);
		}
		default -> lose(object, line(object), diagnostic.getMessage());
		}
	}

	/** That a value is missing because it was wrong is no second fault. */
	private void addMissing(EObject object, String attribute) {
		if (resource.misfits().stream().noneMatch(misfit -> misfit.lost() == object && misfit.attribute().equals(attribute))) {
			lose(object, line(object), FaultText.missing(object, attribute));
		}
	}

	private void add(EObject object, String message, boolean costs) {
		if (costs) {
			lose(object, line(object), message);
		} else {
			faults.add(new Fault(line(object), message, Cost.NOTHING));
		}
	}

	private void lose(EObject object, int line, String message) {
		lost.add(object);
		faults.add(new Fault(line, message, stands(object) ? Cost.ELEMENT : Cost.FILE));
	}

	/** Whether the rest can do without the object: it stands in a list, or nowhere because it did not fit where it was written. */
	private boolean stands(EObject object) {
		return object != root && (object.eContainer() == null || object.eContainmentFeature().isMany());
	}

	private int line(EObject object) {
		return resource.lines().getOrDefault(object, 0);
	}

	private void takeOut(EObject parent) {
		for (EReference reference : parent.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				((Collection<?>) parent.eGet(reference)).removeIf(lost::contains);
			}
		}
		parent.eContents().forEach(this::takeOut);
	}

}
