package fadu.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fadu.model.xml.ModelFile;

/** Loads model files from texts. */
final class Loading {

	private Loading() {
	}

	static <T extends EObject> ModelFile.Loaded<T> good(String content, Class<T> root) {
		ModelFile<T> file = load(content, root);
		assertThat(file).isInstanceOf(ModelFile.Loaded.class);
		assertThat(file.faults()).isEmpty();
		return (ModelFile.Loaded<T>) file;
	}

	static <T extends EObject> List<ModelFile.Fault> refused(String content, Class<T> root) {
		ModelFile<T> file = load(content, root);
		assertThat(file).isInstanceOf(ModelFile.Refused.class);
		return ((ModelFile.Refused<T>) file).faults();
	}

	/** The faults of a file, whatever they cost; there is at least one. */
	static <T extends EObject> List<ModelFile.Fault> faults(String content, Class<T> root) {
		List<ModelFile.Fault> faults = load(content, root).faults();
		assertThat(faults).isNotEmpty();
		return faults;
	}

	static <T extends EObject> ModelFile<T> load(String content, Class<T> root) {
		return ModelFile.load(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "model/test file.fadu", root);
	}

}
