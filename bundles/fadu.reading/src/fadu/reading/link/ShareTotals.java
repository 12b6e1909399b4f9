package fadu.reading.link;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import fadu.reading.language.MeasureClass;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.tree.DocumentTree;

/**
 * Finds the totals that shares are computed on, all shares of a section together: a total that the counts beside many shares divide
 * by
 * so many per cent is meant by each of them. A total that the words name (占来电的26%, 受援人中) goes before one that only stands nearer.
 */
final class ShareTotals {

	private static final Cues SUM = Cues.of("total");
	private static final Cues ALL = Cues.of("all");
	private static final int FARTHEST = 60;
	private static final int NAME = 12;
	private static final int FARTHEST_BEFORE = 8;
	private static final int BEHIND = 5;
	private static final double LEAST = 2.2;
	private static final double NAMED = 3;
	private static final double PARENT = 2.5;
	/** 占全部申请的六成: a total that the words call so may stand far away. */
	private static final double OF_ALL = 1.5;
	/** 案件 may be any. */
	private static final int LEAST_NAME = 3;
	/** 援助1,036人,农民工占四成: of what stands before, where a clause names who and no number. */
	private static final double SAID = 2.3;

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;
	private final Percents percents;
	private final Rates rates;
	private final Comparison comparison;
	private final Stages stages;
	/** How many shares with their counts each total fits. */
	private final Map<Integer, Integer> support = new HashMap<>();

	ShareTotals(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
		this.percents = new Percents(passage, findings);
		this.stages = findings.stages();
		this.comparison = new Comparison(passage, findings, tree);
		this.rates = new Rates(passage, findings, tree);
	}

	void relate() {
		for (int i = 1; i < findings.size(); i++) {
			int part = percents.isShare(i) ? part(i) : -1;
			for (int total = part - 1; part >= 0 && total >= 0 && total >= part - FARTHEST; total--) {
				if (percents.canBeTotal(total, part) && percents.fits(part, total, i)) {
					support.merge(total, 1, Integer::sum);
				}
			}
		}
		for (int i = 1; i < findings.size(); i++) {
			if (percents.isShare(i) && !findings.isLinked(i)) {
				relate(i, part(i));
			}
		}
	}

	/** The amount whose share it is: right before it, with 占 between them. */
	private int part(int i) {
		boolean beside = findings.isAmount(i - 1) && findings.sameSentence(i - 1, i) && !findings.isCell(i - 1)
				&& findings.clausesBetween(i - 1, i) <= 1 && sign(i) >= findings.get(i - 1).end()
				&& isDirect(findings.get(i - 1).end(), sign(i));
		return beside ? i - 1 : -1;
	}

	/** Between a count and 占 stands no other thing: 后者, 约, 在总量中 do not name one. */
	private boolean isDirect(int from, int sign) {
		int start = from;
		while (start < sign && !Character.isIdeographic(passage.at(start))) {
			start++;
		}
		boolean itself = passage.startsAt(start, "其") && !passage.startsAt(start, "其中"); // 其中女性占 names who
		return start == sign || itself || passage.startsAt(start, "在", "后者", "约", "仅", "合计", "共", "均", "也");
	}

	/** Where 占 stands in the clause before a share, -1 where it does not. */
	private int sign(int i) {
		int start = findings.get(i).start();
		int least = Math.max(findings.get(i - 1).end(), start - NAME - NAME);
		for (int p = start - 1; p >= least && ",;:。".indexOf(passage.at(p)) < 0; p--) {
			if (passage.at(p) == '占') {
				return p;
			}
		}
		return -1;
	}

	private void relate(int i, int part) {
		if (follows(i)) {
			findings.link(i, Link.share(findings.link(i - 1).of(), "relation.share_total", -1, -1));
			return;
		}
		if (isOfSeveral(i)) {
			return;
		}
		if (rates.relateToPlan(i)) {
			return;
		}
		if (isRate(i)) {
			rates.relate(i);
			return;
		}
		int best = -1;
		double most = LEAST;
		int between = 0;
		for (int total = i - 1; total >= 0 && total >= i - FARTHEST; total--) {
			boolean possible = part >= 0
					? percents.canBeTotal(total, part) && total != part && findings.notLarger(total, part)
					: findings.isAmount(total) && !findings.isCell(total) && !comparison.isBase(total);
			if (!possible) {
				continue;
			}
			double score = score(total, part, i, between == 0) - Math.min(1, between * 0.1)
					- (findings.sameSentence(total, i) ? 0 : 0.4)
					- (findings.onLine(total, i) ? 0 : 0.4);
			between++;
			if (score > most) {
				most = score;
				best = total;
			}
		}
		best = best < 0 && part >= 0 ? behind(i, part) : best;
		best = best < 0 && part < 0 ? before(i) : best;
		if (best >= 0) {
			findings.link(i, Link.share(best, "relation.share_total", -1, -1));
			if (part >= 0 && !findings.isLinked(part) && !addsUp(part)) {
				findings.link(part, Link.part(best, "relation.arithmetic", -1, -1));
			}
		}
	}

	/** 农民工案件80件,占案件总数的32%;全部案件250件: a total that is told right behind the share and called so. */
	private int behind(int i, int part) {
		int total = i + 1;
		boolean told = total < findings.size() && findings.sameSentence(i, total) && findings.clausesBetween(i, total) == 1
				&& ALL.standIn(passage.text(), findings.get(i).end(), findings.get(total).start());
		return told && percents.canBeTotal(total, part) && percents.fits(part, total, i) ? total : -1;
	}

	/**
	 * 在册326人,其中男性290人。初中以下的占六成: who has no noun is of the things that the sentence before counts, and so are shares of what
	 * words name before them (从来电事项看,婚姻类占28%).
	 */
	private int before(int i) {
		int sign = sign(i);
		boolean opens = sign > 0 && !findings.sameSentence(i - 1, i);
		boolean nominal = opens && passage.at(sign - 1) == '的' || opens && isSeenFrom(i, sign);
		for (int j = i - 1; nominal && j >= 0 && j >= i - FARTHEST_BEFORE && findings.onLine(j, i); j--) {
			if (findings.isAmount(j) && !findings.isCell(j) && !findings.isLinked(j) && !findings.isAverage(j)
					&& findings.get(j).sentence() == findings.get(i - 1).sentence()) {
				return isFirstOf(j) && percents.isPossible(j, findings.value(i)) ? j : -1;
			}
		}
		return -1;
	}

	/** Whether no other thing is counted before it in its sentence. */
	private boolean isFirstOf(int j) {
		return j == 0 || !findings.sameSentence(j - 1, j);
	}

	/** 从来电咨询事项看,…占. */
	private boolean isSeenFrom(int i, int sign) {
		int start = findings.get(i).sentence().content();
		int end = findings.get(i).sentence().clauseEnd(start);
		return passage.startsAt(start, "从", "按") && passage.endsBefore(end, "看", "分") && end < sign;
	}

	/** 甲702件、乙913件,合计1615件: the sum of what stands before it; 邻里纠纷居首,共388件 is none. */
	private boolean addsUp(int part) {
		return SUM.endBefore(passage.text(), findings.get(part).start()) && part > 0 && findings.sameSentence(part - 1, part)
				&& findings.isAmount(part - 1) && findings.alike(part - 1, part);
	}

	/** 甲702件、乙913件,两类合计占56.2%: the share of several together, which is found when all parts are. */
	private boolean isOfSeveral(int i) {
		return i > 1 && findings.isAmount(i - 1) && findings.isAmount(i - 2) && findings.sameSentence(i - 2, i)
				&& findings.alike(i - 2, i - 1) && SUM.standIn(passage.text(), findings.get(i - 1).end(), findings.get(i).start());
	}

	/** 21.54%、18.08%: in a list of shares each is of the same total. */
	private boolean follows(int i) {
		return percents.isShare(i - 1) && findings.isLinked(i - 1) && findings.get(i).start() == findings.get(i - 1).end() + 1
				&& passage.at(findings.get(i - 1).end()) == '、';
	}

	/** 办结率, 满意度: how well something was done. */
	private boolean isRate(int i) {
		int from = findings.get(i).sentence().clauseStart(findings.get(i).start());
		return sign(i) < 0
				&& passage.within(Math.max(from, findings.get(i).start() - NAME - NAME), findings.get(i).start(), "率", "度");
	}

	private double score(int total, int part, int i, boolean nearest) {
		BigDecimal percent = findings.value(i);
		double score = named(total, i) + Math.min(2, 0.5 * support.getOrDefault(total, 0));
		if (part >= 0) {
			boolean fits = percents.fits(part, total, i);
			score += fits ? percent.scale() > 0 ? 4 : 2.5 : -6;
			score += findings.isLinked(part) && findings.link(part).of() == total ? PARENT : 0;
		} else {
			boolean near = nearest && findings.sameSentence(total, i) && findings.clausesBetween(total, i) <= 2;
			boolean named = score >= NAMED - 1 && findings.sameSentence(total, i);
			score += (near || named ? percents.counted(total, percent) : Math.min(0, percents.counted(total, percent)))
					+ (sibling(i) == total ? PARENT + 1 : 0) + (near ? isSaid(total, i) ? SAID : 0.5 : 0);
		}
		return score;
	}

	/** Whether a clause that names who and no total follows what they are a share of: 援助1,036人,农民工占四成. */
	private boolean isSaid(int total, int i) {
		int sign = sign(i);
		int start = findings.get(i).start();
		return sign >= 0 && !passage.within(sign, start, "总", "全") && !whole(i).isPresent() && !findings.isLinked(total)
				&& findings.get(total).mention().kind() != MeasureClass.STRUCTURE && !stages.isLater(total);
	}

	/** Where the words end that name the total in the clause before: 受援人中. */
	private OptionalInt whole(int i) {
		int start = findings.get(i).start();
		int from = Math.max(findings.get(i).sentence().content(), start - 3 * NAME);
		for (int p = start - 1; p > from; p--) {
			boolean among = passage.at(p) == '中' || passage.at(p) == '里' && passage.at(p - 1) != '公'; // 186平方公里
			if (among && ",、:".indexOf(passage.at(p + 1)) >= 0) {
				return OptionalInt.of(p);
			}
		}
		return OptionalInt.empty();
	}

	/** The total of the share before in the same list or section's line. */
	private int sibling(int i) {
		for (int j = i - 1; sign(i) >= 0 && j >= 0 && j >= i - 4 && findings.onLine(j, i); j--) {
			if (percents.isShare(j) && findings.isLinked(j)) {
				return findings.link(j).of();
			}
		}
		return -1;
	}

	/** Whether the words around the share name the total: 占来电的, 受援人中, 女律师占比 of 执业律师; or all there is. */
	private double named(int total, int i) {
		int sign = sign(i);
		int start = findings.get(i).start();
		double named = sign >= 0 ? sharedName(total, sign + 1, start) : 0;
		OptionalInt whole = named == 0 ? whole(i) : OptionalInt.empty();
		if (whole.isPresent()) {
			boolean itself = findings.get(total).end() == whole.getAsInt();
			int from = Math.max(findings.get(i).sentence().content(), whole.getAsInt() - 4);
			named = itself ? NAMED : sharedName(total, from, whole.getAsInt());
		}
		int clause = findings.get(i).sentence().clauseStart(start);
		boolean some = named == 0 && sign > clause && findings.get(i - 1).end() <= clause && !findings.isLinked(total);
		return some ? sharedName(total, clause, sign) : named;
	}

	private double sharedName(int total, int from, int to) {
		int end = bareEnd(from, to);
		boolean whole = (passage.startsAt(from, "全部", "总") || passage.within(end, to, "总")) && end - from > LEAST_NAME;
		if (end - from < 2) {
			return passage.within(from, to, "总", "全部") && support.getOrDefault(total, 0) > 0 ? 1 : 0;
		}
		String noun = passage.text().substring(end - 2, end);
		int behind = Math.min(findings.get(total).end() + BEHIND,
				findings.get(total).sentence().clauseEnd(findings.get(total).end()));
		int core = bareEnd(findings.get(total).sentence().content(), tree.clause(total).core().end());
		return passage.within(core - noun.length() - 1, core, noun)
				? NAMED + (whole ? OF_ALL : 0)
				: passage.within(findings.get(total).end(), behind, noun) ? NAMED - 1 : 0;
	}

	/** Without 总量, 的 and the like behind a name. */
	private int bareEnd(int from, int to) {
		int end = to;
		while (end > from && "的约近达比为超过其数量总例重".indexOf(passage.at(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

}
