package fadu.catalogue;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/**
 * A report design that a plug-in contributes.
 *
 * @param id          unique identifier
 * @param title       title in the user's language
 * @param description for whom it is and what it shows; may be empty
 * @param category    comparison, profile, topic, quality or brief
 * @param plugIn      symbolic name of the bundle that brings it
 * @param location    where the design file is
 * @param parameters  what the user may set
 * @param picture     a small PNG of its first page, for a gallery
 */
public record ReportDesign(String id, String title, String description, String category, String plugIn, URL location,
		List<ReportParameter> parameters, Optional<URL> picture) {
}
