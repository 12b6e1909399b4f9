package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.model.FigureKind;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;

/**
 * Relates the cells of a table: to the cell of its total row or column, where the others add up to it; and where shares stand
 * beside counts, to the total in the text that the shares are computed on.
 */
final class TableTotals {

	private static final int FARTHEST_TOTAL = 40;
	private static final int NEAREST_BEHIND = 8;
	/** A sum of three digits is met by chance too seldom to matter. */
	private static final BigDecimal LEAST_BEHIND = BigDecimal.valueOf(100);
	private static final int MOST_CELLS = 400;
	private static final int MOST_COLUMNS = 12;

	private record Pair(int part, int share) {
	}

	private final Passage passage;
	private final Findings findings;
	private final Tables tables;
	private final LineTotals totals;

	TableTotals(Passage passage, Findings findings, Tables tables) {
		this.passage = passage;
		this.findings = findings;
		this.tables = tables;
		totals = new LineTotals(findings);
	}

	void relate() {
		for (int i = 0; i < findings.size(); i++) {
			if (findings.isCell(i)) {
				int end = i + 1;
				while (end < findings.size() && end - i < MOST_CELLS && findings.isInTable(end) && sameTable(end - 1, end)) {
					end++;
				}
				table(i, end);
				i = end - 1;
			}
		}
	}

	/** Whether two cells stand in one row or in rows that follow each other. */
	private boolean sameTable(int a, int b) {
		int from = findings.get(a).end();
		int to = findings.get(b).start();
		int newline = passage.find('\n', from, to).orElse(-1);
		return newline < 0 || passage.find('\n', newline + 1, to).isEmpty();
	}

	/** 目标值, 分值: what a column gives its rows to reach adds up too. */
	private boolean isPlanned(int i) {
		FigureKind kind = findings.get(i).kind();
		return (kind == FigureKind.TARGET || kind == FigureKind.THRESHOLD) && !"%".equals(findings.get(i).unit());
	}

	private void table(int from, int to) {
		Map<String, List<Integer>> columns = new HashMap<>();
		Map<String, List<Integer>> rows = new HashMap<>();
		for (int i = from; i < to; i++) {
			if (findings.isCell(i) && (findings.isAmount(i) || isPlanned(i))) {
				columns.computeIfAbsent(findings.column(i), head -> new ArrayList<>()).add(i);
				rows.computeIfAbsent(findings.row(i), head -> new ArrayList<>()).add(i);
			}
		}
		new TableIndents(passage, findings).relate(from, to);
		rows.values().stream().filter(cells -> !isMixed(cells)).forEach(cells -> totals.relate(cells, false));
		columns.values().forEach(cells -> totals.relate(cells, true));
		rows.values().stream().filter(this::isMixed).forEach(cells -> totals.relate(cells, false));
		new RowSums(findings).relate(rows.values());
		RowsAmong among = new RowsAmong(findings);
		if (among.below(columns.values())) {
			columns.values().forEach(cells -> totals.relate(cells, true)); // of the rows that are no parts of one below the total
		}
		among.relate(columns.values());
		new TableStages(findings, tables).relate(from, to);
		sharesOfRow(from, to);
		List<Pair> pairs = pairs(from, to, 1);
		if (!shares(pairs, from, 1) && !shares(pairs(from, to, 2), from, 2)) {
			pairs.stream().collect(Collectors.groupingBy(pair -> findings.column(pair.share()))).values()
					.forEach(column -> shares(column, from, 3));
			pairs.stream().filter(pair -> !findings.isLinked(pair.share()))
					.collect(Collectors.groupingBy(pair -> findings.get(pair.share()).sentence().start())).values()
					.forEach(row -> shares(row, from, 2));
		}
		columns.values().forEach(cells -> totalInText(cells, from, to));
		rows.values().forEach(cells -> totalInText(ofOneSort(cells), from, to));
		new TableChanges(findings).relate(from, to);
		new TableRates(passage, findings).relate(from, to);
		new SharesBehindTables(passage, findings).relate(from, to);
	}

	/** 来信(件)|来访(批次)|合计(件、批): each is first of all that of its own sort, in its column. */
	private boolean isMixed(List<Integer> row) {
		return row.stream().anyMatch(i -> findings.areMixed(row.get(0), i));
	}

	/** 合计|来信(件)|来访(批次)|来访(人次)|网上(件): of a row of totals what counts the same sort of thing as its first cell. */
	private List<Integer> ofOneSort(List<Integer> row) {
		return LineTotals.isTotal(findings.row(row.get(0)))
				? row.stream().filter(i -> findings.alike(row.get(0), i)).toList()
				: row;
	}

	/** A column or row that adds up to an amount in the text before the table, or right behind it, divides it. */
	private void totalInText(List<Integer> cells, int from, int to) {
		if (cells.size() < 3 || cells.stream().anyMatch(findings::isLinked)) {
			return;
		}
		BigDecimal sum = findings.sum(cells);
		for (int t = from - 1; t >= 0 && t >= from - FARTHEST_TOTAL; t--) {
			if (findings.isAmount(t) && findings.alike(t, cells.get(0)) && findings.value(t).compareTo(sum) == 0) {
				int total = t;
				cells.forEach(i -> findings.link(i, Link.partBySum(total)));
				return;
			}
		}
		for (int t = to; t < findings.size() && t <= to + NEAREST_BEHIND && sum.compareTo(LEAST_BEHIND) >= 0; t++) {
			if (findings.isAmount(t) && !findings.isCell(t) && findings.alike(t, cells.get(0))
					&& findings.value(t).compareTo(sum) == 0) {
				int total = t;
				cells.forEach(i -> findings.link(i, Link.partBySum(total)));
				return;
			}
		}
	}

	/** 预算210, 执行206.35, 执行率98.26%: the share of one amount of the row in another, the same columns in each row. */
	private void sharesOfRow(int from, int to) {
		Map<String, String> bases = new HashMap<>();
		for (int i = from; i < to; i++) {
			if (!"%".equals(findings.get(i).unit()) || findings.isLinked(i)) {
				continue;
			}
			for (int base = i - 1; base >= Math.max(from, i - MOST_COLUMNS) && findings.sameSentence(base, i); base--) {
				for (int part = i - 1; part >= Math.max(from, i - MOST_COLUMNS) && findings.sameSentence(part, i); part--) {
					if ((findings.isAmount(base) || isPlanned(base)) && findings.isAmount(part) && findings.alike(base, part)
							&& findings.year(base) == findings.year(i) && findings.year(part) == findings.year(i)
							&& Shares.fits(findings.value(part), findings.value(base), findings.value(i))) {
						bases.put(findings.column(i), findings.column(base));
					}
				}
			}
		}
		for (int i = from; i < to && !bases.isEmpty(); i++) {
			String column = findings.isLinked(i) ? null : bases.get(findings.column(i));
			for (int base = i - 1; column != null && base >= from && findings.sameSentence(base, i); base--) {
				if ((findings.isAmount(base) || isPlanned(base)) && column.equals(findings.column(base))) {
					findings.link(i, Link.share(base, "relation.arithmetic", -1, -1));
				}
			}
		}
	}

	/** Counts with the shares that stand beside them in their row, or one count farther, or below them in their column. */
	private List<Pair> pairs(int from, int to, int place) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = from; i < to; i++) {
			if (!"%".equals(findings.get(i).unit()) || findings.isLinked(i)) {
				continue;
			}
			int part = -1;
			int left = place;
			for (int j = i - 1; j >= from && part < 0; j--) {
				boolean beside = findings.sameSentence(j, i)
						|| place == 1 && !findings.column(i).isEmpty() && findings.column(j).equals(findings.column(i));
				left -= beside && findings.isCount(j) ? 1 : 0;
				part = left == 0 ? j : -1;
			}
			if (part >= 0) {
				pairs.add(new Pair(part, i));
			}
		}
		return pairs;
	}

	/** Finds the nearest total before the table or in it that all shares fit, of which there have to be so many. */
	private boolean shares(List<Pair> pairs, int from, int least) {
		List<Pair> telling = pairs.stream().filter(p -> findings.value(p.share()).signum() > 0
				&& findings.value(p.share()).compareTo(BigDecimal.valueOf(100)) < 0).toList();
		if (telling.size() < least) {
			return false;
		}
		int last = pairs.get(pairs.size() - 1).share();
		for (int t = last; t >= 0 && t >= from - FARTHEST_TOTAL; t--) {
			int total = t;
			boolean fits = findings.isCount(t) && telling.stream().allMatch(p -> findings.alike(p.part(), total)
					&& Shares.fits(findings.value(p.part()), findings.value(total), findings.value(p.share())));
			if (fits) {
				for (Pair pair : pairs) {
					if (pair.part() != total && !totals.isBelow(pair.part()) && !totals.isOfSubtotal(pair.part())) {
						findings.link(pair.part(), Link.part(total, "relation.arithmetic", -1, -1));
					}
					findings.link(pair.share(), Link.share(total, "relation.arithmetic", -1, -1));
				}
				return true;
			}
		}
		return false;
	}

}
