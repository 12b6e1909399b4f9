package fadu.reading.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.reading.context.Finding;
import fadu.reading.language.Tables;

/**
 * Columns that a table takes out of the column before (调解件数|其中:调解成功): where a row that tells both shows that their heads would name
 * one metric, the column of the part has it in no row, also in those of single kinds whose own metric is another.
 */
final class StageColumns {

	private record Column(int table, String head, String metric) {
	}

	private final List<Finding> findings;
	private final MetricLinker.Linked[] linked;
	private final Link[] links;
	private final Tables tables;

	StageColumns(List<Finding> findings, MetricLinker.Linked[] linked, Link[] links, Tables tables) {
		this.findings = findings;
		this.linked = linked;
		this.links = links;
		this.tables = tables;
	}

	void turnDown() {
		Set<Column> stages = new HashSet<>();
		for (int i = 0; i < linked.length; i++) {
			if (linked[i] != null && links[i] != null && links[i].isPart() && isOneMetricOfRow(links[i].of(), i)) {
				column(i).ifPresent(stages::add);
			}
		}
		for (int i = 0; i < linked.length && !stages.isEmpty(); i++) {
			if (linked[i] != null && column(i).filter(stages::contains).isPresent()) {
				linked[i] = null;
			}
		}
	}

	private boolean isOneMetricOfRow(int whole, int part) {
		return linked[whole] != null && linked[whole].metric() == linked[part].metric()
				&& findings.get(whole).sentence() == findings.get(part).sentence()
				&& findings.get(whole).period().equals(findings.get(part).period())
				&& findings.get(whole).place().value().equals(findings.get(part).place().value());
	}

	private Optional<Column> column(int i) {
		return tables.cellAt(findings.get(i).start()).filter(cell -> cell.isNumber() && !cell.column().isEmpty())
				.map(cell -> new Column(cell.table(), cell.column(), linked[i].metric().code()));
	}

}
