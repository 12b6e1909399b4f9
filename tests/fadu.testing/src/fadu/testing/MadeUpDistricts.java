package fadu.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plug-in with made-up districts of one city, and the figures that a test states in a line each. */
public final class MadeUpDistricts {

	private final Map<String, StringBuilder> figures = new LinkedHashMap<>();

	/**
	 * Adds figures of a district, all of the same period.
	 *
	 * @param lines each as {@code LA.CASES_ACCEPTED 20 件}, with a bound before the number where there is one; with {@code @0}
	 *                  behind
	 *                  it the change on the year before of the first line
	 */
	public MadeUpDistricts says(String district, String period, String... lines) {
		StringBuilder document = figures.computeIfAbsent(district, each -> new StringBuilder());
		document.append(
				"<documents title=\"%1$s %2$s\" publisher=\"%1$s\" published=\"2026-01-31\" district=\"%3$s\" period=\"%2$s\" "
						.formatted(district, period, code(district)))
				.append("cutOffStated=\"true\" fileName=\"a.txt\" sha256=\"%s\">".formatted(hash(district, period)));
		int id = 0;
		for (String line : lines) {
			String[] change = line.split(" @");
			String[] words = change[0].split(" ", 2);
			String printed = words[1].replaceAll("[^0-9.]", "");
			String unit = words[1].substring(words[1].lastIndexOf(' ') + 1);
			document.append(
					"<observations id=\"%d\" metric=\"%2$s\" metricName=\"%2$s\" quantity=\"%3$s\" kind=\"%4$s\" period=\"%5$s\" "
							.formatted(id++, words[0], words[1].replace(">", "&gt;").replace("<", "&lt;"),
									change.length > 1 ? "growth" : unit.equals("%") ? "rate" : unit.equals("元") ? "money" : "count",
									period))
					.append(change.length > 1 ? "relation=\"yoy_change\" relatedTo=\"%s\" ".formatted(change[1]) : "")
					.append("start=\"0\" end=\"%d\" text=\"%s\" status=\"confirmed\"/>".formatted(printed.length(), printed));
		}
		document.append("</documents>");
		return this;
	}

	private String code(String district) {
		return String.valueOf(990_101 + List.copyOf(figures.keySet()).indexOf(district));
	}

	private String hash(String district, String period) {
		return "%064x".formatted(Math.abs((district + period).hashCode()));
	}

	/** Adds the districts to a plug-in. */
	public TemporaryPlugIn.Draft addTo(TemporaryPlugIn.Draft plugIn) {
		TemporaryPlugIn.Draft result = plugIn;
		for (Map.Entry<String, StringBuilder> entry : figures.entrySet()) {
			String code = code(entry.getKey());
			String file = "model/" + code + ".fadu";
			result = result.element("<district model=\"" + file + "\"/>").file(file, """
					<?xml version="1.0" encoding="UTF-8"?>
					<fadu:DistrictModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:fadu="urn:fadu:model:1">
					<district code="%1$s" name="%2$s" nameEn="%2$s" fullName="%2$s" level="district" parent="990100">
					<denominators name="常住人口" quantity="%3$d 人" period="2024" source="虚构"/></district>
					%4$s
					</fadu:DistrictModel>
					""".formatted(code, entry.getKey(), 100_000 + Integer.parseInt(code) % 100 * 50_000, entry.getValue()));
		}
		return result;
	}

}
