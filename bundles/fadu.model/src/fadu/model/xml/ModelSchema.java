package fadu.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.osgi.framework.FrameworkUtil;

/**
 * The XML schema of model files, by which XML editors complete and mark them. It is written from {@code fadu.ecore} and says less
 * than
 * {@link ModelFile} and the check of plug-ins: what codes and quantities mean is not in it.
 */
public final class ModelSchema {

	private static final String FILE = "model/fadu.xsd";

	private ModelSchema() {
	}

	/** The schema as a file in UTF-8; it needs no other file. */
	public static byte[] bytes() {
		try (InputStream in = FrameworkUtil.getBundle(ModelSchema.class).getEntry(FILE).openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
