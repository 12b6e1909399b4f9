package fadu.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * What came of reading one model file: its root, or the faults for which it was refused.
 *
 * @param <T> the type of the root
 */
public sealed interface ModelFile<T extends EObject> {

	/** The most bytes that a model file may have. */
	long MAXIMUM_SIZE = 64L * 1024 * 1024;

	/**
	 * A file that was read.
	 *
	 * @param root  the root object
	 * @param lines the line, from 1, on which each object of the file begins
	 */
	record Loaded<T extends EObject>(T root, Map<EObject, Integer> lines) implements ModelFile<T> {

		/** The line on which the object begins, or 0 for an object that is not of this file. */
		public int line(EObject object) {
			return lines.getOrDefault(object, 0);
		}
	}

	/** A file that was refused, for at least one fault. */
	record Refused<T extends EObject>(List<Fault> faults) implements ModelFile<T> {
	}

	/**
	 * Why a file was refused.
	 *
	 * @param line    the line, from 1, or 0 where it is not known
	 * @param message one sentence in the user's language
	 */
	record Fault(int line, String message) {
	}

	/**
	 * Reads a model file in XMI.
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
			return new Refused<>(new Faults(resource).ofLoading(e));
		}
		EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (!rootType.isInstance(root)) {
			String found = root == null ? "-" : root.eClass().getName();
			return new Refused<>(List.of(new Fault(1, NLS.bind(Messages.ModelFile_otherRoot, rootType.getSimpleName(), found))));
		}
		List<Fault> faults = new Faults(resource).ofContent(root);
		return faults.isEmpty() ? new Loaded<>(rootType.cast(root), resource.lines()) : new Refused<>(faults);
	}

}
