package fadu.report.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bar chart as the chart engine keeps it, from {@code chart.xml} and, for each series, {@code series.xml}. */
final class ChartText {

	private static final Map<String, String> KINDS = Map.of("stacked", "Stacked", "beside", "Side-by-side");

	private ChartText() {
	}

	static String of(Entry chart) {
		boolean stacked = chart.required("kind").equals("stacked");
		String series = chart.children("series").stream().map(each -> series(each, stacked)).collect(Collectors.joining("\n"));
		return filled(template("chart.xml"), Map.of("series", series, "subtype", KINDS.get(chart.required("kind")), "label",
				chart.required("of"), "width", points(chart, "width"), "height", points(chart, "height")));
	}

	private static String series(Entry series, boolean stacked) {
		String fill = series.required("fill");
		Optional<String> fade = series.text("fade");
		String entry = fade.isEmpty()
				? "<Entries xsi:type=\"attribute:ColorDefinition\">" + colour(fill) + "</Entries>"
				: "<Entries xsi:type=\"attribute:Gradient\"><StartColor>" + colour(fill) + "</StartColor><EndColor>"
						+ colour(fade.get()) + "</EndColor><Direction>90.0</Direction></Entries>";
		return filled(template("series.xml"), Map.of("fill", entry, "of", series.required("of"), "stacked",
				stacked ? "<Stacked>true</Stacked>" : "", "outline",
				series.text("outline").map(colour -> "<RiserOutline>" + colour(colour) + "</RiserOutline>").orElse("")));
	}

	/** {@code #465A6E} as the chart engine writes it. */
	private static String colour(String hexadecimal) {
		int all = Integer.parseInt(hexadecimal.substring(1), 16);
		return String.format(Locale.ROOT, "<Transparency>255</Transparency><Red>%d</Red><Green>%d</Green><Blue>%d</Blue>",
				all >> 16,
				all >> 8 & 0xFF, all & 0xFF);
	}

	private static String points(Entry chart, String side) {
		return chart.required(side).replace("pt", ".0");
	}

	private static String filled(String template, Map<String, String> holes) {
		String text = template;
		for (Map.Entry<String, String> hole : holes.entrySet()) {
			text = text.replace("${" + hole.getKey() + '}', hole.getValue());
		}
		return text;
	}

	private static String template(String name) {
		try (InputStream in = ChartText.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
