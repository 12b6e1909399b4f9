package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.reading.lexicon.Cues;

/** Relates the cells of a column or row to the one in it that they add up to: under 合计, in the row of 小计, 总计 or 全区. */
final class LineTotals {

	private static final Cues TOTAL_HEAD = Cues.of("total_head");
	private static final Cues WHOLE_DISTRICT = Cues.of("whole_district");
	private static final int FARTHEST_SUBTOTAL = 60;
	private static final String AMONG = "其中";

	private final Findings findings;

	LineTotals(Findings findings) {
		this.findings = findings;
	}

	/** The cell under 合计 or in its row is the total of its line where the others add up to it. */
	void relate(List<Integer> cells, boolean column) {
		Map<List<Integer>, BigDecimal> sums = new HashMap<>();
		for (int k = 0; k < cells.size(); k++) {
			int total = cells.get(k);
			String head = column ? findings.row(total) : findings.column(total);
			if (cells.size() < 3 || !isTotal(head) || column && findings.column(total).contains(AMONG)) {
				continue;
			}
			BigDecimal all = sums.computeIfAbsent(List.of(findings.sortOf(total), column ? 0 : findings.year(total)),
					line -> findings.sum(alike(cells, total, column)));
			BigDecimal sum = column && isBelow(total) ? all : all.subtract(findings.value(total));
			List<Integer> parts;
			if (sum.compareTo(findings.value(total)) == 0) {
				parts = alike(cells, total, column).stream().filter(i -> i != total).toList();
			} else {
				parts = column ? above(cells, k) : run(cells, k);
				sum = findings.sum(parts);
				List<Integer> subtotals = column ? subtotals(cells, k) : List.of();
				if (sum.compareTo(findings.value(total)) != 0 && findings.sum(subtotals).compareTo(findings.value(total)) == 0) {
					parts = subtotals;
					sum = findings.value(total);
				}
			}
			if (parts.size() > 1 && sum.compareTo(findings.value(total)) == 0) {
				parts.stream().filter(i -> !findings.isLinked(i)).forEach(i -> findings.link(i, Link.partBySum(total)));
			} else if (column && isWhole(head) && all.subtract(findings.value(total)).compareTo(findings.value(total)) < 0) {
				alike(cells, total, true).stream().filter(i -> i != total).filter(i -> !findings.isLinked(i))
						.forEach(i -> findings.link(i, Link.part(total, "relation.of_all", -1, -1)));
			}
		}
	}

	/** The cells of a line that count what one of it counts; of a column without the rows set in below others. */
	private List<Integer> alike(List<Integer> cells, int total, boolean column) {
		return cells.stream().filter(i -> findings.alike(i, total) && !(column ? isBelow(i) : isOfAnotherYear(i, total))).toList();
	}

	/** 本月|本年累计|上年同期: what stands in the row of a total of another year is none of it. */
	private boolean isOfAnotherYear(int i, int total) {
		return findings.year(i) != findings.year(total);
	}

	/** 城区小计, 乡镇小计, 总计: the totals of a column above one of it. */
	private List<Integer> subtotals(List<Integer> cells, int place) {
		return cells.subList(Math.max(0, place - FARTHEST_SUBTOTAL), place).stream()
				.filter(i -> isTotal(findings.row(i)) && findings.alike(i, cells.get(place))).toList();
	}

	/**
	 * 一季度|二季度|三季度|四季度|全年|上年, 维持|纠正|总计|维持|纠正|总计, 受理|维持|纠正|审结合计: the cells of a row right before its total that add up to it,
	 * behind the total before.
	 */
	private List<Integer> run(List<Integer> cells, int place) {
		int total = cells.get(place);
		List<Integer> run = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (int k = place - 1; k >= 0 && !isTotal(findings.column(cells.get(k)))
				&& sum.compareTo(findings.value(total)) < 0; k--) {
			if (findings.alike(cells.get(k), total) && !isOfAnotherYear(cells.get(k), total)) {
				run.add(cells.get(k));
				sum = sum.add(findings.value(cells.get(k)));
			}
		}
		return run;
	}

	/** 新收|结转|(一)予以公开|(二)部分公开|总计: the rows right above a total that add up to it, set-in ones apart. */
	private List<Integer> above(List<Integer> cells, int place) {
		int total = cells.get(place);
		List<Integer> run = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (int k = place - 1; k >= 0 && sum.compareTo(findings.value(total)) < 0; k--) {
			if (findings.alike(cells.get(k), total) && !isBelow(cells.get(k)) && !isOfSubtotal(cells.get(k))) {
				run.add(cells.get(k));
				sum = sum.add(findings.value(cells.get(k)));
			}
		}
		return run;
	}

	/** 合计, 全市: the line in which the others are added up. */
	static boolean isTotal(String head) {
		return isWhole(head) || TOTAL_HEAD.standIn(head, 0, head.length());
	}

	/** 全区, 全市合计: the rows beside it are of some of its places where they do not add up to it. */
	private static boolean isWhole(String head) {
		return WHOLE_DISTRICT.at(head, 0)
				.filter(word -> word.end() == head.length()
						|| TOTAL_HEAD.at(head, word.end()).filter(total -> total.end() == head.length()).isPresent())
				.isPresent();
	}

	/** Whether a cell is a part of another row, set in below it. */
	boolean isBelow(int i) {
		return findings.isLinked(i) && "relation.indent".equals(findings.link(i).rule());
	}

	/** 婚姻家庭|邻里|民间纠纷小计: whether a cell is a part of the subtotal of its column, which is added up in its stead. */
	boolean isOfSubtotal(int i) {
		return findings.isLinked(i) && findings.link(i).isBySum() && !findings.sameSentence(i, findings.link(i).of());
	}

}
