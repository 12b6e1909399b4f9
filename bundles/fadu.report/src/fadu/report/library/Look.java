package fadu.report.library;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.LibraryHandle;
import org.eclipse.birt.report.model.api.SharedStyleHandle;
import org.eclipse.birt.report.model.api.SimpleMasterPageHandle;
import org.eclipse.birt.report.model.api.ThemeHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** Styles and pages. */
final class Look {

	/** What the description calls its entries that are about the look and no parts. */
	static final Set<String> KINDS = Set.of("font", "style", "page", "foot");

	private static final String THEME = "fadu";
	private static final String NAME = "name";
	private static final String FONT = "font";

	private Look() {
	}

	static void add(LibraryHandle library, Entry description) throws SemanticException {
		ElementFactory elements = library.getElementFactory();
		Map<String, String> fonts = description.children(FONT).stream()
				.collect(Collectors.toMap(font -> font.required(NAME), font -> font.required("family")));
		ThemeHandle theme = elements.newTheme(THEME);
		library.getThemes().add(theme);
		for (Entry entry : description.children("style")) {
			SharedStyleHandle style = elements.newStyle(entry.required(NAME));
			theme.getStyles().add(style);
			set(style, entry, fonts);
		}
		library.setThemeName(THEME);
		for (Entry entry : description.children("page")) {
			SimpleMasterPageHandle page = elements.newSimpleMasterPage(entry.required(NAME));
			library.getMasterPages().add(page);
			page.setPageType("a4");
			set(page, entry, fonts);
			for (Entry part : description.child("foot").orElseThrow().children()) {
				page.getPageFooter().add(new Parts(library).of(part));
			}
		}
	}

	/** Everything that is said of a style or a page but its name is a property of it. */
	private static void set(DesignElementHandle element, Entry entry, Map<String, String> fonts) throws SemanticException {
		for (Map.Entry<String, String> said : entry.attributes().entrySet()) {
			if (said.getKey().equals(FONT)) {
				element.setProperty("fontFamily", fonts.get(said.getValue()));
			} else if (!said.getKey().equals(NAME)) {
				element.setProperty(said.getKey(), said.getValue());
			}
		}
	}

}
