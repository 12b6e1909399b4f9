package fadu.catalogue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem.Severity;
import fadu.model.xml.ModelFile;

/**
 * A model file that was read. Its objects are never changed, so that they can be put together with others again and again.
 *
 * @param file  where it lies
 * @param model what is in it
 */
public record LoadedFile<T extends EObject>(ContributedFile file, ModelFile.Loaded<T> model) {

	/** The root object. */
	public T root() {
		return model.root();
	}

	/** A problem at an object of the file. */
	public Problem problem(Severity severity, EObject object, String message, String remedy) {
		return new Problem(severity, file.plugIn(), file.path(), model.line(object), message, remedy);
	}

	/** That the object is left out because another one was there first. */
	Problem refused(EObject object, String message, String code, String first) {
		return problem(Severity.ERROR, object, NLS.bind(message, code, first), Messages.ModelMerger_duplicateRemedy);
	}

}
