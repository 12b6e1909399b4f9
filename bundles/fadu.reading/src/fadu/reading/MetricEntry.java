package fadu.reading;

import java.util.List;

/**
 * A metric as the reader knows it.
 *
 * @param code    of the catalogue, e.g. {@code LA.CASES_ACCEPTED}
 * @param name    e.g. 受理法律援助案件数
 * @param domain  name of the line of business, e.g. 法律援助
 * @param unit    in which it is counted, e.g. 件
 * @param aliases wordings that reports use for it
 */
public record MetricEntry(String code, String name, String domain, String unit, List<String> aliases) {

	public MetricEntry {
		aliases = List.copyOf(aliases);
	}

}
