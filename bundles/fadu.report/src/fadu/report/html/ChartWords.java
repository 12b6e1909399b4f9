package fadu.report.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What is written in the picture of a chart, for who cannot see it: the lines below each bar, without the scale. */
final class ChartWords {

	private ChartWords() {
	}

	/** The labels, one behind the other; nothing where the picture has no text. */
	static String of(byte[] picture) {
		Map<String, List<String>> labels = new LinkedHashMap<>(); // the lines of a label stand at one place
		for (Element text : Parser.xmlParser().parseInput(new String(picture, StandardCharsets.UTF_8), "").select("text")) {
			labels.computeIfAbsent(text.attr("x"), place -> new ArrayList<>()).add(text.text());
		}
		return labels.values().stream().filter(label -> label.stream().anyMatch(line -> !line.matches("[-−]?[\\d.,]*")))
				.map(label -> String.join(" ", label)).collect(Collectors.joining(Messages.Page_between));
	}

}
