package fadu.reading.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Relates the cells of a row below heads of two levels (2024年: 合计|其中:网上办理, 2023年: 合计|其中:网上办理, 同比: 合计|网上办理): what a head
 * picks out, to the amount before it in its group or to the subtotal of its group; and each change, to the amount whose last head
 * it bears.
 */
final class TableGroups {

	private static final Cues PICKED_OUT = Cues.of("picked_out_row");
	private static final Cues COMPARING = Cues.of("comparing_head");
	private static final Cues TOTALS = Cues.of("total_head");
	private static final int MOST_COLUMNS = 24;

	private final Findings findings;
	private final Tables tables;

	TableGroups(Findings findings, Tables tables) {
		this.findings = findings;
		this.tables = tables;
	}

	void relate() {
		for (int i = 0; i < findings.size(); i++) {
			if (findings.isAmount(i) && cell(i).filter(cell -> isSubtotal(cell) && !group(cell).isEmpty()).isPresent()) {
				allOfGroup(i);
			}
		}
		for (int i = 1; i < findings.size(); i++) {
			Optional<Tables.Cell> cell = cell(i);
			if (cell.isEmpty() || findings.isLinked(i)) {
				continue;
			}
			boolean groups = !group(cell.get()).isEmpty();
			boolean among = findings.isAmount(i) && PICKED_OUT.startAt(group(cell.get()), 0);
			boolean picked = findings.isAmount(i) && !among && (PICKED_OUT.startAt(last(cell.get()), 0)
					|| groups && !isSubtotal(cell.get()) && isOfSubtotal(i, group(cell.get())));
			int of = picked ? whole(i, group(cell.get())) : among ? beside(i) : -1;
			boolean change = findings.get(i).kind() == FigureKind.GROWTH;
			int changed = change && groups ? changed(i, last(cell.get())) : -1;
			changed = change && changed < 0 ? named(i) : changed;
			changed = change && changed < 0 ? latest(i) : changed;
			if (of >= 0) {
				findings.link(i, Link.part(of, "relation.indent", -1, -1).as(RelationType.OF_WHICH));
			} else if (changed >= 0) {
				findings.link(i, Link.change(changed, 0, -1, -1));
			}
		}
	}

	/** The nearest cell to the left in the row and the group whose head picks nothing out. */
	private int whole(int i, String group) {
		for (int j = i - 1; j >= 0 && j >= i - MOST_COLUMNS && findings.sameSentence(j, i); j--) {
			Optional<Tables.Cell> cell = cell(j);
			if (cell.isEmpty() || !group(cell.get()).equals(group)) {
				return -1;
			}
			if (!PICKED_OUT.startAt(last(cell.get()), 0)) {
				return findings.canBePart(j, i) ? j : -1;
			}
		}
		return -1;
	}

	/** 实有|其中: 在编|协理员: the nearest cell to the left in the row that is not below such a head. */
	private int beside(int i) {
		for (int j = i - 1; j >= 0 && j >= i - MOST_COLUMNS && findings.sameSentence(j, i); j--) {
			Optional<Tables.Cell> cell = cell(j);
			if (cell.isEmpty() || !PICKED_OUT.startAt(group(cell.get()), 0)) {
				return cell.isPresent() && findings.canBePart(j, i) ? j : -1;
			}
		}
		return -1;
	}

	/** 律师事务所: 小计|个人所: the nearest cell to the left in the row and the group is its subtotal. */
	private boolean isOfSubtotal(int i, String group) {
		int whole = whole(i, group);
		return whole >= 0 && isSubtotal(cell(whole).orElseThrow());
	}

	/** 调解纠纷: 合计|婚姻家庭|邻里|其他: the cells of the row and the group behind its subtotal, where they add up to it. */
	private void allOfGroup(int subtotal) {
		String group = group(cell(subtotal).orElseThrow());
		List<Integer> parts = new ArrayList<>();
		for (int j = subtotal + 1; j < findings.size() && j - subtotal <= MOST_COLUMNS && findings.sameSentence(subtotal, j)
				&& cell(j).filter(cell -> group(cell).equals(group)).isPresent(); j++) {
			parts.add(j);
		}
		boolean all = parts.size() > 1 && parts.stream().allMatch(j -> findings.isAmount(j) && findings.alike(subtotal, j))
				&& findings.sum(parts).compareTo(findings.value(subtotal)) == 0;
		parts.stream().filter(j -> all && !findings.isLinked(j)).forEach(j -> findings.link(j, Link.partBySum(subtotal)));
	}

	private static boolean isSubtotal(Tables.Cell cell) {
		return TOTALS.startAt(last(cell), 0);
	}

	/** The amount of the row, of the latest time, whose last head is that of the change. */
	private int changed(int i, String name) {
		int found = -1;
		for (int j = i - 1; j >= 0 && j >= i - MOST_COLUMNS && findings.sameSentence(j, i) && cell(j).isPresent(); j--) {
			boolean bears = findings.isAmount(j) && plain(last(cell(j).orElseThrow())).equals(plain(name));
			found = bears && (found < 0 || findings.year(j) >= findings.year(found)) ? j : found;
		}
		return found;
	}

	/** 2024年受理|办结|2025年受理|办结|受理同比: the latest amount of the row whose head bears what the head of the change does. */
	private int named(int i) {
		String head = cell(i).orElseThrow().column();
		int sign = COMPARING.first(head, 0, head.length()).map(Match::start).orElse(0);
		String name = head.substring(0, sign).strip();
		int found = -1;
		for (int j = i - 1; name.length() >= 2 && j >= 0 && j >= i - MOST_COLUMNS && findings.sameSentence(j, i)
				&& cell(j).isPresent(); j--) {
			boolean bears = findings.isAmount(j) && cell(j).orElseThrow().column().contains(name);
			found = bears && (found < 0 || findings.year(j) > findings.year(found)) ? j : found;
		}
		return found;
	}

	/** 2024年|2023年|增减: the amount of the latest of the years that stand side by side; -1 where the row tells one year only. */
	private int latest(int i) {
		int found = -1;
		boolean years = false;
		for (int j = i - 1; j >= 0 && j >= i - MOST_COLUMNS && findings.sameSentence(j, i) && cell(j).isPresent(); j--) {
			boolean rate = "百分点".equals(findings.get(i).unit()) && "%".equals(findings.get(j).unit());
			if (!findings.isAmount(j) && !rate) {
				return -1;
			}
			years = years || found >= 0 && findings.year(j) != findings.year(found);
			found = found < 0 || findings.year(j) > findings.year(found) ? j : found;
		}
		return years ? found : -1;
	}

	private Optional<Tables.Cell> cell(int i) {
		return tables.cellAt(findings.get(i).start()).filter(Tables.Cell::isNumber);
	}

	private static String group(Tables.Cell cell) {
		String named = cell.named();
		return named.substring(0, Math.max(0, named.lastIndexOf(' ')));
	}

	private static String last(Tables.Cell cell) {
		String named = cell.named();
		return named.substring(named.lastIndexOf(' ') + 1);
	}

	/** 其中:网上办理 without what picks it out. */
	private static String plain(String head) {
		int from = PICKED_OUT.at(head, 0).map(word -> word.end()).orElse(0);
		return head.substring(head.startsWith(":", from) ? from + 1 : from);
	}

}
