package fadu.report.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** What of a design stands in an official document: nothing that speaks of the program, or of when it ran. */
public final class OfficialText {

	/** Under this name the render option holds the {@link fadu.report.official.OfficialShell}. */
	public static final String SHELL = "fadu.report.official.shell";

	/** Parts of the library that tell how a report was made. */
	private static final Set<String> OF_THE_PROGRAM = Set.of("about", "facts", "subtitle");

	private OfficialText() {
	}

	/** Takes the other parts out of the design in memory. */
	static void leave(ReportDesignHandle design) {
		List<DesignElementHandle> dropped = new ArrayList<>();
		for (int i = 0; i < design.getBody().getCount(); i++) {
			DesignElementHandle part = design.getBody().get(i);
			if (part.getExtends() != null && OF_THE_PROGRAM.contains(part.getExtends().getName())) {
				dropped.add(part);
			}
		}
		try {
			for (DesignElementHandle part : dropped) {
				part.drop();
			}
		} catch (SemanticException e) {
			throw new IllegalStateException(e);
		}
	}

}
