package fadu.reading.metric;

import java.util.List;

import fadu.model.Aggregation;

/**
 * A metric as the reader knows it.
 *
 * @param code        of the catalogue, e.g. {@code LA.CASES_ACCEPTED}
 * @param name        e.g. 受理法律援助案件数
 * @param domain      name of the line of business, e.g. 法律援助
 * @param unit        in which it is counted, e.g. 件
 * @param aliases     wordings that reports use for it
 * @param shared      short wordings that several lines of business use
 * @param aggregation how its values of several times are put together
 * @param partOf      code of the metric that it is a part of; empty where it is of none
 */
public record MetricEntry(String code, String name, String domain, String unit, List<String> aliases, List<String> shared,
		Aggregation aggregation, String partOf) {

	private static final String NEW = "新";

	public MetricEntry {
		aliases = List.copyOf(aliases);
		shared = List.copyOf(shared);
	}

	/** A metric of which no more is known. */
	public MetricEntry(String code, String name, String domain, String unit, List<String> aliases) {
		this(code, name, domain, unit, aliases, List.of(), Aggregation.NONE, "");
	}

	/** Whether the metric is a change, of another one or by itself. */
	public boolean isChange() {
		return aggregation == Aggregation.GROWTH || code.endsWith("_YOY") || code.endsWith("_CHANGE") || code.endsWith("_GROWTH");
	}

	/** Whether it is counted at a day, not over a period. */
	public boolean isStock() {
		return aggregation == Aggregation.LAST;
	}

	/** Whether it counts what came new in a time, so that what came since a far day is something else: 新入矫人数. */
	public boolean isIntake() {
		return aggregation == Aggregation.SUM && name.startsWith(NEW);
	}

	/** Whether its name or a wording of it holds some words. */
	public boolean speaksOf(String words) {
		return name.contains(words) || aliases.stream().anyMatch(alias -> alias.contains(words))
				|| shared.stream().anyMatch(alias -> alias.contains(words));
	}

}
