package fadu.reading.link;

import java.util.List;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.tree.DocumentTree;

/** Finds what rates are of: 办结率, 出庭率. */
final class Rates {

	private static final int NAME = 12;
	private static final int NOUN = 3;
	private static final int LONGEST_RATE = 6;
	/** Matters and persons, with each of which something can have been done. */
	private static final Set<String> MATTERS = Set.of("件", "起", "宗", "人", "名", "家", "所", "户", "批", "批次", "条", "份", "卷", "项", "个",
			"人次", "元");
	private static final List<String> TIMELY = List.of("按时", "按期", "及时", "出庭");
	/** What is done with each of the matters, so that 按期办结率 is of them. */
	private static final List<String> DONE = List.of("办结率", "办理率", "答复率", "回复率", "办复率");
	/** 为年度目标的108%. */
	private static final Cues OF_PLAN = Cues.of("of_plan");
	private static final int LONGEST_NAME = 8;
	private static final int HUNDRED = 100;
	private static final double PARENT = 2.5;
	private static final double BESIDE = 1.2;
	private static final double LEAST_RATE = 4;
	private static final int FARTHEST_PART = 5;

	private final Passage passage;
	private final Findings findings;
	private final DocumentTree tree;
	private final Percents percents;
	private final Stages stages;

	Rates(Passage passage, Findings findings, DocumentTree tree) {
		this.passage = passage;
		this.findings = findings;
		this.tree = tree;
		this.percents = new Percents(passage, findings);
		this.stages = findings.stages();
	}

	/** Relates a share to what had been planned; whether it is of that. */
	boolean relateToPlan(int i) {
		int plan = planned(i);
		if (plan >= 0) {
			findings.link(i, Link.share(plan, "relation.rate", -1, -1));
		}
		return plan >= 0;
	}

	/** A rate is of the total that one of the counts before it divides by so many per cent, best of the count of its own verb. */
	void relate(int i) {
		int best = -1;
		int of = -1;
		double most = LEAST_RATE;
		int seen = 0;
		for (int part = i - 1; part >= 0 && findings.onLine(part, i) && seen < FARTHEST_PART; part--) {
			if (!findings.isCount(part) || findings.isCell(part)) {
				continue;
			}
			double named = namesDeed(part, i) ? 2 : 0;
			int between = 0;
			for (int total = part - 1; total >= 0 && total >= part - 8; total--) {
				if (!percents.canBeTotal(total, part)) {
					continue;
				}
				boolean parent = findings.isLinked(part) && findings.link(part).of() == total;
				boolean all = findings.value(i).intValue() == 100 && parent && named > 0
						&& findings.value(part).compareTo(findings.value(total)) == 0;
				double score = !all && !percents.fits(part, total, i)
						? 0
						: (findings.value(i).scale() > 0 ? 3 : 1.5) + (parent ? PARENT : 0) + named + (all ? 1 : 0)
								+ (isBeside(part, total, i) ? BESIDE : 0) - 0.3 * between - 0.3 * seen
								- (findings.sameSentence(total, i) ? 0 : 0.5);
				between++;
				if (score > most) {
					most = score;
					best = total;
					of = (named > 0 || isBeside(part, total, i)) && !all ? part : -1;
				}
			}
			seen++;
		}
		best = best < 0 ? beside(i) : best;
		best = best < 0 ? next(i) : best;
		if (best >= 0) {
			findings.link(i, Link.share(best, "relation.rate", -1, -1));
		}
		if (of >= 0 && !findings.isLinked(of)) {
			findings.link(of, Link.part(best, "relation.arithmetic", -1, -1));
		}
	}

	/**
	 * 评查案卷60件,优秀率85%: a rate that names nothing of its own, of the count before it where so many of them can be so many per cent.
	 */
	private int beside(int i) {
		int length = tree.leaves().get(i).label().length();
		if (length > LONGEST_RATE
				|| passage.within(tree.leaves().get(i).label().start(), findings.get(i).start(), "满意", "知晓", "按时", "按期", "及时")) {
			return -1;
		}
		int passed = -1;
		for (int j = i - 1; j >= 0 && findings.sameSentence(j, i); j--) {
			if (isRelatedRate(j)) {
				return findings.link(j).of();
			}
			if (!findings.isRelative(j) && !isAside(j, i) && passed < 0 && !percents.isPossible(j, findings.value(i))) {
				passed = j;
			} else if (!findings.isRelative(j) && !isAside(j, i)) {
				boolean base = (passed < 0 || findings.isLinked(passed) && findings.link(passed).of() == j) && findings.isAmount(j)
						&& !findings.isCell(j) && findings.clausesBetween(j, i) <= 1 + (i - 1 - j);
				return base && (percents.counted(j, findings.value(i)) > 2 || stages.follow(j, i))
						? j
						: -1;
			}
		}
		return -1;
	}

	/**
	 * 回访受援人430人,满意率99.3%: a rate without a subject of its own is of what the clause before it counts; 按时办结率100% may be of
	 * anything.
	 */
	private int next(int i) {
		int j = i - 1;
		String name = tree.leaves().get(i).label().of(passage.text());
		if (j < 0 || !findings.sameSentence(j, i) || name.length() > LONGEST_NAME) {
			return -1;
		}
		if (isRelatedRate(j)) {
			return findings.link(j).of();
		}
		if (findings.clausesBetween(j, i) != 1) {
			return -1;
		}
		if (findings.isLinked(j)) {
			int total = findings.link(j).of();
			boolean all = findings.link(j).isPart() && findings.value(j).compareTo(findings.value(total)) == 0 && isOfAll(j, name)
					&& findings.value(i).intValue() == HUNDRED;
			boolean ofList = all || findings.link(j).isPart() && findings.sameSentence(total, i)
					&& stages.follow(total, i);
			return ofList ? total : -1;
		}
		boolean counted = (findings.isCount(j) || isOfAll(j, name) && findings.isAmount(j)) && !findings.isCell(j) && !isAside(j, i)
				&& MATTERS.contains(findings.get(j).unit()) && percents.isPossible(j, findings.value(i));
		boolean rate = name.contains("率") && (findings.value(i).intValue() < HUNDRED || isOfAll(j, name))
				&& !tellsWhatWasDone(j, name.substring(0, Math.min(2, name.length())));
		return counted && rate ? j : -1;
	}

	/** 规范性文件11件,报备率100%: all of what the clause before ends with, unless it was to be done in time. */
	private boolean isOfAll(int j, String name) {
		int end = findings.get(j).sentence().clauseEnd(findings.get(j).end());
		return end - findings.get(j).end() <= NOUN
				&& (DONE.stream().anyMatch(name::contains) || TIMELY.stream().noneMatch(name::contains));
	}

	/** Whether a share is a rate whose total is known. */
	private boolean isRelatedRate(int j) {
		return percents.isShare(j) && findings.isLinked(j) && "relation.rate".equals(findings.link(j).rule());
	}

	/** 调解成功83件,成功率95%: the count is what the deed of the rate led to, not what it is a share of. */
	private boolean tellsWhatWasDone(int j, String deed) {
		int clause = findings.get(j).sentence().clauseStart(findings.get(j).start());
		return Shares.isProcess(deed) && passage.within(clause, findings.get(j).start(), deed);
	}

	/** 完成全年任务260件的109.6%; 计划培训600人次,实际培训430人次,完成71.7%: of what had been planned. */
	private int planned(int i) {
		boolean direct = passage.at(findings.get(i).start() - 1) == '的';
		boolean named = OF_PLAN.endBefore(passage.text(), findings.get(i).start());
		for (int j = i - 1; j >= 0 && j >= i - FARTHEST_PART
				&& (findings.sameSentence(j, i) || named && findings.onLine(j, i)); j--) {
			if (findings.get(j).kind() == FigureKind.TARGET && !"%".equals(findings.get(j).unit())) {
				if (named) {
					return j;
				}
				boolean done = passage.within(findings.get(i - 1).end(), findings.get(i).start(), "完成");
				return direct && j == i - 1 || done ? j : -1;
			}
		}
		return -1;
	}

	/** 312名参加,287人过关,合格率91.99%: the two right before it, so exactly that chance does not matter. */
	private boolean isBeside(int part, int total, int i) {
		return part == i - 1 && total == i - 2 && findings.sameSentence(total, i) && findings.value(i).scale() > 0;
	}

	/** In a bracket that is closed before the other: 32件(上年结转12件),纠错率. */
	private boolean isAside(int j, int i) {
		int bracket = tree.leaves().get(j).bracket();
		return bracket >= 0 && bracket != tree.leaves().get(i).bracket();
	}

	/** 核查38条,核查率. */
	private boolean namesDeed(int part, int i) {
		int start = findings.get(i).start();
		int from = Math.max(findings.get(i).sentence().clauseStart(start), start - NAME);
		return tree.clause(part).verbs().stream().anyMatch(verb -> passage.within(from, start, verb.of(passage.text())));
	}

}
