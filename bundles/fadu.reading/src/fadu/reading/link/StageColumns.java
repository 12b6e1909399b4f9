package fadu.reading.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.reading.context.Finding;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;

/**
 * Columns that a table takes out of the column before (调解件数|其中:调解成功): where a row that tells both shows that their heads would name
 * one metric, the column of the part has it in no row, also in those of single kinds whose own metric is another. A sum of what
 * came new and of what was carried over has no metric of what came new.
 */
final class StageColumns {

	private static final Cues CARRIED = Cues.of("carried_over");

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
		for (int i = 0; i < linked.length; i++) {
			MetricLinker.Linked whole = links[i] == null || !links[i].isBySum() ? null : linked[links[i].of()];
			if (whole != null && whole.metric().isIntake() && isCarried(i)) {
				linked[links[i].of()] = null;
			}
		}
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

	/** 上年结转|新收|收案小计: what a sum holds that was carried over did not come new. */
	private boolean isCarried(int i) {
		return tables.cellAt(findings.get(i).start())
				.filter(cell -> CARRIED.standIn(cell.column(), 0, cell.column().length())
						|| CARRIED.standIn(cell.own(), 0, cell.own().length()))
				.isPresent();
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
