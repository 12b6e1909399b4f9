package fadu.report.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/**
 * What of a design stands in an official document: nothing that speaks of the program, or of when it ran. What it leaves out, and
 * how figures were divided, is said there too.
 */
public final class OfficialText {

	/** Under this name the render option holds the {@link fadu.report.official.OfficialShell}. */
	public static final String SHELL = "fadu.report.official.shell";

	/** Under this name the render option says that the paper is one page. */
	public static final String ONE_PAGE = "fadu.report.official.page";

	/** The part of the library that only a brief of one page has. */
	private static final String BRIEF = "brieftitle";
	private static final String FACTS = "facts";
	private static final String OMISSIONS = "omissions";
	/** Parts of the library that tell how a report was made. */
	private static final Set<String> OF_THE_PROGRAM = Set.of("about", FACTS, "subtitle", "standing");

	private OfficialText() {
	}

	/** Whether the design is of a brief, which has one page. */
	public static boolean isOnePage(ReportDesignHandle design) {
		return IntStream.range(0, design.getBody().getCount()).mapToObj(i -> design.getBody().get(i))
				.anyMatch(part -> extend(part).equals(BRIEF));
	}

	/** Takes the other parts out of the design in memory. */
	static void leave(ReportDesignHandle design) {
		List<DesignElementHandle> parts = new ArrayList<>();
		for (int i = 0; i < design.getBody().getCount(); i++) {
			parts.add(design.getBody().get(i));
		}
		boolean told = parts.stream().anyMatch(part -> extend(part).equals(OMISSIONS));
		try {
			for (DesignElementHandle part : parts) {
				if (!told && extend(part).equals(FACTS)) {
					DesignElementHandle omissions = part.getExtends().getRoot().findElement(OMISSIONS);
					design.getBody().add(design.getElementFactory().newElementFrom(omissions, null), part.getIndex());
				}
				if (OF_THE_PROGRAM.contains(extend(part))) {
					part.drop();
				}
			}
		} catch (SemanticException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String extend(DesignElementHandle part) {
		return part.getExtends() == null ? "" : part.getExtends().getName();
	}

}
