package fadu.report.build;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts that Fadu's library offers, in the order in which a report usually has them. */
public enum Part {

	/** Signs, bounds and kinds of empty cells. */
	GUIDE("guide"),
	/** What is known of the one district. */
	PROFILE("profile", "profile.facts"),
	/** The districts with level and population. */
	DISTRICTS("districts"),
	/** The documents that the figures come from. */
	DOCUMENTS("documents"),
	/** Statements made from the figures. */
	STATEMENTS("statements", "brief.statements"),
	/** Metrics down, districts across. */
	MATRIX("matrix"),
	/** A chart of each metric that may be compared. */
	CHART("charts"),
	/** The figures by line of business. */
	FIGURES("figures", "profile.figures"),
	/** Metrics computed by formulas. */
	DERIVED("derived"),
	/** A metric over its periods. */
	TREND("trend"),
	/** What districts run, and what it yielded. */
	PROGRAMMES("programmes"),
	/** Districts like the one. */
	PEERS("peers"),
	/** How far the figures were reviewed. */
	QUALITY("quality", "quality.section"),
	/** What the checks found. */
	FINDINGS("findings"),
	/** Why figures may or may not be compared. */
	VERDICTS("verdicts"),
	/** Every figure with its sentence. */
	PROVENANCE("provenance"),
	/** The source of every figure of the tables before. */
	SOURCES("sources");

	private final String element;
	private final String heading;

	Part(String element) {
		this(element, element + ".title");
	}

	Part(String element, String heading) {
		this.element = element;
		this.heading = heading;
	}

	/** How users name the part. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The name of the element in the library. */
	String element() {
		return element;
	}

	/** The name of the element that fits an upright page: one chart in the place of wide ones. */
	String upright() {
		return this == CHART ? "leadchart" : element;
	}

	/** The key of the section's heading among the library's texts. */
	String heading() {
		return heading;
	}

	/** The part with the name. */
	public static Optional<Part> named(String id) {
		return Arrays.stream(values()).filter(part -> part.id().equalsIgnoreCase(id.strip())).findFirst();
	}

	/** The names of all parts. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(Part::id).toList();
	}

}
