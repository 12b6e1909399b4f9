package fadu.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import fadu.catalogue.Problem.Severity;
import fadu.model.xml.ModelFile;
import fadu.model.xml.ModelFile.Fault;

/**
 * A model file of a plug-in.
 *
 * @param plugIn   symbolic name of the bundle
 * @param path     path within the bundle
 * @param location where to read it
 */
record ContributedFile(String plugIn, String path, URL location) {

	/** Reads the model; each of its faults is a problem, and few of them cost the file. */
	<T extends EObject> Optional<LoadedFile<T>> load(Class<T> rootType, List<Problem> problems) {
		try (InputStream content = location.openStream()) {
			ModelFile<T> read = ModelFile.load(content, path, rootType);
			read.faults().forEach(fault -> problems.add(problem(fault)));
			return read instanceof ModelFile.Loaded<T> loaded ? Optional.of(new LoadedFile<>(this, loaded)) : Optional.empty();
		} catch (IOException e) {
			problems.add(new Problem(Severity.ERROR, plugIn, path, 0, e.getLocalizedMessage(), Messages.ContributedFile_faultRemedy));
			return Optional.empty();
		}
	}

	private Problem problem(Fault fault) {
		return switch (fault.cost()) {
		case FILE -> new Problem(Severity.ERROR, plugIn, path, fault.line(), fault.message(), Messages.ContributedFile_faultRemedy);
		case ELEMENT -> new Problem(Severity.ERROR, plugIn, path, fault.line(), fault.message(), Messages.ContributedFile_elementRemedy);
		case NOTHING -> new Problem(Severity.WARNING, plugIn, path, fault.line(), fault.message(), Messages.ContributedFile_checkRemedy);
		};
	}

}
