package fadu.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem.Severity;
import fadu.model.xml.EcoreFile;
import fadu.model.xml.ModelFile;
import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.ModelFile.Fault;

/**
 * A model file of a plug-in.
 *
 * @param plugIn   symbolic name of the bundle
 * @param path     path within the bundle
 * @param location where to read it
 */
public record ContributedFile(String plugIn, String path, URL location) {

	/** Reads the model; each of its faults is a problem, and few of them cost the file. */
	<T extends EObject> Optional<LoadedFile<T>> load(Class<T> rootType, List<Problem> problems) {
		try (InputStream content = location.openStream()) {
			ModelFile<T> read = ModelFile.load(content, path, rootType);
			read.faults().forEach(fault -> problems.add(problem(fault)));
			return read instanceof ModelFile.Loaded<T> loaded ? Optional.of(new LoadedFile<>(this, loaded)) : Optional.empty();
		} catch (IOException e) {
			problems.add(
					new Problem(Severity.ERROR, plugIn, path, 0, e.getLocalizedMessage(), Messages.ContributedFile_faultRemedy));
			return Optional.empty();
		}
	}

	/** Reads an {@code .ecore} closed; a fault costs the file. */
	Optional<ModelFile.Loaded<EPackage>> loadClosed(List<Problem> problems) {
		try (InputStream content = location.openStream()) {
			ModelFile<EPackage> read = EcoreFile.load(content, path);
			read.faults().forEach(fault -> problems.add(problem(fault)));
			return read instanceof ModelFile.Loaded<EPackage> loaded ? Optional.of(loaded) : Optional.empty();
		} catch (IOException e) {
			problems.add(
					new Problem(Severity.ERROR, plugIn, path, 0, e.getLocalizedMessage(), Messages.ContributedFile_faultRemedy));
			return Optional.empty();
		}
	}

	private Problem problem(Fault fault) {
		Severity severity = fault.cost() == Cost.NOTHING ? Severity.WARNING : Severity.ERROR;
		String remedy = switch (fault.cost()) {
		case FILE -> Messages.ContributedFile_faultRemedy;
		case ELEMENT -> Messages.ContributedFile_elementRemedy;
		case NOTHING -> Messages.ContributedFile_checkRemedy;
		};
		return new Problem(severity, plugIn, path, fault.line(), NLS.bind(Messages.ContributedFile_fault, fault.message()), remedy);
	}

}
