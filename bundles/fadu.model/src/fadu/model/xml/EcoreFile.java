package fadu.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

import fadu.model.xml.ModelFile.Cost;
import fadu.model.xml.ModelFile.Fault;
import fadu.model.xml.ModelFile.Refused;

/**
 * Reads an {@code .ecore} that a stranger wrote as a closed package: classes with attributes and code lists, and nothing that runs,
 * opens or refers to anything else. The package is registered nowhere. One fault costs the file.
 */
public final class EcoreFile {

	/** The most bytes that an {@code .ecore} may have. */
	public static final long MAXIMUM_SIZE = 4L * 1024 * 1024;

	private EcoreFile() {
	}

	/**
	 * Reads a package. Time and memory are bounded, whatever the content.
	 *
	 * @param content the bytes; the caller closes them
	 * @param name    the name of the file, for messages only; nothing is opened by it
	 */
	public static ModelFile<EPackage> load(InputStream content, String name) {
		SafeResource resource = new SafeResource(URI.createURI("fadu:/" + URI.encodeSegment(name, false)),
				EcorePackage.eINSTANCE);
		try {
			resource.load(new BoundedInput(content, MAXIMUM_SIZE), null);
			return closed(resource);
		} catch (IOException | RuntimeException e) {
			return new Refused<>(List.of(FaultText.ofFailure(e)));
		} catch (StackOverflowError e) {
			return new Refused<>(List.of(new Fault(0, Messages.EcoreFile_nested, Cost.FILE)));
		}
	}

	private static ModelFile<EPackage> closed(SafeResource resource) {
		if (!resource.misfits().isEmpty()) {
			return new Refused<>(resource.misfits().stream().limit(PackageFaults.MOST_TOLD)
					.map(misfit -> new Fault(misfit.line(), misfit.message(), Cost.FILE)).toList());
		}
		EObject root = resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
		if (!(root instanceof EPackage found) || resource.getContents().size() > 1) {
			String kind = root == null ? "-" : root.eClass().getName();
			return new Refused<>(List.of(
					new Fault(1, NLS.bind(Messages.ModelFile_otherRoot, EcorePackage.Literals.EPACKAGE.getName(), kind),
							Cost.FILE)));
		}
		List<Fault> faults = new PackageFaults(found, resource.lines()).find();
		return faults.isEmpty() ? new ModelFile.Loaded<>(found, resource.lines(), List.of()) : new Refused<>(faults);
	}

}
