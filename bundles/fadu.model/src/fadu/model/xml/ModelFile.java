package fadu.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * What came of reading one model file: its root without the elements that are at fault, or nothing where the file as a whole
 * cannot be used.
 *
 * @param <T> the type of the root
 */
public sealed interface ModelFile<T extends EObject> {

	/** The most bytes that a model file may have. */
	long MAXIMUM_SIZE = 64L * 1024 * 1024;

	/** What is wrong with the file; empty for a file without fault. */
	List<Fault> faults();

	/**
	 * A file that was read.
	 *
	 * @param root   the root object; what is at fault is not in it
	 * @param lines  the line, from 1, on which each object of the file begins
	 * @param faults what was left out, and what is used with a reservation; none of them costs the file
	 */
	record Loaded<T extends EObject>(T root, Map<EObject, Integer> lines, List<Fault> faults) implements ModelFile<T> {

		/** The line on which the object begins, or 0 for an object that is not of this file. */
		public int line(EObject object) {
			return lines.getOrDefault(object, 0);
		}
	}

	/** A file that cannot be used, for at least one fault. */
	record Refused<T extends EObject>(List<Fault> faults) implements ModelFile<T> {
	}

	/**
	 * Something wrong in a file.
	 *
	 * @param line    the line, from 1, or 0 where it is not known
	 * @param message one sentence in the user's language
	 * @param cost    what is lost by it
	 */
	record Fault(int line, String message, Cost cost) {
	}

	/** What a fault costs. */
	enum Cost {
		/** The file is not used. */
		FILE,
		/** The element on the line, with all that it contains, is left out; the rest of the file is used. */
		ELEMENT,
		/** All is used; somebody should look at the line. */
		NOTHING
	}

	/**
	 * Reads a model file in XMI. Time and memory are bounded, whatever the content.
	 *
	 * @param content  the bytes; the caller closes them
	 * @param name     the name of the file, for messages only; nothing is opened by it
	 * @param rootType the type that the root must have
	 */
	static <T extends EObject> ModelFile<T> load(InputStream content, String name, Class<T> rootType) {
		SafeResource resource = new SafeResource(URI.createURI("fadu:/" + URI.encodeSegment(name, false)));
		try {
			resource.load(new BoundedInput(content, MAXIMUM_SIZE), null);
		} catch (IOException | RuntimeException e) {
			return new Refused<>(List.of(FaultText.ofFailure(e)));
		}
		EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (root == null && !resource.misfits().isEmpty()) {
			return new Refused<>(resource.misfits().stream().limit(1)
					.map(misfit -> new Fault(misfit.line(), misfit.message(), Cost.FILE)).toList());
		}
		if (!rootType.isInstance(root)) {
			String found = root == null ? "-" : root.eClass().getName();
			return new Refused<>(List.of(
					new Fault(1, NLS.bind(Messages.ModelFile_otherRoot, rootType.getSimpleName(), found), Cost.FILE)));
		}
		Faults faults = Faults.of(resource, root);
		return faults.isFileLost()
				? new Refused<>(faults.all())
				: new Loaded<>(rootType.cast(root), resource.lines(), faults.all());
	}

}
