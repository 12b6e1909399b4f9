package fadu.report.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.DesignEngine;
import org.eclipse.birt.report.model.api.DesignFileException;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.SessionHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

import com.ibm.icu.util.ULocale;

import fadu.report.build.Tidy;
import fadu.report.design.DesignResources;

/**
 * Writes the library of report designs with BIRT's design model. The report engine must run, because it tells the model of its
 * extensions.
 */
public final class LibraryBuilder {

	private static final String DESCRIPTION = "library.xml";
	private static final String EMPTY = "<library xmlns=\"http://www.eclipse.org/birt/2005/design\" version=\"3.2.27\"/>";
	private static final String PLUG_IN = "fadu.report";
	private static final String TEXTS = "fadu_report";

	private LibraryBuilder() {
	}

	/** The library as its file holds it; always the same bytes for the same description and questions. */
	public static byte[] build() {
		try (InputStream in = LibraryBuilder.class.getResourceAsStream(DESCRIPTION)) {
			return build(Entry.read(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** An empty library of the present version: one that is created has none, and is written as one of an old version. */
	private static LibraryHandle empty(SessionHandle session) {
		try {
			return session.openLibrary(DESCRIPTION, new ByteArrayInputStream(EMPTY.getBytes(StandardCharsets.UTF_8)));
		} catch (DesignFileException e) {
			throw new IllegalStateException(e);
		}
	}

	private static byte[] build(Entry description) throws IOException {
		SessionHandle session = new DesignEngine(new DesignConfig()).newSessionHandle(ULocale.ROOT);
		session.setResourceLocator(new DesignResources(PLUG_IN));
		LibraryHandle library = empty(session);
		try {
			library.setIncludeResource(TEXTS);
			library.setDefaultUnits("mm");
			DataSets.add(library, description.required("parameters"));
			Look.add(library, description);
			Parts parts = new Parts(library);
			for (Entry part : description.children()) {
				if (part.text("name").isPresent() && !Look.KINDS.contains(part.kind())) {
					DesignElementHandle component = parts.of(part);
					component.setName(part.required("name"));
					library.getComponents().add(component);
				}
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			library.serialize(bytes);
			return Tidy.design(bytes.toByteArray());
		} catch (SemanticException e) {
			throw new IllegalStateException(e);
		} finally {
			library.close();
		}
	}

}
